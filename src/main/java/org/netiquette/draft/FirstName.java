package org.netiquette.draft;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name by which to greet somebody, from a display name that may hold titles, credentials, emoji or capitals. In doubt
 * there is none: a neutral greeting is never wrong.
 */
final class FirstName {

    private static final int LONGEST = 30;
    private static final int LONGEST_DISPLAYED = 300;
    private static final Pattern NOT_LETTERS =
            Pattern.compile("[\\p{So}\\p{Sk}\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\\uFE0E\\uFE0F\\x{20E3}]+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\"[^\"]*\"|“[^”]*”");
    private static final Pattern END = Pattern.compile("[,،，|/•·;:(\\[{]|\\s[-–—]\\s|\\s@");
    private static final Pattern WORD = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}]|['’-](?=\\p{L}))++");
    private static final Pattern CREDENTIAL = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,2}+\\.?+){2,300}+(?:[\\s,/&].*)?");
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|\\S@\\S");
    private static final Set<String> TITLES =
            set("dr prof professor mr mrs ms mx miss sir dame lord lady ir ing mag dipl rev hon herr "
                    + "frau mme mlle m monsieur madame sr sra srta don doña dott dott.ssa dottssa avv dhr "
                    + "mevr mw eng engr arch adv capt captain lt col maj gen dipl.-ing dr.-ing drs doctor "
                    + "doutor doutora dra shri smt ustaz");
    /** Letters after a name, which make it no longer. */
    private static final Set<String> LETTERS_AFTER = set("phd mba md msc bsc cpa cfa pmp esq jr sr ii iii");
    /** Words that begin a family name or no name at all. */
    private static final Set<String> DOUBTFUL =
            set("van von de der den del da di do du la le lo el al bin ibn abu st ten ter the team "
                    + "linkedin member recruiter recruiting sales info hr support ceo cto cfo phd mba md "
                    + "admin office hello hi contact company group marketing careers jobs user unknown null "
                    + "test jr van't");

    private static final Set<UnicodeScript> NO_SCRIPT_OF_NAMES =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private FirstName() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    /** The first name, in the case of a name; whole names in scripts where the order is another. */
    static Optional<String> of(String displayName) {
        if (displayName.length() > LONGEST_DISPLAYED) {
            return Optional.empty();
        }
        String plain = plain(displayName);
        String cleaned = ASIDE.matcher(plain).replaceAll(" ").strip();
        String[] parts = END.split(cleaned, 2);
        String name = parts[0].strip();
        boolean familyFirst = parts.length > 1
                && untitled(words(name)).size() < 2
                && cleaned.startsWith(name + ",")
                && !CREDENTIAL.matcher(parts[1].strip()).matches();
        return familyFirst || ADDRESS.matcher(plain).find() ? Optional.empty() : ofName(words(name));
    }

    /** The whole name without titles, letters after it and asides, in the case of a name. */
    static Optional<String> whole(String displayName) {
        if (displayName.length() > LONGEST_DISPLAYED) {
            return Optional.empty();
        }
        String cleaned = ASIDE.matcher(plain(displayName)).replaceAll(" ").strip();
        String name = untitled(words(END.split(cleaned, 2)[0].strip())).stream()
                .map(it -> it.length() > 2 && isUpper(it) ? Casing.ofName(it) : it)
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(Nameable::isNameable);
    }

    private static String plain(String displayName) {
        return NOT_LETTERS
                .matcher(Normalizer.normalize(displayName, Normalizer.Form.NFKC))
                .replaceAll(" ");
    }

    private static Optional<String> ofName(List<String> words) {
        List<String> untitled = untitled(words);
        // After a title one word alone is a family name: Dr. Müller.
        boolean family = untitled.size() < words.size() && untitled.size() < 2;
        return family ? Optional.empty() : ofWords(untitled);
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.stream(name.split("[\\s\\p{Z}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
        int end = words.size();
        while (end > 1 && LETTERS_AFTER.contains(bare(words.get(end - 1)))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static List<String> untitled(List<String> words) {
        int first = 0;
        while (first < words.size() && isTitle(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static boolean isTitle(String word) {
        String bare = bare(word);
        // "M" and "Don" without a stop are as likely names.
        boolean surely = (bare.length() > 1 && !bare.equals("don")) || word.endsWith(".");
        return TITLES.contains(bare) && surely;
    }

    private static String bare(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static Optional<String> ofWords(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (isWholeScript(words)) {
            return Optional.of(String.join(" ", words))
                    .filter(it -> it.length() > 1 && it.length() <= LONGEST)
                    .filter(it -> Character.isLetter(it.codePointAt(0)));
        }
        String first = words.get(0);
        boolean usable = first.length() <= LONGEST
                && WORD.matcher(first).matches()
                && isOneScript(first)
                && !DOUBTFUL.contains(first.toLowerCase(Locale.ROOT));
        return usable ? cased(first, words) : Optional.empty();
    }

    private static Optional<String> cased(String first, List<String> words) {
        boolean upper = isUpper(first);
        boolean othersMixed = words.stream().skip(1).anyMatch(it -> it.length() > 2 && !isUpper(it));
        if (upper && othersMixed) {
            // "AJ Smith" goes by initials; in "DUPONT Marie" the family name stands first.
            return first.length() == 2 ? Optional.of(first) : Optional.empty();
        }
        if (upper) {
            return isPronounceable(first) ? Optional.of(Casing.ofName(first)) : Optional.empty();
        }
        if (first.equals(first.toLowerCase(Locale.ROOT))) {
            return Optional.of(Casing.ofName(first));
        }
        return Character.isUpperCase(first.codePointAt(0)) ? Optional.of(first) : Optional.empty();
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word in capitals is more than initials: it has a vowel, or is long. */
    private static boolean isPronounceable(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return word.length() > 3 || plain.chars().skip(1).anyMatch(it -> "aeiouyαεηιουωаеиоуыэюя".indexOf(it) >= 0);
    }

    /** Whether the name is in a script that has no case, such as Chinese or Arabic. */
    private static boolean isWholeScript(List<String> words) {
        return words.stream()
                .flatMapToInt(String::codePoints)
                .allMatch(it -> Character.isLetter(it)
                        ? Character.toLowerCase(it) == it
                                && Character.toUpperCase(it) == it
                                && !NO_SCRIPT_OF_NAMES.contains(UnicodeScript.of(it))
                        : Character.getType(it) == Character.NON_SPACING_MARK
                                || Character.getType(it) == Character.COMBINING_SPACING_MARK);
    }

    private static boolean isOneScript(String word) {
        return word.codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(FirstName::script)
                                .distinct()
                                .count()
                        == 1
                && word.codePoints().filter(Character::isLetter).noneMatch(it -> script(it) == UnicodeScript.UNKNOWN);
    }

    private static UnicodeScript script(int letter) {
        // Small capitals and the like are Latin by name, but no letters of a name.
        boolean decorated =
                (letter >= 0x250 && letter < 0x370) || (letter >= 0x1D00 && letter < 0x1E00) || letter >= 0x2C60;
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN && decorated ? UnicodeScript.UNKNOWN : script;
    }
}
