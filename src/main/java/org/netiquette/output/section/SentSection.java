package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.NARROW;

import java.util.List;
import java.util.stream.Stream;
import org.netiquette.network.Manners;
import org.netiquette.network.Manners.Fate;
import org.netiquette.output.AccountReport;

/** How the member's own invitations fared: with a note and without one, by day and by the opening of their note. */
public final class SentSection {

    private SentSection() {}

    /**
     * Invitations that have something in common.
     *
     * @param what what that is, in the reader's language
     */
    public record Some(String what, Fate fate) {

        /** How many came to nothing: declined, taken back or too old, which nobody can tell apart. */
        public int unanswered() {
            return fate.sent() - fate.accepted() - fate.waiting();
        }
    }

    static Section<Some> of(AccountReport report, Texts texts) {
        Manners it = report.findings().manners();
        return new Section<>(
                "sent",
                List.of(
                        Column.text("which", MIDDLE, Some::what),
                        Column.of(
                                "sent",
                                NARROW,
                                some -> new Cell.Figure(some.fate().sent())),
                        Column.of(
                                "accepted",
                                NARROW,
                                some -> new Cell.Figure(some.fate().accepted())),
                        Column.of(
                                "waiting",
                                NARROW,
                                some -> new Cell.Figure(some.fate().waiting())),
                        Column.of("unanswered", NARROW, some -> new Cell.Figure(some.unanswered()))),
                Stream.of(byNote(it, texts), byDay(it, texts), byOpening(it, texts))
                        .flatMap(List::stream)
                        .toList());
    }

    /** With a note and without one; empty where none was sent. */
    public static List<Some> byNote(Manners it, Texts texts) {
        return it.withNote().and(it.withoutNote()).sent() == 0
                ? List.of()
                : List.of(
                        new Some(texts.get("chart.with_note"), it.withNote()),
                        new Some(texts.get("chart.without_note"), it.withoutNote()));
    }

    /** Those that a night had proposed, night by night. */
    public static List<Some> byDay(Manners it, Texts texts) {
        return it.waves().stream()
                .map(wave -> new Some(texts.get("sent.proposed", wave.night()), wave.fate()))
                .toList();
    }

    /** Those that a night had proposed, by the section of the templates that their note opens with. */
    public static List<Some> byOpening(Manners it, Texts texts) {
        return it.templates().stream()
                .map(template -> new Some(texts.get("sent.opening", template.section()), template.fate()))
                .toList();
    }
}
