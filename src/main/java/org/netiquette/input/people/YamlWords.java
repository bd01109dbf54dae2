package org.netiquette.input.people;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;

/**
 * Words out of an archive as a list on one line of YAML. Somebody else may have written them: each is in quotes, and nothing in
 * it ends the line, hides or turns round what is read.
 *
 * @param shown the words that the list has
 * @param all how many there are
 */
record YamlWords(List<String> shown, int all) {

    private static final int MOST = 6;
    private static final int LONGEST = 100;

    /** Controls, invisible marks, halves of characters, line ends, and what YAML allows nowhere, in comments neither. */
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]+");

    YamlWords {
        shown = List.copyOf(shown);
    }

    /** The first of these words that are short enough for names, each once. */
    static YamlWords of(List<String> words) {
        List<String> fit = words.stream()
                .map(YamlWords::clean)
                .filter(it -> !it.isEmpty() && it.length() <= LONGEST)
                .distinct()
                .toList();
        return new YamlWords(fit.stream().limit(MOST).toList(), fit.size());
    }

    /** The word on one line, with nothing in it that cannot be seen. */
    static String clean(String word) {
        return UNFIT.matcher(word).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Says that there are more; empty when there are not. */
    String leftOut() {
        return shown.size() == all ? "" : ", the first %d of %d".formatted(shown.size(), all);
    }

    /** The list: {@code ["Ghent", "Bruges"]}. */
    String text() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.FLOW);
        options.setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        return new Yaml(options).dump(shown).strip();
    }
}
