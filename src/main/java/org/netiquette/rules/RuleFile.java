package org.netiquette.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/** One rule file that somebody names: by its path, or by its path below the rule folder, with or without its ending. */
final class RuleFile {

    private static final List<String> ENDINGS = List.of("", ".drl", ".dslr");

    private final Path folder;
    private final Path named;

    RuleFile(Path folder, Path named) {
        this.folder = folder;
        this.named = named;
    }

    /**
     * The file before the check.
     *
     * @throws Problems when there is no such file, or its folder is none of rules
     */
    RuleSource source() {
        Path file = file().orElseThrow(() -> refused("There is no such rule file.", near()));
        Optional<Path> place =
                Optional.ofNullable(file.toAbsolutePath().normalize().getParent());
        String last = place.map(Path::getFileName).map(Path::toString).orElse("");
        List<String> known = Subject.ALL.stream().map(Subject::folder).toList();
        Subject subject = Subject.inFolder(last)
                .orElseThrow(() -> refused(
                        "The folder of a rule (" + last + ") must be one of " + String.join(", ", known) + ".",
                        Nearest.maybe(last, known)));
        try {
            return new RuleSource(shown(file), subject.folder() + "/" + id(file), subject, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> file() {
        return Stream.of(named, folder.resolve(named))
                .flatMap(it -> ENDINGS.stream().map(ending -> it.resolveSibling(it.getFileName() + ending)))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The file's name among those beside it; where no folder was named, in each folder of rules. */
    private String near() {
        List<String> near = Subject.ALL.stream()
                .map(it -> folder.resolve(it.folder()).resolve(named).normalize())
                .filter(it -> names(it.resolveSibling("")).contains(id(it)))
                .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                .toList();
        return near.isEmpty()
                ? Nearest.maybe(id(named), names(folder.resolve(named).resolveSibling("")))
                : "Maybe " + near.get(0) + " is meant.";
    }

    private static List<String> names(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile).map(RuleFile::id).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Problems refused(String sentence, String maybe) {
        return new Problems(List.of(Problem.at(named.toString(), 0, sentence, maybe)));
    }

    private String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder.toAbsolutePath().normalize())
                ? Layer.shown(folder.toAbsolutePath().normalize(), absolute)
                : file.toString();
    }

    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(drl|dslr)$", "");
    }
}
