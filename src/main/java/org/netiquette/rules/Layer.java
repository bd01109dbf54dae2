package org.netiquette.rules;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.sentence.Sentences;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;

/**
 * The rule files of one layer: the common ones, a policy's, or a member's own.
 *
 * @param sources the files that lie where rules lie
 * @param problems files that look like rules and cannot be read as such
 */
record Layer(List<RuleSource> sources, List<Problem> problems) {

    private static final Set<String> UPPER = Set.of("policies", "my");
    private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9-]{0,79})\\.(drl|dslr)");

    static Layer common(Path folder) {
        return new Walk(folder, folder, UPPER).layer();
    }

    static Layer above(Path folder, Path layer) {
        return new Walk(folder, layer, Set.of()).layer();
    }

    /** A path as the user knows it, whatever the system's separator: {@code rules/invitations/no-photo.drl}. */
    static String shown(Path folder, Path file) {
        return folder.toAbsolutePath().normalize().getFileName() + "/" + slashed(folder.relativize(file));
    }

    private static String slashed(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** Goes through a layer's folders. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Path top;
        private final Set<String> skipped;
        private final List<RuleSource> sources = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Walk(Path folder, Path top, Set<String> skipped) {
            this.folder = folder;
            this.top = top;
            this.skipped = skipped;
        }

        Layer layer() {
            try {
                Files.walkFileTree(top, Set.of(FileVisitOption.FOLLOW_LINKS), 8, this);
            } catch (IOException e) {
                problem(top, "The folder cannot be read: " + e.getMessage() + ".", "");
            }
            sources.sort(Comparator.comparing(RuleSource::file));
            sources.forEach(this::onlyOnce);
            return new Layer(List.copyOf(sources), List.copyOf(problems));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
            boolean outside = leadsOut(dir);
            if (outside) {
                problem(dir, "The link leads out of the rule folder.", "");
            }
            boolean skip = outside || (top.equals(dir.getParent()) && skipped.contains(name(dir)));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = name(file);
            if ((name.endsWith(".drl") || name.endsWith(".dslr")) && !name.startsWith(".")) {
                rule(file);
            } else if (name.endsWith(".dsl") && !file.equals(folder.resolve(Sentences.FILE))) {
                problem(
                        file,
                        "The vocabulary must be " + shown(folder, folder.resolve(Sentences.FILE)) + ".",
                        "Maybe a rule in sentences is meant, whose name ends in .dslr.");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problem(file, "The file cannot be read: " + e.getMessage() + ".", "");
            return FileVisitResult.CONTINUE;
        }

        private void rule(Path file) throws IOException {
            String place = slashed(top.relativize(file.getParent()));
            Optional<Subject> subject = Subject.inFolder(place);
            Matcher named = NAME.matcher(name(file));
            if (leadsOut(file)) {
                problem(file, "The link leads out of the rule folder.", "");
            } else if (!named.matches()) {
                problem(file, "The file name (" + name(file) + ") must be of small letters, digits and - only.", "");
            } else if (subject.isEmpty()) {
                misplaced(file, place);
            } else {
                String id = place + "/" + named.group(1);
                sources.add(new RuleSource(shown(folder, file), id, subject.get(), Files.readAllBytes(file)));
            }
        }

        private void onlyOnce(RuleSource source) {
            Optional<RuleSource> first =
                    sources.stream().filter(it -> it.id().equals(source.id())).findFirst();
            first.filter(it -> !it.equals(source))
                    .ifPresent(it -> problems.add(Problem.at(
                            source.file(),
                            0,
                            "The rule " + source.id() + " is there twice: " + it.file() + " has the same name.",
                            "Maybe one of the two was to be deleted.")));
        }

        private void misplaced(Path file, String place) {
            List<String> known = Subject.ALL.stream().map(Subject::folder).toList();
            problem(
                    file,
                    "The folder of a rule (" + place + ") must be one of " + String.join(", ", known) + ".",
                    Nearest.maybe(place, known));
        }

        private boolean leadsOut(Path path) throws IOException {
            return !path.toRealPath().startsWith(folder.toRealPath());
        }

        private void problem(Path file, String message, String maybe) {
            problems.add(Problem.at(shown(folder, file), 0, message, maybe));
        }

        private static String name(Path path) {
            return path.getFileName().toString();
        }
    }
}
