package org.netiquette.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.netiquette.cli.RulesOfToday.Judged;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Tie;
import org.netiquette.input.UnusableInputException;
import org.netiquette.jobs.NightRules;
import org.netiquette.jobs.NightSettings;
import org.netiquette.memory.History;
import org.netiquette.memory.ToldTie;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.replay.Ties;
import org.netiquette.sheet.Problems;

/**
 * Explains what there is to do about a connection, and whom they might be introduced to: from the files as they are now, and by
 * the rules of today.
 */
final class ExplainedTies {

    /** Of those who might be introduced to somebody the best; the others go without saying. */
    private static final int PAIRS = 5;

    private final NightSettings settings;
    private final RulesOfToday rules;
    private final History history;

    ExplainedTies(NightSettings settings, RulesOfToday rules, History history) {
        this.settings = settings;
        this.rules = rules;
        this.history = history;
    }

    /**
     * A connection, or two, with why the verdict is what it is.
     *
     * @param on the night whose date the files are read for
     * @param title who it is, and what is explained
     * @param told what nights told about them, oldest first
     */
    record Explained(String account, LocalDate on, String policy, String title, List<ToldTie> told, Because because) {

        Explained {
            told = List.copyOf(told);
        }

        /** The verdict with the deciding rule's reason; empty where the rules of today cannot be used. */
        String verdict() {
            return because.reasons()
                    .map(it -> it.explanation().decision())
                    .map(it -> it.verdict()
                            + it.deciding().map(rule -> ": " + rule.reason()).orElse(": no rule speaks"))
                    .orElse("");
        }
    }

    /** Everything about the connections of a name, or about the one with a link; nothing where the files cannot be read. */
    List<Explained> about(String person) {
        SortedMap<String, LocalDate> nights = history.tied(person, settings.account());
        if (nights.isEmpty()) {
            return List.of();
        }
        try {
            NightRules loaded =
                    NightRules.load(settings.rules(), settings.state().resolve("rulebooks"));
            List<Explained> explained = new ArrayList<>();
            nights.forEach((account, night) -> explained.addAll(about(person, settings.on(night, account), loaded)));
            return explained;
        } catch (Problems unsound) {
            return List.of();
        }
    }

    private List<Explained> about(String person, NightSettings night, NightRules loaded) {
        try {
            Person who = History.isLink(person) ? Person.of("", person) : Person.of(person, "");
            return new Ties(night, loaded, history)
                    .about(who).stream()
                            .flatMap(it -> explained(person, it).stream())
                            .toList();
        } catch (Problems | UnusableInputException cannotBeRead) {
            return List.of();
        }
    }

    private List<Explained> explained(String person, Ties.Shown shown) {
        List<ToldTie> told = history.told(person, Optional.of(shown.account()));
        List<Explained> all = new ArrayList<>();
        for (ConnectedPerson it : shown.people()) {
            all.add(explained(
                    shown,
                    title(it.who()) + of(shown) + "connection",
                    told.stream().filter(row -> !isIntroduction(row)).toList(),
                    because(it, it.grounds(), it.words(), shown)));
        }
        for (Pair it : shown.pairs().stream().limit(PAIRS).toList()) {
            all.add(explained(
                    shown,
                    title(it.who().a()) + " and " + title(it.who().b()) + of(shown) + "introduction",
                    told.stream()
                            .filter(row -> isIntroduction(row) && isOf(row, it))
                            .toList(),
                    because(it, it.grounds(), it.words(), shown)));
        }
        return all;
    }

    private static Explained explained(Ties.Shown shown, String title, List<ToldTie> told, Because because) {
        return new Explained(shown.account(), shown.on(), shown.policy(), title, told, because);
    }

    private Because because(Judgeable fact, Grounds grounds, Map<String, String> words, Ties.Shown shown) {
        return rules.because(fact, grounds, words, Judged.today(shown.account(), shown.policy(), rules.hash()));
    }

    private static String of(Ties.Shown shown) {
        return ", account " + shown.account() + ", ";
    }

    private static boolean isIntroduction(ToldTie it) {
        return it.kind().equals(ToldTie.INTRODUCE);
    }

    private static boolean isOf(ToldTie told, Pair pair) {
        Optional<ProfileKey> key = told.person().key();
        return key.isPresent()
                ? key.equals(pair.who().a().key()) || key.equals(pair.who().b().key())
                : told.person().name().text().equals(pair.who().a().name())
                        || told.person().name().text().equals(pair.who().b().name());
    }

    private static String title(Tie it) {
        return it.name() + (it.profileUrl().isEmpty() ? "" : " (" + it.profileUrl() + ")");
    }
}
