package org.netiquette.input.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.netiquette.network.Answer;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.SheetVerdict;
import org.netiquette.network.Trust;
import org.netiquette.sheet.Place;

/** All that the sheets say of one person: for each cell the newest voice that says something counts. */
final class Voices {

    private final List<Said> newestFirst;
    private final List<Remark> remarks;

    Voices(List<Said> oldestFirst, List<Remark> remarks) {
        this.newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        this.remarks = remarks;
    }

    SheetPerson joined() {
        return newestFirst.size() == 1
                ? newestFirst.get(0).person()
                : new SheetPerson(
                        person(),
                        pick(Column.PHOTO, SheetPerson::photo, Voices::text),
                        pick(Column.HEADLINE, SheetPerson::headline, it -> it),
                        pick(Column.COMPANY, SheetPerson::company, it -> it),
                        pick(Column.LOCATION, SheetPerson::location, it -> it),
                        pick(Column.INDUSTRY, SheetPerson::industry, it -> it),
                        pick(Column.SCHOOLS, SheetPerson::schools, Voices::text),
                        pick(Column.GROUPS, SheetPerson::groups, Voices::text),
                        pick(Column.COMMUNITIES, SheetPerson::communities, Voices::text),
                        pick(Column.MUTUALS, SheetPerson::mutualCount, Voices::text),
                        pick(Column.MUTUALS, SheetPerson::mutualNames, Voices::text),
                        pick(Column.INTRODUCED_BY, SheetPerson::introducedBy, Voices::text),
                        pick(Column.EVENTS, SheetPerson::events, Voices::text),
                        pick(Column.TRUST, SheetPerson::trust, Voices::text),
                        pick(Column.FOLLOW, SheetPerson::follows, Voices::text),
                        pick(Column.OUTCOME, SheetPerson::outcome, it -> it),
                        deciding().map(it -> it.person().myVerdict()).orElse(""),
                        pick(Column.SAME_AS, SheetPerson::sameAs, Voices::link),
                        pick(Column.NOTES, SheetPerson::notes, it -> it));
    }

    /** What the member has decided on them; at least one voice must say so. */
    SheetVerdict verdict() {
        Place place = deciding().orElse(newestFirst.get(0)).place();
        return new SheetVerdict(
                person(), pick(Column.MY_VERDICT, SheetPerson::myVerdict, it -> it), place.file(), place.line());
    }

    private Optional<Said> deciding() {
        return newestFirst.stream()
                .filter(it -> !it.person().myVerdict().isEmpty())
                .findFirst();
    }

    private Person person() {
        Optional<ProfileKey> key = newestFirst.stream()
                .flatMap(it -> it.person().person().key().stream())
                .findFirst();
        return new Person(
                pick(Column.NAME, it -> it.person().name(), it -> it.namesSomebody() ? it.text() : "", PersonName::key),
                key);
    }

    private <T> T pick(Column column, Function<SheetPerson, T> cell, Function<T, String> text) {
        return pick(column, cell, text, it -> text.apply(it).toLowerCase(Locale.ROOT));
    }

    private <T> T pick(
            Column column, Function<SheetPerson, T> cell, Function<T, String> text, Function<T, String> sense) {
        List<Said> saying = newestFirst.stream()
                .filter(it -> !text.apply(cell.apply(it.person())).isEmpty())
                .toList();
        Said winner = saying.isEmpty() ? newestFirst.get(0) : saying.get(0);
        T counts = cell.apply(winner.person());
        for (Said said : saying) {
            T other = cell.apply(said.person());
            if (!sense.apply(other).equals(sense.apply(counts))) {
                remarks.add(new Remark(
                        said.place(),
                        "%s (%s) does not count: %s says %s, and the newest must win"
                                .formatted(column.ours(), text.apply(other), winner.place(), text.apply(counts))));
            }
        }
        return counts;
    }

    private static String text(Answer answer) {
        return answer == Answer.UNKNOWN ? "" : answer.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Trust trust) {
        return trust == Trust.UNMARKED ? "" : trust.name().toLowerCase(Locale.ROOT);
    }

    private static String text(List<String> list) {
        return String.join(
                "; ", list.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String link(Optional<ProfileKey> key) {
        return key.map(it -> it.url().isEmpty() ? it.value() : it.url()).orElse("");
    }
}
