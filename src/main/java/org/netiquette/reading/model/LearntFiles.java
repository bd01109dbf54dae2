package org.netiquette.reading.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.netiquette.reading.phrase.Lists;

/**
 * The files of examples that the shipped model was learnt from, each by the SHA-256 of what stands in it. They were sound then, and
 * teach it nothing more, so that they need not be read again: reading them takes longer than the model itself.
 */
final class LearntFiles {

    /** The resource that is shipped beside the model: a hash and a name on each line. */
    static final String SHIPPED = "/note-examples.txt";

    private static final Set<String> HASHES = shipped();

    private LearntFiles() {}

    static boolean has(String list, Lists lists) {
        return HASHES.contains(lists.hash(list));
    }

    private static Set<String> shipped() {
        try (InputStream in = LearntFiles.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The program must hold " + SHIPPED + ", but does not.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(it -> it.substring(0, it.indexOf(' ')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
