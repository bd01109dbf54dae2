package org.netiquette.input.format;

import java.io.IOException;
import java.io.InputStream;
import org.netiquette.sheet.Place;

/**
 * Knows one kind of file that is no sheet by its name, and turns its entries into records: vCards, {@code purpose.yaml}.
 *
 * @param <T> what an entry becomes
 */
public interface FileFormat<T> {

    /**
     * Takes what is found in a file.
     *
     * @param <T> what an entry becomes
     */
    interface Finds<T> {

        /** An entry, where it begins, the text of it as rejects show it, and what became of it. */
        void found(Place place, String text, Outcome<T> outcome);

        /** A sentence about something in an entry that is not understood; it goes to {@code rejects.csv}. */
        void remark(Place place, String sentence);
    }

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
     * @param finds takes each entry
     * @throws IOException when the bytes cannot be had
     */
    void read(String file, InputStream bytes, Finds<T> finds) throws IOException;
}
