package org.netiquette.jobs;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.InputFolder;
import org.netiquette.input.UnusableInputException;
import org.netiquette.output.RunRecord.InputFile;
import org.netiquette.output.Sha256;
import org.netiquette.sheet.Nearest;

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
        List<AccountFiles> accounts = chosen(InputFolder.accounts(settings.input()), settings);
        return new NightInputs(
                accounts, Inventory.of(settings.input(), accounts), Inventory.ofFolder(settings.rules()));
    }

    private static List<AccountFiles> chosen(List<AccountFiles> all, NightSettings settings) {
        if (settings.account().isEmpty()) {
            return all;
        }
        String name = settings.account().get();
        List<String> names = all.stream().map(AccountFiles::account).toList();
        if (!names.contains(name)) {
            String maybe = Nearest.maybe(name, names);
            throw new UnusableInputException("There is no account «%s» in «%s», but it must be one of: %s"
                            .formatted(name, settings.input(), String.join(", ", names))
                    + (maybe.isEmpty() ? "" : "\n" + maybe));
        }
        return all.stream().filter(it -> it.account().equals(name)).toList();
    }

    /** One hash over everything that a run depends on but the date: where it reads and writes is part of it. */
    String fingerprint(NightSettings settings) {
        List<String> texts = new ArrayList<>();
        files.forEach(it -> texts.add(it.account() + " " + it.file() + " " + it.sha256()));
        texts.add(rulesHash);
        texts.add(settings.policy().orElse("") + " " + settings.defaultPolicy() + " " + settings.openDays() + " "
                + settings.keepDays() + " " + settings.outreach());
        texts.add(settings.account().orElse(""));
        texts.add(settings.input().toAbsolutePath().normalize() + " "
                + settings.output().toAbsolutePath().normalize());
        texts.add(Version.TEXT);
        return Sha256.of(texts);
    }
}
