package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netiquette.reading.text.Plain;

/** Signs that need no list, and so hold in every language: web addresses, amounts of money, per cents. */
public final class FoundSigns {

    private static final Pattern LINK = Pattern.compile(
            "https?://\\S{1,200}|www\\.\\S{1,200}|(?<![\\w@.-])[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){0,3}\\.(?:com|org|net|io|co|ly|me|info|biz|app|ai|de|fr|es|it|nl|br|pt|shop|online|site)(?:/\\S{0,200})?(?![\\w.@-])");
    private static final Pattern MONEY = Pattern.compile(
            "[$€£₦₹¥]\\s?\\d[\\d.,]{0,15}|\\b\\d[\\d.,]{0,15}\\s?(?:[$€£₦₹¥]|(?:usd|eur|euros?|dollars?|dolares|usdt|gbp|btc|reais)\\b)|\\b(?:usd|eur|r\\$|us\\$)\\s?\\d");
    private static final Pattern PERCENT = Pattern.compile("\\d\\s?%");

    private FoundSigns() {}

    public static List<Hit> in(Plain plain) {
        String text = plain.onOneLine();
        List<Hit> hits = new ArrayList<>();
        if (text.indexOf('.') >= 0 || text.contains("://")) {
            find(LINK, Sign.LINK, text, hits);
        }
        if (text.chars().anyMatch(Character::isDigit)) {
            find(MONEY, Sign.MONEY, text, hits);
            find(PERCENT, Sign.PERCENT, text, hits);
        }
        return hits;
    }

    private static void find(Pattern pattern, Sign sign, String text, List<Hit> hits) {
        Matcher matcher = pattern.matcher(text);
        Phrase phrase = new Phrase("", sign, 1, List.of(), -1);
        while (matcher.find()) {
            hits.add(new Hit(phrase, matcher.start(), matcher.end(), java.util.Optional.empty()));
        }
    }
}
