package org.netiquette.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.netiquette.verdict.Verdict;

/** The rows of the report, in its order. */
final class Steps {

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row it) -> it.step().action())
            .thenComparing(it -> it.step().wave().orElse(0))
            .thenComparing(Row::rank);

    private final Night night;
    private final List<Standing> standings;
    private final List<Row> rows = new ArrayList<>();

    Steps(Night night, List<Standing> standings) {
        this.night = night;
        this.standings = standings;
    }

    private record Row(int rank, Step step) {}

    List<Step> of(Waves waves, Introductions introductions, Emails emails) {
        standings.forEach(it -> it.aside().ifPresent(why -> leave(it.who(), why)));
        waves.coming().forEach(this::invite);
        waves.noteless().forEach(it -> skip(it, noNote()));
        wait(waves, emails);
        introductions.asking().forEach(this::ask);
        introductions.aside().forEach(this::skip);
        wait(introductions);
        return rows.stream().sorted(ORDER).map(Row::step).toList();
    }

    private void leave(Contender who, String why) {
        add(who, Step.still(who.verdict() == Verdict.WITHDRAW ? Action.WITHDRAW : Action.SKIP, who, why));
    }

    private void invite(Waves.Coming it) {
        String why = Reasons.approach(it.standing(), night);
        add(it.standing().who(), Step.invite(it.standing().who(), night.wave(it.on()), it.on(), why, it.note()));
    }

    private void ask(Introductions.Asking it) {
        String why = Reasons.approach(it.standing(), night);
        add(it.standing().who(), Step.ask(it.standing().who(), night.today(), why, it.request()));
    }

    private void wait(Waves waves, Emails emails) {
        int before = waves.coming().size();
        for (Contender it : waves.waiting()) {
            String why =
                    "not yet: " + before + " before them, and " + night.limits().inWords();
            add(it, Step.still(Action.SKIP, it, Reasons.instead(why, it)).withEmail(emails.to(it)));
            before++;
        }
    }

    private void wait(Introductions introductions) {
        int before = introductions.asking().size();
        int limit = night.limits().introductionsPerWeek();
        for (Contender it : introductions.waiting()) {
            skip(it, "not yet: " + before + " before them, and at most " + limit + " introductions a week");
            before++;
        }
    }

    private String noNote() {
        return "no note of their own can be written that fits " + night.limits().noteLength()
                + " characters and repeats no other";
    }

    private void skip(Contender who, String reason) {
        add(who, Step.still(Action.SKIP, who, Reasons.instead(reason, who)));
    }

    private void add(Contender who, Step step) {
        rows.add(new Row(who.rank(), step));
    }
}
