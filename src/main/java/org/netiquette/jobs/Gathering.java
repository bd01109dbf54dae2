package org.netiquette.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.netiquette.evidence.Evidence.Found;
import org.netiquette.evidence.OutreachDays;
import org.netiquette.fact.Candidate;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.AccountReader;
import org.netiquette.input.InputFolder;
import org.netiquette.input.Reading;
import org.netiquette.input.Reject;
import org.netiquette.input.UnusableInputException;
import org.netiquette.jobs.OutreachSettings.Setting;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.sheet.Nearest;

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
        List<AccountFiles> all = InputFolder.accounts(settings.input());
        return settings.account().map(it -> List.of(named(it, all))).orElse(all);
    }

    private AccountFiles named(String name, List<AccountFiles> all) {
        List<String> names = all.stream().map(AccountFiles::account).toList();
        String maybe = Nearest.maybe(name, names);
        return all.stream()
                .filter(it -> it.account().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new UnusableInputException("There is no account «%s» in «%s», but it must be one of: %s"
                                        .formatted(name, settings.input(), String.join(", ", names))
                                + (maybe.isEmpty() ? "" : "\n" + maybe)));
    }

    /** Reads the files of an account; no rule has a say in that. */
    public Reading read(AccountFiles files, Predicate<Person> forgotten) {
        return new AccountReader(settings.asOf(), forgotten).read(files);
    }

    /** The open received invitations of what was read, as these rules' tables and phrases have them. */
    public Found invitations(NightRules rules, Reading reading, Past past) {
        return reading.usable()
                ? rules.evidence().find(reading.network(), past, settings.asOf(), settings.openDays())
                : new Found(List.of(), List.of(), Map.of());
    }

    /** Whom the member might invite, as these rules' tables and phrases have them. */
    public List<Candidate> candidates(NightRules rules, Reading reading, Past past) {
        OutreachSettings outreach = settings.outreach();
        OutreachDays days = new OutreachDays(
                outreach.get(Setting.WITHDRAW_AFTER_DAYS),
                settings.openDays(),
                outreach.get(Setting.WITHDRAW_LOCK_DAYS),
                outreach.get(Setting.MOVE_ON_DAYS));
        return reading.usable()
                ? rules.evidence().candidates(reading.network(), past, settings.asOf(), days)
                : List.of();
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
