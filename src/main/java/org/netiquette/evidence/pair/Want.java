package org.netiquette.evidence.pair;

import java.util.List;
import java.util.Optional;
import org.netiquette.fact.Need;

/**
 * What somebody looks for.
 *
 * @param source who says so
 * @param aim what it is for
 * @param words what is looked for, as words; those of the field alone where it follows from a role; empty where the way says
 *     it all
 * @param titles titles that say the same, each with the words that are left of the field
 * @param way the row of the table by which the role finds somebody; empty where it was said what is looked for
 * @param quote the words that say so, or those of the table
 * @param ground what it rests on, as half a sentence
 */
record Want(
        Need.Source source,
        Wish.Aim aim,
        List<String> words,
        List<Titled> titles,
        Optional<Ways.Found> way,
        String quote,
        String ground) {

    Want {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    /**
     * A title in the words of the table of titles.
     *
     * @param field the words besides the title
     */
    record Titled(String name, List<String> field) {

        Titled {
            field = List.copyOf(field);
        }
    }

    /**
     * What is looked for, whoever does.
     *
     * @param way the number of the row of the table; empty where it was said what is looked for
     */
    record Sought(List<String> words, List<Titled> titles, Optional<Integer> way) {}

    Sought sought() {
        return new Sought(words, titles, way.map(Ways.Found::way));
    }

    /** Whether it looks for somebody to employ whose field is said. */
    boolean employs() {
        return aim == Wish.Aim.EMPLOYEE;
    }
}
