package org.netiquette.input.people;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shared connections as a cell tells them: a number, names divided by {@code ;}, both, or a sentence of LinkedIn's such as
 * {@code Ann Lee, Bo Roe and 12 other mutual connections}.
 *
 * @param count how many there are; empty when only names are said, which need not be all
 * @param names those who are named
 * @param unknown words that are neither a number nor a name, such as {@code lots}
 */
record Mutuals(OptionalInt count, List<String> names, List<String> unknown) {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,6})\\+?$");
    /** Names begin with a capital, where the script has any. */
    private static final Pattern WORD = Pattern.compile("\\p{Ll}+");

    private static final Pattern SENTENCE = Pattern.compile(
            "^(.*?)\\s*(?:is an?|are|other)? ?(?:mutual|shared) connections?\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+", Pattern.CASE_INSENSITIVE);

    Mutuals {
        names = List.copyOf(names);
        unknown = List.copyOf(unknown);
    }

    static Mutuals parse(String cell) {
        Matcher sentence = SENTENCE.matcher(cell);
        return sentence.matches() ? sentence(AND.split(sentence.group(1))) : list(cell.split(";", -1));
    }

    /** In a sentence the number counts those who are not named. */
    private static Mutuals sentence(String[] parts) {
        Mutuals said = list(parts);
        int all = said.count().orElse(0) + said.names().size();
        boolean nothing = said.count().isEmpty() && said.names().isEmpty();
        return nothing ? said : new Mutuals(OptionalInt.of(all), said.names(), said.unknown());
    }

    private static Mutuals list(String[] parts) {
        OptionalInt count = OptionalInt.empty();
        List<String> names = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : parts) {
            Matcher number = NUMBER.matcher(part.strip());
            if (part.strip().equalsIgnoreCase("no")) {
                count = OptionalInt.of(0);
            } else if (number.matches()) {
                count = OptionalInt.of(Integer.parseInt(number.group(1)));
            } else if (WORD.matcher(part.strip()).matches()) {
                unknown.add(part.strip());
            } else if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return new Mutuals(count, names, unknown);
    }
}
