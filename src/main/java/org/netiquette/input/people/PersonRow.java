package org.netiquette.input.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Answer;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.Trust;
import org.netiquette.sheet.Row;

/** A row about a person, under whatever names its columns go, and the remarks about what it says wrongly. */
final class PersonRow {

    /** Where LinkedIn keeps pictures of its own: one from there is the outline that stands in for a missing photo. */
    private static final Pattern STAND_IN =
            Pattern.compile("^https?://static[\\w-]*\\.licdn\\.com/.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern IMAGE =
            Pattern.compile("^(?:(?:https?:)?//|data:image/).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SLUG = Pattern.compile("[^\\s/?#]+");
    private static final Pattern LINKED = Pattern.compile("://|linkedin\\.com/", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile(";");

    private final Row row;
    private final Person person;
    private final List<String> remarks = new ArrayList<>();

    PersonRow(Row row) {
        this.row = row.unguarded();
        this.person = new Person(name(), key());
    }

    Person person() {
        return person;
    }

    /** Why this row is of no use; empty when it names somebody. */
    <T> Optional<Outcome<T>> unusable() {
        if (row.isBlank()) {
            return Optional.of(Outcome.skipped("blank"));
        }
        if (person.key().isPresent() || person.name().namesSomebody()) {
            return Optional.empty();
        }
        return Optional.of(Outcome.rejected(nobody()));
    }

    private String nobody() {
        String link = text(Column.LINK);
        if (!link.isEmpty()) {
            return noProfile(Column.LINK, link);
        }
        return person.name().text().isEmpty()
                ? "The row has no name and no profile_url: one of them must say who it is"
                : "name (%s) names nobody: it must be a name, or profile_url a link"
                        .formatted(person.name().text());
    }

    <T> Outcome<T> used(T value) {
        return new Outcome.Used<>(value, remarks);
    }

    private PersonName name() {
        String whole = text(Column.NAME);
        return whole.isEmpty() ? PersonName.of(text(Column.GIVEN), text(Column.FAMILY)) : new PersonName(whole);
    }

    /** The best key that any column gives: a public name before an opaque id before a number. */
    private Optional<ProfileKey> key() {
        Stream<ProfileKey> links =
                Stream.of(Column.LINK, Column.PAGE).flatMap(this::cells).flatMap(it -> ProfileKey.parse(it).stream());
        Stream<ProfileKey> slugs = cells(Column.SLUG)
                .filter(it -> SLUG.matcher(it).matches())
                .flatMap(it -> ProfileKey.ofSlug(it).stream());
        Optional<ProfileKey> best = Stream.concat(links, slugs).min(Comparator.comparing(ProfileKey::kind));
        if (best.isEmpty() && !text(Column.LINK).isEmpty()) {
            remarks.add(noProfile(Column.LINK, text(Column.LINK)));
        }
        return best;
    }

    private static String noProfile(Column column, String link) {
        return "%s (%s) names no profile: it must look like https://www.linkedin.com/in/some-one"
                .formatted(column.ours(), link);
    }

    /** The first cell under any name of the column that has something in it. */
    String text(Column column) {
        return cells(column).findFirst().orElse("");
    }

    private Stream<String> cells(Column column) {
        return column.names().stream().map(row::get).filter(it -> !it.isEmpty());
    }

    List<String> list(Column column) {
        return LIST.splitAsStream(text(column))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** Names, and links as they stand: whom a link leads to is not looked up. */
    List<String> introducers() {
        List<String> introducers = list(Column.INTRODUCED_BY);
        introducers.stream()
                .filter(it -> LINKED.matcher(it).find())
                .forEach(it -> remarks.add("%s (%s) is a link: it must be a name, as LinkedIn writes it"
                        .formatted(Column.INTRODUCED_BY.ours(), it)));
        return introducers;
    }

    String headline() {
        String headline = text(Column.HEADLINE);
        return headline.isEmpty() ? text(Column.TITLE) : headline;
    }

    String location() {
        String location = text(Column.LOCATION);
        return location.isEmpty()
                ? Stream.of(Column.CITY, Column.STATE, Column.COUNTRY)
                        .map(this::text)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "))
                : location;
    }

    Mutuals mutuals() {
        Mutuals said = Mutuals.parse(text(Column.MUTUALS));
        List<String> names = Stream.concat(
                        said.names().stream(),
                        Stream.of(Column.MUTUAL_1, Column.MUTUAL_2).map(this::text))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        said.unknown()
                .forEach(it -> remarks.add("%s (%s) counts as empty: it must be a number, or names divided by ;"
                        .formatted(Column.MUTUALS.ours(), it)));
        return new Mutuals(said.count(), names, said.unknown());
    }

    /**
     * Whether the profile shows a photo. A picture's address says yes. A tool's empty cell says nothing, for it also stands
     * for a picture that the tool was not shown; the same goes for LinkedIn's stand-in.
     */
    Answer photo() {
        Answer own = text(Column.PHOTO).isEmpty() ? Answer.UNKNOWN : picture(Column.PHOTO);
        return own == Answer.UNKNOWN && !text(Column.IMAGE).isEmpty() ? picture(Column.IMAGE) : own;
    }

    private Answer picture(Column column) {
        String cell = text(column);
        if (STAND_IN.matcher(cell).matches()) {
            return Answer.UNKNOWN;
        }
        return IMAGE.matcher(cell).matches() ? Answer.YES : answer(column);
    }

    Answer answer(Column column) {
        String cell = text(column);
        Optional<Answer> answer = Words.answer(cell);
        if (answer.isEmpty() && !cell.isEmpty()) {
            remarks.add(Words.unknownAnswer(column, cell));
        }
        return answer.orElse(Answer.UNKNOWN);
    }

    /** A cell that holds one of these words, as it stands in the list; empty for any other. */
    String word(Column column, List<String> words) {
        String cell = text(column);
        Optional<String> word = Words.oneOf(words, cell);
        if (word.isEmpty() && !cell.isEmpty()) {
            remarks.add(Words.unknown(column, cell, words));
        }
        return word.orElse("");
    }

    Trust trust() {
        return switch (word(Column.TRUST, Words.TRUST)) {
            case "trusted" -> Trust.TRUSTED;
            case "well" -> Trust.WELL;
            case "known" -> Trust.KNOWN;
            default -> Trust.UNMARKED;
        };
    }

    Optional<ProfileKey> sameAs() {
        String link = text(Column.SAME_AS);
        Optional<ProfileKey> key = ProfileKey.parse(link);
        if (key.isEmpty() && !link.isEmpty()) {
            remarks.add(noProfile(Column.SAME_AS, link));
        }
        return key;
    }
}
