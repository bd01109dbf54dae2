package org.netiquette.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Takes the name and the links of people out of a text that speaks of them. */
final class Nameless implements UnaryOperator<String> {

    private static final String INSTEAD = "somebody forgotten";

    private final List<Pattern> marks = new ArrayList<>();

    Nameless(List<Who> who) {
        for (Who it : who) {
            String url = it.person().url();
            if (!url.isEmpty()) {
                marks.add(whole(url));
            }
            if (!it.name().isBlank()) {
                marks.add(whole(it.name().strip()));
            }
        }
    }

    /** The words as a whole, so that forgetting Ann Lee leaves Joann Leeds alone. */
    private static Pattern whole(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}%-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public String apply(String text) {
        String left = text;
        for (Pattern it : marks) {
            left = it.matcher(left).replaceAll(INSTEAD);
        }
        return left;
    }
}
