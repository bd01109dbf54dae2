package org.netiquette.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.netiquette.input.AccountFiles;
import org.netiquette.jobs.NightSettings;
import org.netiquette.jobs.StateFolder;
import org.netiquette.memory.JudgedFact;
import org.netiquette.memory.NightLine;
import org.netiquette.memory.StateDatabase;
import org.netiquette.network.Past;
import org.netiquette.network.Person;

/**
 * What the memory knows of the accounts. It is read at one go and closed, so that no run has to wait for a replay.
 *
 * @param pasts what nights before the date know, by account
 * @param forgotten of whom nothing is to be learnt, by account
 * @param nights how many nights are remembered
 * @param remarks why there is none, if so
 */
record Recollection(
        Map<String, Past> pasts, Map<String, Predicate<Person>> forgotten, int nights, List<String> remarks) {

    private static final String WITHOUT =
            " no night is replayed, and the accounts are judged as if there had been none before.";

    /**
     * Reads the memory.
     *
     * @param facts is given the facts of all nights, page by page
     */
    static Recollection of(NightSettings settings, List<AccountFiles> accounts, Consumer<List<JudgedFact>> facts) {
        if (!StateDatabase.exists(settings.state())) {
            return none("There is no memory in the state folder «%s» yet, so".formatted(settings.state()) + WITHOUT);
        }
        try (StateFolder held = StateFolder.hold(settings.state());
                StateDatabase database = StateDatabase.openToRead(settings.state())) {
            return held.during(() -> read(settings, accounts, database, facts));
        } catch (StateFolder.Held byAnotherRun) {
            return none(("Another run holds the state folder «%s», so" + WITHOUT
                            + " Nor is anybody left out who was to be forgotten.")
                    .formatted(settings.state()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recollection none(String why) {
        return new Recollection(Map.of(), Map.of(), 0, List.of(why));
    }

    private static Recollection read(
            NightSettings settings,
            List<AccountFiles> accounts,
            StateDatabase database,
            Consumer<List<JudgedFact>> facts) {
        Map<String, Past> pasts = new HashMap<>();
        Map<String, Predicate<Person>> forgotten = new HashMap<>();
        for (AccountFiles it : accounts) {
            Past past = database.memory().past(it.account(), settings.oldestNight(), settings.asOf());
            pasts.put(it.account(), withoutWords(past));
            forgotten.put(it.account(), database.memory().forgotten(it.account()));
        }
        database.history().eachJudged(settings.account(), facts);
        long nights = database.history().nights(settings.account()).stream()
                .map(NightLine::night)
                .distinct()
                .count();
        return new Recollection(pasts, forgotten, Math.toIntExact(nights), List.of());
    }

    /** What words read on earlier nights moves no fact, and would be most of what is held of many accounts at once. */
    private static Past withoutWords(Past it) {
        return new Past(
                it.exportedOn(),
                it.decisions().stream().map(Recollection::withoutWords).toList(),
                it.letters(),
                it.outcomes(),
                it.proposed(),
                it.ties(),
                it.own());
    }

    private static Past.Decided withoutWords(Past.Decided it) {
        Past.Decision newest = it.newest();
        return new Past.Decided(
                it.person(),
                it.invitedAt(),
                it.note(),
                it.since(),
                new Past.Decision(newest.on(), newest.verdict(), newest.policy(), newest.rulesHash(), Map.of()));
    }

    Past past(String account) {
        return pasts.getOrDefault(account, Past.none());
    }

    Predicate<Person> forgotten(String account) {
        return forgotten.getOrDefault(account, it -> false);
    }
}
