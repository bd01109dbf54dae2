package org.netiquette.replay;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.input.AccountFiles;
import org.netiquette.jobs.Gathering;
import org.netiquette.jobs.NightSettings;
import org.netiquette.output.comparison.ChangedFile;
import org.netiquette.output.comparison.ChangedFile.Kind;
import org.netiquette.output.comparison.Comparison;
import org.netiquette.replay.AccountFromFiles.Replayed;

/** What a change of the rules changes: accounts from their files, remembered nights from their facts. Writes nothing. */
public final class Replay {

    private final NightSettings settings;
    private final OldRules old;
    private final TwoFolders both;
    private final Gathering gathering;
    private final Changes changes = new Changes();

    private Replay(NightSettings settings, OldRules old) {
        this.settings = settings;
        this.old = old;
        this.both =
                TwoFolders.load(old.folder(), settings.rules(), settings.state().resolve("rulebooks"));
        this.gathering = new Gathering(settings);
    }

    /**
     * Compares the rule folder of the settings, which is the new one, with an old one.
     *
     * @throws org.netiquette.sheet.Problems when a rule file or table of either cannot be used
     * @throws org.netiquette.input.UnusableInputException when the input folder cannot be used
     */
    public static Comparison of(NightSettings settings, OldRules old) {
        return new Replay(settings, old).comparison();
    }

    private Comparison comparison() {
        List<AccountFiles> accounts = gathering.accounts();
        List<ChangedFile> files = RuleFiles.changed(old.folder(), settings.rules());
        RememberedNights nights = new RememberedNights(both, settings.policy(), changes);
        Recollection memory = Recollection.of(settings, accounts, nights::replay);
        AccountFromFiles account = new AccountFromFiles(both, gathering, changes, ChangedFile.anyMovesNetwork(files));
        List<Replayed> replayed =
                accounts.stream().map(it -> account.replay(it, memory)).toList();
        return new Comparison(
                old.name(),
                settings.rules().toString(),
                settings.asOf(),
                files,
                Math.toIntExact(replayed.stream().filter(Replayed::used).count()),
                memory.nights(),
                changes.tallies(),
                remarks(files, memory, nights, replayed),
                changes.all());
    }

    private List<String> remarks(
            List<ChangedFile> files, Recollection memory, RememberedNights nights, List<Replayed> replayed) {
        List<String> remarks = new ArrayList<>(old.remarks());
        remarks.addAll(memory.remarks());
        if (memory.nights() > 0) {
            remarks.add(Comparison.RULES_ONLY);
        }
        remarks.addAll(nights.remarks());
        remarks.add(Comparison.NO_WAVES);
        remarks.add(ChangedFile.anyMovesNetwork(files) ? Comparison.NETWORK : Comparison.NO_NETWORK);
        if (files.stream().anyMatch(it -> it.kind() == Kind.TEXT)) {
            remarks.add(Comparison.NO_TEXTS);
        }
        replayed.forEach(it -> remarks.addAll(it.remarks()));
        return remarks;
    }
}
