package org.netiquette.input.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.netiquette.sheet.Place;

/**
 * Knows one kind of file that is no sheet by its name, and turns its entries into records: vCards, {@code purpose.yaml}.
 *
 * @param <T> what an entry becomes
 */
public interface FileFormat<T> {

    /** The kind of entry, as the ledger names it: {@code contacts}, {@code purpose} … */
    String kind();

    /**
     * Whether a file is of this kind.
     *
     * @param fileName the base name, as it stands
     */
    boolean recognises(String fileName);

    /**
     * Reads a whole file. Never throws for anything that stands in it.
     *
     * @param file path for messages
     * @param bytes the content; closed by the caller
     * @param found takes each entry, with the line where it begins
     * @throws IOException when the bytes cannot be had
     */
    void read(String file, InputStream bytes, BiConsumer<Place, Outcome<T>> found) throws IOException;
}
