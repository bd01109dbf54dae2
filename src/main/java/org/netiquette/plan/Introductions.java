package org.netiquette.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.network.Past.Proposed;

/** Chooses who is to be introduced today: a few a week, and no connection is asked often. */
final class Introductions {

    private static final int WEEK = 7;

    private final Night night;
    private final Introducing introducing;
    private final Tally asked = new Tally();
    private final List<Asking> asking = new ArrayList<>();
    private final List<Contender> waiting = new ArrayList<>();
    private final Map<Contender, String> aside = new LinkedHashMap<>();
    private int lastOfToday = -1;

    private Introductions(Night night, ToldBefore told) {
        this.night = night;
        introducing = new Introducing(night, told);
        told.all(ToldBefore.ASK).forEach(it -> asked.add(it.on(), told.number(it)));
    }

    /** Somebody with the request to the connection who might introduce them. */
    record Asking(Standing standing, String request) {}

    /** Chooses among those to be introduced, who are in the order of their rank. */
    static Introductions of(List<Standing> introduced, Night night, ToldBefore told) {
        Introductions introductions = new Introductions(night, told);
        introduced.stream().filter(it -> it.toldOn(night.today())).forEach(introductions::again);
        introduced.stream()
                .filter(it -> !it.isNew() && !it.toldOn(night.today()))
                .forEach(introductions::again);
        introduced.stream().filter(Standing::isNew).map(Standing::who).forEach(introductions::consider);
        return introductions;
    }

    private void again(Standing it) {
        if (it.toldOn(night.today())) {
            lastOfToday = Math.max(lastOfToday, it.who().rank());
            introducing.ask(it.who());
        } else {
            introducing.askAgain(it.who());
        }
        if (asking.size() < night.limits().introductionsPerWeek()) {
            ask(it, it.told().map(Proposed::note).orElse(""));
        } else {
            waiting.add(it.who());
        }
    }

    /** As with notes, whoever was tried when this night was first run is tried again. */
    private void consider(Contender it) {
        if (it.via().isEmpty()) {
            aside.put(it, "nobody is known who could introduce them");
        } else if (!hasRoom() && it.rank() > lastOfToday) {
            waiting.add(it);
        } else if (introducing.isAskedBefore(it)) {
            aside.put(it, soonAgain(it));
        } else {
            request(it);
        }
    }

    private void request(Contender it) {
        String request = night.words()
                .introduction(it.considered().fact(), night.limits().noteLength());
        if (request.isBlank()) {
            aside.put(it, "no request for an introduction can be written");
        } else if (introducing.isAsked(it)) {
            aside.put(it, soonAgain(it));
        } else if (hasRoom()) {
            introducing.ask(it);
            ask(Standing.running(it, Optional.empty()), request);
        } else {
            waiting.add(it);
        }
    }

    private static String soonAgain(Contender it) {
        return "not yet: " + it.who().via() + " is asked for one introduction in 30 days at most";
    }

    private boolean hasRoom() {
        return asked.hasRoom(night.today(), WEEK, night.limits().introductionsPerWeek());
    }

    private void ask(Standing it, String request) {
        asking.add(new Asking(it, request));
        asked.add(night.today(), it.who().rank());
    }

    /** Those whom somebody is asked to introduce today. */
    List<Asking> asking() {
        return asking;
    }

    /** Those for whom the week had no room, the best first. */
    List<Contender> waiting() {
        return waiting;
    }

    /** Those who cannot be introduced now, with the reason. */
    Map<Contender, String> aside() {
        return aside;
    }
}
