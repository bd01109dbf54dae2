package org.netiquette.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.netiquette.jobs.StateFolder;
import org.netiquette.memory.History;
import org.netiquette.memory.StateDatabase;
import org.netiquette.sheet.Nearest;

/** What commands about the memory have in common: they hold the state folder while they look, and start no Spring. */
abstract class MemoryCommand extends FoldersCommand {

    private static final int MOST_NAMED = 3;

    /** Looks into the memory. A folder without one is left alone. */
    int with(Function<History, Integer> work) {
        Path state = folders().state();
        if (!StateDatabase.exists(state)) {
            return noMemory(
                    "There is no memory in the state folder «%s» yet.".formatted(state),
                    "Maybe ./netiquette run first.");
        }
        try (StateFolder held = StateFolder.hold(state);
                StateDatabase database = StateDatabase.open(state)) {
            return held.during(() -> work.apply(database.history()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the list of nights can be of none. */
    int noMemory(String sentence, String maybe) {
        return nothing(sentence, maybe);
    }

    int unknown(String person, History history) {
        String where = folders().account().map(it -> " in the account " + it).orElse("");
        String maybe = maybe(person, history);
        return nothing(
                "Nothing is remembered of «%s»%s.".formatted(person, where),
                maybe.isEmpty() ? "Maybe a profile link finds them, or another --account." : maybe);
    }

    /** Whom of those remembered a name may mean; empty when none is like it, or it is one of them. */
    String maybe(String person, History history) {
        List<String> names = history.names(folders().account());
        if (names.stream().anyMatch(person.strip()::equalsIgnoreCase)) {
            return "";
        }
        List<String> holding = names.stream().filter(it -> holds(it, person)).toList();
        return holding.isEmpty() || holding.size() > MOST_NAMED
                ? Nearest.maybe(person, names)
                : "Maybe " + String.join(" or ", holding) + " is meant.";
    }

    /** Whether a name has all the words of a part of it. */
    private static boolean holds(String name, String part) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+", -1));
        return words.containsAll(List.of(part.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)));
    }

    int nothing(String sentence, String maybe) {
        err().println(sentence);
        err().println(maybe);
        err().flush();
        return ExitCode.NOT_USABLE;
    }
}
