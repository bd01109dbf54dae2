package org.netiquette.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.netiquette.evidence.AccountEvidence;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Tie;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.Reading;
import org.netiquette.jobs.Gathering;
import org.netiquette.jobs.NightRules;
import org.netiquette.jobs.NightSettings;
import org.netiquette.memory.History;
import org.netiquette.network.Person;

/**
 * The connections of accounts as their files show them: facts about them are too many to be remembered, so that they are gathered
 * again where somebody asks.
 */
public final class Ties {

    private final NightSettings settings;
    private final Gathering gathering;
    private final NightRules rules;
    private final History history;

    /** @param settings dated like the night that is asked about */
    public Ties(NightSettings settings, NightRules rules, History history) {
        this.settings = settings;
        this.gathering = new Gathering(settings);
        this.rules = rules;
        this.history = history;
    }

    /**
     * What the files of an account show.
     *
     * @param policy the policy that it is judged by
     * @param people the connections of that name, or the one with that link
     * @param pairs who might be introduced to them, or they to whom
     */
    public record Shown(String account, LocalDate on, String policy, List<ConnectedPerson> people, List<Pair> pairs) {

        public Shown {
            people = List.copyOf(people);
            pairs = List.copyOf(pairs);
        }
    }

    /** Looks for somebody in all accounts of the settings that can be used. */
    public List<Shown> about(Person person) {
        List<Shown> shown = new ArrayList<>();
        for (AccountFiles files : gathering.accounts()) {
            Reading reading = gathering.read(files, history.forgotten(files.account()));
            if (reading.usable()) {
                shown.add(shown(files.account(), reading, it -> isLike(it, person)));
            }
        }
        return shown;
    }

    private Shown shown(String account, Reading reading, Predicate<Tie> isAskedFor) {
        AccountEvidence evidence =
                gathering.evidence(rules, reading, history.past(account, settings.oldestNight(), settings.asOf()));
        AccountEvidence.Ties ties = evidence.network(evidence.outreach().candidates());
        return new Shown(
                account,
                settings.asOf(),
                gathering.policy(rules, reading.network().purpose(), new ArrayList<>()),
                ties.people().stream().filter(it -> isAskedFor.test(it.who())).toList(),
                ties.pairs().stream()
                        .filter(it -> isAskedFor.test(it.who().a())
                                || isAskedFor.test(it.who().b()))
                        .toList());
    }

    private static boolean isLike(Tie it, Person person) {
        return person.key().isPresent()
                ? it.key().equals(person.key())
                : Person.of(it.name(), "").name().key().equals(person.name().key());
    }
}
