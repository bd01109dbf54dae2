package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netiquette.reading.text.Plain;

/**
 * A phrase of a list. {@code …} in it stands for up to {@link #GAP} characters of one sentence, {@code {name}} for the
 * name of a company, school, group, event or person.
 *
 * @param language two-letter code, empty when it holds in any, {@link #OWN} for a name of the member's own
 * @param sign what it is a sign of
 * @param weight 0 says nothing and hides what it contains, 1 a hint, 2 enough on its own, 3 outweighs a hint against it
 * @param literals its words between gaps, folded
 * @param nameAt before which of the literals the name stands; their number when it stands at the end, -1 without one
 */
public record Phrase(String language, Sign sign, int weight, List<String> literals, int nameAt) {

    public static final int GAP = 60;
    /** Stands for the language of a name out of the member's own life: an employer, a school, a group. */
    static final String OWN = "own";

    private static final Pattern HOLE = Pattern.compile("\\{name}|…|\\.\\.\\.");

    public Phrase {
        literals = List.copyOf(literals);
    }

    /** Whether it is a name out of the member's own life. */
    public boolean isOwn() {
        return language.equals(OWN);
    }

    /** A phrase as a list writes it; without any literal when it has no word of its own. */
    public static Phrase parse(String language, String text, Sign sign, int weight) {
        List<String> literals = new ArrayList<>();
        int nameAt = -1;
        Matcher hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            add(literals, text.substring(from, hole.start()));
            nameAt = hole.group().startsWith("{") ? literals.size() : nameAt;
            from = hole.end();
        }
        add(literals, text.substring(from));
        return new Phrase(language, sign, weight, literals, nameAt);
    }

    private static void add(List<String> literals, String literal) {
        String folded = Plain.fold(literal);
        if (!folded.isEmpty()) {
            literals.add(folded);
        }
    }
}
