package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.WIDE;

import java.util.List;
import org.netiquette.output.AccountReport;
import org.netiquette.plan.pair.Pairing;

/** Which connections to introduce to each other, with the words that ask each of them first. */
final class IntroductionsSection {

    private IntroductionsSection() {}

    static Section<Pairing> of(AccountReport report) {
        return new Section<>(
                "introductions",
                List.of(
                        Column.of(
                                "person_a",
                                MIDDLE,
                                it -> FollowUpsSection.name(it.fact().who().a())),
                        Column.of(
                                "person_b",
                                MIDDLE,
                                it -> FollowUpsSection.name(it.fact().who().b())),
                        Column.text("why", WIDE, Pairing::why),
                        Column.text("message_a", WIDE, Pairing::messageA),
                        Column.text("message_b", WIDE, Pairing::messageB),
                        Column.text("cluster", MIDDLE, it -> it.fact().who().cluster()),
                        Column.<Pairing>text(
                                        "rules",
                                        MIDDLE,
                                        it -> String.join("\n", it.decision().rules()))
                                .inWorkbook(),
                        Column.<Pairing>text(
                                        "url_a",
                                        MIDDLE,
                                        it -> it.fact().who().a().profileUrl())
                                .inWorkbook(),
                        Column.<Pairing>text(
                                        "url_b",
                                        MIDDLE,
                                        it -> it.fact().who().b().profileUrl())
                                .inWorkbook()),
                report.network().introductions());
    }
}
