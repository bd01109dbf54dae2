package org.netiquette.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.memory.History;
import org.netiquette.memory.PersonHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forget PERSON}: removes somebody from the memory for good, and says what was removed. */
@Command(name = "forget", description = "Removes a person from the memory for good, and says what was removed.")
final class ForgetCommand extends MemoryCommand {

    @Parameters(index = "0", paramLabel = "PERSON", description = "name or profile link")
    private String person = "";

    @Override
    public Integer call() {
        return with(history -> {
            if (history.isNightUnderWay()) {
                return nothing(
                        "A run that did not finish still keeps what it has read.",
                        "Maybe ./netiquette restart first, then forget again.");
            }
            List<PersonHistory> found = history.of(person, folders().account());
            return found.isEmpty() ? neverLearn(history) : forget(found, history);
        });
    }

    /** Somebody on whom nothing was decided, such as a connection; a name that looks misspelt is asked about first. */
    private int neverLearn(History history) {
        boolean name = !History.isLink(person);
        if (name && (!person.strip().contains(" ") || !maybe(person, history).isEmpty())) {
            return unknown(person, history);
        }
        Map<String, Integer> gone = history.neverLearn(person, folders().account());
        if (gone.isEmpty()) {
            return unknown(person, history);
        }
        int rows = gone.values().stream().mapToInt(Integer::intValue).sum();
        String remembered = rows == 0
                ? "Nothing was remembered of «%s».".formatted(person)
                : "Forgotten: «%s». %d %s gone from the memory."
                        .formatted(person, rows, rows == 1 ? "row is" : "rows are");
        PrintWriter out = out();
        out.println("%s From now on rows about them are not read (%s); a keyed hash is all that is kept."
                .formatted(remembered, String.join(", ", gone.keySet())));
        history.dropCopies().forEach(backup -> out.println("Removed, since it may have held them: " + backup));
        out.flush();
        return ExitCode.DONE;
    }

    private int forget(List<PersonHistory> found, History history) {
        List<String> links = found.stream()
                .map(it -> it.profileUrl().isEmpty() ? it.account() : it.profileUrl())
                .distinct()
                .toList();
        if (links.size() > 1) {
            return nothing(
                    "«%s» are several: %s.".formatted(person, String.join(", ", links)),
                    "Maybe name one by profile link, or one account with --account.");
        }
        int rows = found.stream().mapToInt(history::forget).sum();
        PersonHistory it = found.get(0);
        PrintWriter out = out();
        out.println(
                "Forgotten: %s. %d rows are gone from the memory; a keyed hash remains, so that they are not learnt again."
                        .formatted(it.name(), rows));
        history.dropCopies().forEach(backup -> out.println("Removed, since it held them: " + backup));
        reports(it).forEach(report -> out.println("Still names them, and was left as it is: " + report));
        out.flush();
        return ExitCode.DONE;
    }

    private List<Path> reports(PersonHistory it) {
        return below(folders().output()).stream()
                .filter(file -> names(file, it))
                .toList();
    }

    private static boolean names(Path file, PersonHistory it) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.contains(it.name()) || (!it.profileUrl().isEmpty() && text.contains(it.profileUrl()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
