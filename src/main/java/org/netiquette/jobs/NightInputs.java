package org.netiquette.jobs;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.InputFolder;
import org.netiquette.output.RunRecord.InputFile;

/**
 * What a night works on: the accounts, and the contents of every file that has a say.
 *
 * @param accounts the accounts to run
 * @param files every input file with its hash
 * @param rulesHash SHA-256 in hex over the rule folder
 */
record NightInputs(List<AccountFiles> accounts, List<InputFile> files, String rulesHash) {

    /**
     * Takes stock of the input and rule folders.
     *
     * @throws org.netiquette.input.UnusableInputException when there is nothing to read
     */
    static NightInputs of(NightSettings settings) {
        List<AccountFiles> accounts = InputFolder.accounts(settings.input()).stream()
                .filter(it -> settings.account().map(it.account()::equals).orElse(true))
                .toList();
        return new NightInputs(
                accounts, Inventory.of(settings.input(), accounts), Inventory.ofFolder(settings.rules()));
    }

    /** One hash over everything that the outcome depends on but the date. */
    String fingerprint(NightSettings settings) {
        List<String> texts = new ArrayList<>();
        files.forEach(it -> texts.add(it.account() + " " + it.file() + " " + it.sha256()));
        texts.add(rulesHash);
        texts.add(settings.policy().orElse("") + " " + settings.defaultPolicy() + " " + settings.openDays());
        texts.add(settings.account().orElse(""));
        texts.add(Version.TEXT);
        return Inventory.fingerprint(texts);
    }
}
