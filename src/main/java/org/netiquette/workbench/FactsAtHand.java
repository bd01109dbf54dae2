package org.netiquette.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final Path input;
    private final Path state;
    private final List<String> said = new ArrayList<>();

    FactsAtHand(Path input, Path state) {
        this.input = input;
        this.state = state;
    }

    /** Where compiled books are kept. */
    Path cache() {
        return state.resolve("rulebooks");
    }

    /** The facts, as far as there are any. */
    List<Pool> pools(Optional<NightRules> rules) {
        List<Pool> pools = new ArrayList<>();
        List<Judgeable> sample = rules.map(this::sample).orElse(List.of());
        if (!sample.isEmpty()) {
            pools.add(Pool.of("the sample", sample));
        }
        said.add(sample.isEmpty() ? "no sample" : "the sample");
        List<ReceivedInvitation> remembered = remembered();
        if (!remembered.isEmpty()) {
            pools.add(Pool.of("past runs", remembered));
        }
        return pools;
    }

    /** By what was seen whom the rules hit. */
    String sentence() {
        return "Whom they hit was seen on " + String.join(" and ", said) + ".";
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

    private List<ReceivedInvitation> remembered() {
        if (!StateDatabase.exists(state)) {
            said.add("no past run, since there is no memory yet");
            return List.of();
        }
        try (StateFolder held = StateFolder.hold(state);
                StateDatabase database = StateDatabase.open(state)) {
            List<ReceivedInvitation> facts =
                    held.during(() -> database.history().facts(MOST_REMEMBERED));
            said.add(facts.size() + " remembered invitations");
            return facts;
        } catch (StateFolder.Held another) {
            said.add("no past run, since another run holds the state folder");
        } catch (MemoryUnusable damaged) {
            said.add("no past run, since the memory cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }
}
