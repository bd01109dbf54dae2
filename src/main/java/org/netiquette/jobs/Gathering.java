package org.netiquette.jobs;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.netiquette.evidence.AccountEvidence;
import org.netiquette.evidence.OutreachDays;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.AccountReader;
import org.netiquette.input.InputFolder;
import org.netiquette.input.Reading;
import org.netiquette.input.Reject;
import org.netiquette.input.UnusableInputException;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;

/**
 * How a night comes from the files of an account to its facts, step by step; for the night itself and for whoever replays it
 * under other rules. Knows no Spring.
 */
public final class Gathering {

    private final NightSettings settings;

    /** @param settings dates, windows and the policy that the command asks for */
    public Gathering(NightSettings settings) {
        this.settings = settings;
    }

    /**
     * The accounts of the input folder, or the one that is asked for.
     *
     * @throws UnusableInputException when there is nothing to read, or no such account
     */
    public List<AccountFiles> accounts() {
        return InputFolder.accounts(settings.input(), settings.account());
    }

    /** Reads the files of an account; no rule has a say in that. */
    public Reading read(AccountFiles files, Predicate<Person> forgotten) {
        return new AccountReader(settings.asOf(), forgotten).read(files);
    }

    /** What is known of a usable account, as these rules' tables and phrases have it. */
    public AccountEvidence evidence(NightRules rules, Reading reading, Past past) {
        OutreachDays days = settings.pace().days(settings.openDays());
        return rules.evidence().of(reading.network(), past, settings.asOf(), days);
    }

    /**
     * The policy of the command, else of the account's purpose, else of the job.
     *
     * @param rejects is told of a purpose that names no policy of these rules
     */
    public String policy(NightRules rules, Purpose purpose, Collection<Reject> rejects) {
        String own = purpose.policy();
        if (settings.policy().isPresent() || own.isEmpty()) {
            return settings.policy().orElse(settings.defaultPolicy());
        }
        if (rules.policies().contains(own)) {
            return own;
        }
        String known = String.join(", ", rules.policies());
        rejects.add(new Reject("purpose.yaml", 0, "the policy «" + own + "» must be one of " + known, ""));
        return settings.defaultPolicy();
    }

    /** What is said of an account that could not be gathered by a fault of the program, without anything personal. */
    public static String fault(Throwable fault) {
        return String.valueOf(new AccountFailure(fault).getMessage());
    }
}
