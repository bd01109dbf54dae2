package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.NARROW;
import static org.netiquette.output.section.Column.Width.WIDE;

import java.util.List;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Prospect;
import org.netiquette.output.AccountReport;
import org.netiquette.plan.Step;

/** Everybody whom the member might invite, with what to do about them and the words to send. */
final class OutreachSection {

    private OutreachSection() {}

    static Section<Step> of(AccountReport report, Texts texts) {
        return new Section<>(
                "outreach",
                List.of(
                        Column.of("action", NARROW, texts::action),
                        Column.of("name", MIDDLE, OutreachSection::name),
                        Column.of("wave", NARROW, OutreachSection::wave),
                        Column.of("send_on", NARROW, OutreachSection::sendOn),
                        Column.text("why", WIDE, OutreachSection::why),
                        Column.text("note", WIDE, Step::note),
                        Column.text("via", MIDDLE, it -> who(it).via()),
                        Column.<Step>text("email_text", WIDE, Step::email).inWorkbook(),
                        Column.<Step>text("email", MIDDLE, it -> who(it).email())
                                .inWorkbook(),
                        Column.<Step>text("cluster", MIDDLE, it -> who(it).cluster())
                                .inWorkbook(),
                        Column.<Step>text("threads", MIDDLE, it -> new InCommon(texts).lines(threads(it)))
                                .inWorkbook(),
                        Column.<Step>text("source", MIDDLE, it -> String.join("\n", who(it).sources()))
                                .inWorkbook(),
                        Column.<Step>text("profile_url", MIDDLE, it -> who(it).profileUrl())
                                .inWorkbook()),
                report.outreach());
    }

    private static Prospect who(Step it) {
        return it.considered().fact().who();
    }

    private static Cell name(Step it) {
        String name = who(it).name().isEmpty() ? who(it).email() : who(it).name();
        return new Cell.Link(name, who(it).profileUrl());
    }

    private static Cell wave(Step it) {
        return it.wave().isPresent() ? new Cell.Figure(it.wave().getAsInt()) : Cell.empty();
    }

    private static Cell sendOn(Step it) {
        return it.sendOn().<Cell>map(Cell.Day::new).orElse(Cell.empty());
    }

    static String why(Step it) {
        return InCommon.inWords(it.why(), threads(it));
    }

    private static List<CommonThread> threads(Step it) {
        return it.considered().fact().grounds().threads();
    }
}
