package org.netiquette.evidence.cluster;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two names of companies, schools, groups or towns mean the same: without case, accents, punctuation and legal
 * forms, and when one contains the other as whole words (etiquette, "Very good reason").
 */
public final class Resemblance {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD_GAP = Pattern.compile(" ");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ltd",
            "limited",
            "gmbh",
            "mbh",
            "ag",
            "inc",
            "incorporated",
            "llc",
            "llp",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "as",
            "aps",
            "oy",
            "kg",
            "ohg",
            "ug",
            "se",
            "ev",
            "bvba",
            "pty",
            "lda",
            "ltda",
            "sl",
            "slu",
            "kft",
            "oyj");

    private Resemblance() {}

    /** The plain words of a text: lower case, without accents and punctuation, single blanks between them. */
    public static String plain(String text) {
        return isSimple(text) ? simple(text) : decomposed(text);
    }

    /** Most names are of plain letters: then there is nothing to decompose, which takes ten times as long. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0x80 || letter == '.') {
                return false;
            }
        }
        return true;
    }

    private static String simple(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                plain.append(Character.toLowerCase(letter));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static String decomposed(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String letters =
                DOTTED.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
        return NO_WORD.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether the two names mean the same; an empty name resembles nothing. */
    public static boolean resemble(String one, String other) {
        return plainResemble(core(one), core(other));
    }

    /** The first of the names that resembles this one. */
    public static Optional<String> firstLike(String name, Collection<String> names) {
        String core = core(name);
        return names.stream().filter(it -> plainResemble(core, core(it))).findFirst();
    }

    /** Names that others are held against again and again, each made plain but once. */
    public static final class Names {

        private final Map<String, String> cores = new LinkedHashMap<>();

        /** These names. */
        public Names(Collection<String> names) {
            names.forEach(it -> cores.put(it, core(it)));
        }

        /** The first of them that resembles this one. */
        public Optional<String> firstLike(String name) {
            if (cores.isEmpty() || name.isBlank()) {
                return Optional.empty();
            }
            String core = core(name);
            return cores.entrySet().stream()
                    .filter(it -> plainResemble(core, it.getValue()))
                    .findFirst()
                    .map(Map.Entry::getKey);
        }
    }

    /** Whether a text has these words in it, one after the other. */
    public static boolean contains(String plainText, String plainWords) {
        return !plainWords.isEmpty() && (" " + plainText + " ").contains(" " + plainWords + " ");
    }

    private static boolean plainResemble(String one, String other) {
        return contains(one, other) || contains(other, one);
    }

    /** A name as plain words without its legal forms; a name made of nothing else keeps them. */
    public static String core(String name) {
        String plain = plain(name);
        StringBuilder kept = new StringBuilder();
        for (String word : WORD_GAP.split(plain, -1)) {
            if (!LEGAL_FORMS.contains(word)) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.isEmpty() ? plain : kept.toString();
    }
}
