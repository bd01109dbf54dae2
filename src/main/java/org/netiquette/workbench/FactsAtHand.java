package org.netiquette.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.AccountReader;
import org.netiquette.input.InputFolder;
import org.netiquette.input.UnusableInputException;
import org.netiquette.jobs.NightRules;
import org.netiquette.jobs.StateFolder;
import org.netiquette.memory.MemoryUnusable;
import org.netiquette.memory.StateDatabase;
import org.netiquette.rules.danger.Pool;

/** Facts by which is seen whom a rule hits: those of the sample member, and those that past nights judged. */
final class FactsAtHand {

    private static final String SAMPLE = "sample";

    /** So many remembered facts tell enough, and are read in less than a second. */
    private static final int MOST_REMEMBERED = 2_000;

    /**
     * What memory gives.
     *
     * @param said how the report names it
     * @param whole whether it could be looked at
     */
    private record Remembered(List<ReceivedInvitation> facts, String said, boolean whole) {

        static Remembered none(String why, boolean whole) {
            return new Remembered(List.of(), "no past run, since " + why, whole);
        }
    }

    private final Path input;
    private final Path state;
    private List<Judgeable> sample = List.of();
    private Remembered remembered = Remembered.none("nobody has looked", false);

    FactsAtHand(Path input, Path state) {
        this.input = input;
        this.state = state;
    }

    /** Where the sample lies, if it is there. */
    Path sample() {
        return input.resolve(SAMPLE);
    }

    /** Where compiled books are kept. */
    Path cache() {
        return state.resolve("rulebooks");
    }

    /**
     * The facts, as far as there are any. The memory is opened while the rules are read, since both take their time.
     *
     * @param rules reads the rules; empty where they are not sound
     */
    List<Pool> pools(Supplier<Optional<NightRules>> rules) {
        CompletableFuture<Remembered> memory =
                CompletableFuture.supplyAsync(this::remembered, it -> new Thread(it, "memory").start());
        sample = rules.get().map(this::sample).orElse(List.of());
        remembered = memory.join();
        return Stream.of(Pool.of("the sample", sample), Pool.of("past runs", remembered.facts()))
                .toList();
    }

    /** Whether everything was looked at that is there. */
    boolean areComplete() {
        return remembered.whole();
    }

    /** By what was seen whom the rules hit. */
    String sentence() {
        return "Whom they hit was seen on " + (sample.isEmpty() ? "no sample" : "the sample") + " and "
                + remembered.said() + ".";
    }

    private List<Judgeable> sample(NightRules rules) {
        // To the end of all days, so that nothing of it is left out: whatever the date, the same facts
        AccountReader reader = new AccountReader(LocalDate.MAX.minusYears(1));
        return account().map(reader::read).map(rules::facts).orElse(List.of());
    }

    private Optional<AccountFiles> account() {
        try {
            return InputFolder.accounts(input).stream()
                    .filter(it -> it.account().equals(SAMPLE))
                    .findFirst();
        } catch (UnusableInputException thereIsNone) {
            return Optional.empty();
        }
    }

    private Remembered remembered() {
        if (!StateDatabase.exists(state)) {
            return Remembered.none("there is no memory yet", true);
        }
        try (StateFolder held = StateFolder.hold(state);
                StateDatabase database = StateDatabase.open(state)) {
            List<ReceivedInvitation> facts =
                    held.during(() -> database.history().facts(MOST_REMEMBERED));
            return new Remembered(facts, facts.size() + " remembered invitations", true);
        } catch (StateFolder.Held another) {
            return Remembered.none("another run holds the state folder", false);
        } catch (MemoryUnusable damaged) {
            return Remembered.none("the memory cannot be read", false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
