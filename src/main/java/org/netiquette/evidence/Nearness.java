package org.netiquette.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.netiquette.evidence.cluster.Resemblance;

/**
 * Whether two names might mean the same, though they do not resemble each other: abbreviated, misspelt, or with a telling
 * word in common. Where they might, nothing is contradicted.
 */
final class Nearness {

    /** Words that many names have, and so tell nothing. */
    private static final Set<String> COMMON = Set.of(
            "university",
            "universitat",
            "universite",
            "universidad",
            "universidade",
            "universita",
            "universiteit",
            "college",
            "school",
            "institute",
            "institut",
            "instituto",
            "istituto",
            "academy",
            "hochschule",
            "schule",
            "ecole",
            "escuela",
            "escola",
            "scuola",
            "group",
            "gruppe",
            "groupe",
            "grupo",
            "gruppo",
            "groep",
            "international",
            "national",
            "services",
            "service",
            "systems",
            "solutions",
            "technologies",
            "technology",
            "consulting",
            "partners",
            "company",
            "association",
            "club",
            "network",
            "community",
            "with",
            "from");

    private static final int TELLING = 4;
    private static final int LONG = 5;

    private Nearness() {}

    static boolean mayMeanOneOf(String name, Collection<String> names) {
        return names.stream().anyMatch(it -> mayMean(name, it));
    }

    static boolean mayMean(String one, String other) {
        List<String> ours = words(one);
        List<String> theirs = words(other);
        return Resemblance.resemble(one, other)
                || String.join("", ours).equals(String.join("", theirs))
                || abbreviates(ours, theirs)
                || abbreviates(theirs, ours)
                || ours.stream().anyMatch(it -> theirs.stream().anyMatch(that -> isAlike(it, that)));
    }

    private static List<String> words(String name) {
        return Arrays.asList(Resemblance.plain(name).split(" "));
    }

    /** Whether a word stands for the initials of words side by side: BCG, TU Delft, UvA. */
    private static boolean abbreviates(List<String> few, List<String> many) {
        String initials = initials(many, 0);
        String withoutSmall = initials(many, 3);
        return few.stream()
                .filter(it -> it.length() > 1 && it.length() < 7)
                .anyMatch(it -> initials.contains(it) || withoutSmall.contains(it));
    }

    private static String initials(List<String> words, int longerThan) {
        return words.stream()
                .filter(it -> it.length() > longerThan)
                .map(it -> it.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static boolean isAlike(String one, String other) {
        if (COMMON.contains(one) || COMMON.contains(other)) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        return (shorter >= TELLING && one.equals(other))
                || (shorter >= LONG && one.regionMatches(0, other, 0, LONG))
                || (shorter >= TELLING && isOneEditFrom(one, other));
    }

    /** Whether one letter more, less or other makes one word the other. */
    static boolean isOneEditFrom(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
