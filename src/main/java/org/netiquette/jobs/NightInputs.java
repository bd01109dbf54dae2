package org.netiquette.jobs;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.UnusableInputException;
import org.netiquette.output.RunRecord.InputFile;
import org.netiquette.output.Sha256;

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
     * @throws UnusableInputException when there is nothing to read
     */
    static NightInputs of(NightSettings settings) {
        List<AccountFiles> accounts = new Gathering(settings).accounts();
        return new NightInputs(
                accounts, Inventory.of(settings.input(), accounts), Inventory.ofFolder(settings.rules()));
    }

    /** One hash over everything that a run depends on but the date: where it reads and writes is part of it. */
    String fingerprint(NightSettings settings) {
        List<String> texts = new ArrayList<>();
        files.forEach(it -> texts.add(it.account() + " " + it.file() + " " + it.sha256()));
        texts.add(rulesHash);
        texts.add(settings.policy().orElse("") + " " + settings.defaultPolicy() + " " + settings.openDays() + " "
                + settings.keepDays() + " " + settings.network() + " " + settings.pace());
        texts.add(settings.account().orElse(""));
        texts.add(settings.input().toAbsolutePath().normalize() + " "
                + settings.output().toAbsolutePath().normalize());
        texts.add(Version.TEXT);
        return Sha256.of(texts);
    }
}
