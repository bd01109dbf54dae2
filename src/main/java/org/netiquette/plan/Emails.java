package org.netiquette.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.network.Past.Proposed;

/** Drafts e-mails to those who wait for a personal note, as many a day as invitations, and none twice. */
final class Emails {

    private final Night night;
    private final ToldBefore told;
    private final Map<Integer, String> drafts = new TreeMap<>();
    private final List<Contender> fresh = new ArrayList<>();

    Emails(Night night, ToldBefore told) {
        this.night = night;
        this.told = told;
    }

    /** Drafts for those who wait, the best of them first. */
    void draft(List<Contender> waiting) {
        waiting.forEach(it -> toldToday(it).ifPresent(email -> drafts.put(it.rank(), email.note())));
        long left = night.limits().perDay() - countToday();
        waiting.stream()
                .filter(it -> !it.who().email().isEmpty() && !wasWritten(it))
                .filter(this::write)
                .limit(Math.max(0, left))
                .forEach(fresh::add);
        fresh.forEach(it -> drafts.put(it.rank(), written(it)));
    }

    private Optional<Proposed> toldToday(Contender it) {
        return told.email(it).filter(email -> email.on().equals(night.today()));
    }

    private long countToday() {
        return told.all(ToldBefore.EMAIL).stream()
                .filter(it -> it.on().equals(night.today()))
                .count();
    }

    private boolean wasWritten(Contender it) {
        return told.email(it).isPresent() || told.perhapsEmail(it);
    }

    private boolean write(Contender it) {
        return !written(it).isBlank();
    }

    private String written(Contender it) {
        return night.words().email(it.considered().fact());
    }

    String to(Contender it) {
        return drafts.getOrDefault(it.rank(), "");
    }

    /** How many are drafted. */
    int count() {
        return drafts.size();
    }

    /** Those whom the member is told to write to for the first time. */
    List<Contender> fresh() {
        return fresh;
    }
}
