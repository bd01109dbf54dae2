package org.netiquette.evidence.outreach;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netiquette.fact.AddressKind;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;

/**
 * What sort of e-mail address it is, by the table {@code addresses.csv}: the part before the @ speaks first, then the
 * domain, then the name that the address goes by. What no row knows is a person's own.
 */
public final class Addresses {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+$");
    private static final List<AddressKind> KINDS =
            List.of(AddressKind.ROLE, AddressKind.MACHINE, AddressKind.SHOP, AddressKind.NEWSLETTER);
    /** Of a longer text only the beginning is looked at. */
    private static final int LONGEST = 120;
    /** So short a word may be somebody's initials. */
    private static final int SHORT = 3;

    /** Where in an address a word stands. */
    private enum Where {
        LOCAL,
        DOMAIN,
        NAME
    }

    private final Map<Where, Map<String, AddressKind>> words = new EnumMap<>(Where.class);
    /** Nearly no name begins a phrase of the table anywhere, so that most are done with one look. */
    private final Set<String> nameBeginnings = new HashSet<>();

    /** No word is known yet. */
    public Addresses() {
        Arrays.stream(Where.values()).forEach(it -> words.put(it, new HashMap<>()));
    }

    /** Takes a row of the table, with the columns kind, where and word; what is wrong with it, if anything is. */
    public Optional<Problem> add(Row row) {
        Optional<AddressKind> kind = named(row.get("kind"), KINDS);
        Optional<Where> where = named(row.get("where"), List.of(Where.values()));
        String word = row.get("word").strip().toLowerCase(Locale.ROOT);
        if (kind.isEmpty()) {
            return unknown(row, row.get("kind"), "kind of address", KINDS);
        }
        if (where.isEmpty()) {
            return unknown(row, row.get("where"), "part of an address", List.of(Where.values()));
        }
        return add(row, kind.get(), where.get(), where.get() == Where.DOMAIN ? word : plain(word));
    }

    private Optional<Problem> add(Row row, AddressKind kind, Where where, String word) {
        if (word.isEmpty() || row.get("word").contains("@")) {
            return Optional.of(Problem.of(row.place(), "«" + row.get("word") + "» must be a word, without an @"));
        }
        if (where == Where.NAME) {
            nameBeginnings.add(firstWord(word));
        }
        Optional<AddressKind> before = Optional.ofNullable(of(where).put(word, kind));
        return before.filter(it -> it != kind)
                .map(it -> Problem.of(
                        row.place(), "«" + word + "» must be of one kind, but is " + it + " in a row above"));
    }

    private static <E extends Enum<E>> Optional<E> named(String word, List<E> known) {
        return known.stream()
                .filter(it -> it.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<Problem> unknown(Row row, String word, String what, List<E> known) {
        List<String> names =
                known.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
        return Optional.of(new Problem(
                row.place(),
                "«" + word + "» is no " + what + ", but must be one of: " + String.join(", ", names),
                Nearest.maybe(word, names)));
    }

    /**
     * The kind of an address.
     *
     * @param email lower case
     * @param name the name it goes by, empty when it has none
     */
    public AddressKind kind(String email, String name) {
        int at = email.lastIndexOf('@');
        String local = plain(email.substring(0, Math.max(at, 0)));
        String domain = email.substring(at + 1);
        String plainName = plain(name);
        return local(local)
                .or(() -> ownName(local, domain, plainName) ? Optional.of(AddressKind.PERSONAL) : Optional.empty())
                .or(() -> domain(domain))
                .or(() -> name(plainName))
                .orElse(AddressKind.PERSONAL);
    }

    /** The whole of it; else its beginning; else, of a machine or a newsletter, its end. */
    private Optional<AddressKind> local(String local) {
        Optional<AddressKind> begins = starts(local)
                .flatMap(it -> known(Where.LOCAL, it)
                        .filter(kind -> it.length() > SHORT || it.equals(local) || isNumbered(local, it))
                        .stream())
                .findFirst();
        return begins.or(() -> ends(local)
                .flatMap(it -> known(Where.LOCAL, it).stream())
                .filter(it -> it == AddressKind.MACHINE || it == AddressKind.NEWSLETTER)
                .findFirst());
    }

    private static boolean isNumbered(String local, String word) {
        return local.substring(word.length()).chars().allMatch(it -> it == ' ' || Character.isDigit(it));
    }

    /** Somebody whose name is in the address has an address of their own, even where they work at a shop. */
    private static boolean ownName(String local, String domain, String name) {
        return Stream.of(name.split(" ", -1))
                .filter(it -> it.length() >= SHORT)
                .anyMatch(it -> local.contains(it) && !domain.contains(it));
    }

    /** The domain or one above it; else any word of it between two dots. */
    private Optional<AddressKind> domain(String domain) {
        List<String> labels = List.of(domain.split("\\.", -1));
        Stream<String> domains = Stream.iterate(0, it -> it < labels.size(), it -> it + 1)
                .map(it -> String.join(".", labels.subList(it, labels.size())));
        return Stream.concat(domains, labels.stream())
                .flatMap(it -> known(Where.DOMAIN, it).stream())
                .findFirst();
    }

    private Optional<AddressKind> name(String name) {
        return ends(name)
                .filter(it -> nameBeginnings.contains(firstWord(it)))
                .flatMap(Addresses::starts)
                .flatMap(it -> known(Where.NAME, it).stream())
                .findFirst();
    }

    private Optional<AddressKind> known(Where where, String word) {
        return Optional.ofNullable(of(where).get(word));
    }

    private Map<String, AddressKind> of(Where where) {
        return words.getOrDefault(where, Map.of());
    }

    private static String firstWord(String text) {
        return text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
    }

    /** A text from its beginning to each of its gaps, the longest first; numbers at the end fall off as well. */
    private static Stream<String> starts(String text) {
        String unnumbered = NUMBER.matcher(text).replaceFirst("");
        Stream<String> all =
                Stream.iterate(text, it -> !it.isEmpty(), it -> it.substring(0, Math.max(it.lastIndexOf(' '), 0)));
        return unnumbered.equals(text) ? all : Stream.concat(all, Stream.of(unnumbered));
    }

    /** A text from each of its gaps to its end, the longest first. */
    private static Stream<String> ends(String text) {
        return Stream.iterate(
                text, it -> !it.isEmpty(), it -> it.indexOf(' ') < 0 ? "" : it.substring(it.indexOf(' ') + 1));
    }

    private static String plain(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return NO_WORD.matcher(start.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
