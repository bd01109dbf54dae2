package org.netiquette.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.netiquette.output.comparison.ChangedFile;
import org.netiquette.output.comparison.ChangedFile.How;
import org.netiquette.output.comparison.ChangedFile.Kind;

/** Which files of two rule folders differ. How lines end, and what only people read, is no difference. */
final class RuleFiles {

    private RuleFiles() {}

    /** The files that differ, by path. */
    static List<ChangedFile> changed(Path old, Path now) {
        Map<String, String> before = texts(old);
        Map<String, String> after = texts(now);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<ChangedFile> changed = new ArrayList<>();
        for (String path : paths) {
            if (!before.getOrDefault(path, "").equals(after.getOrDefault(path, ""))
                    || before.containsKey(path) != after.containsKey(path)) {
                changed.add(new ChangedFile(kind(path), path, how(before.containsKey(path), after.containsKey(path))));
            }
        }
        return changed;
    }

    private static How how(boolean before, boolean after) {
        return before && after ? How.CHANGED : after ? How.ADDED : How.REMOVED;
    }

    /** By path; links are followed nowhere, as in all that is read. */
    private static Map<String, String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            Path top = folder.toRealPath();
            Map<String, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .filter(it -> isRead(it.getFileName().toString()))
                    .forEach(it -> texts.put(slashed(top.relativize(it)), text(it)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("The rule folder (" + folder + ") cannot be read.", e);
        }
    }

    private static boolean isRead(String name) {
        return !name.startsWith(".") && !name.endsWith(".md") && !name.endsWith("~");
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + file + ") cannot be read.", e);
        }
    }

    private static String slashed(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static Kind kind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.endsWith(".drl") || name.endsWith(".dslr") || name.endsWith(".dsl")) {
            return Kind.RULE;
        } else if (name.equals("cases.csv")) {
            return Kind.CASES;
        }
        return switch (path.substring(0, Math.max(0, path.indexOf('/')))) {
            case "tables" -> Kind.TABLE;
            case "phrases" -> Kind.PHRASES;
            case "examples" -> Kind.EXAMPLES;
            case "notes" -> Kind.TEXT;
            default -> Kind.OTHER;
        };
    }
}
