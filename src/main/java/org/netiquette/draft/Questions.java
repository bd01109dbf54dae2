package org.netiquette.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;

/** What to ask somebody on the phone: about what is new, what they look for, or what they do; never nothing in particular. */
record Questions(ConnectedPerson fact) {

    private static final int MOST = 2;
    /** What of the purpose they fit, as the ground of a benefit says it. */
    private static final Pattern FITS = Pattern.compile("^you (seek|offer) «([^«»]+)»");

    /** One question or two, the most timely first. */
    List<Occasion> all() {
        List<Occasion> questions = new ArrayList<>();
        news().ifPresent(questions::add);
        benefit().ifPresent(questions::add);
        since().ifPresent(questions::add);
        work().ifPresent(questions::add);
        shared().ifPresent(questions::add);
        return questions.isEmpty()
                ? List.of(Occasion.plain(Situation.PREPARE_ASK_NOTHING_KNOWN))
                : questions.stream().limit(MOST).toList();
    }

    private Optional<Occasion> news() {
        if (fact.news().contains(News.AT_TARGET) && company().isPresent()) {
            return company().map(it -> new Occasion(Situation.PREPARE_ASK_AT_TARGET, it));
        } else if (fact.news().contains(News.NEW_JOB)) {
            return company()
                    .filter(it -> !fact.who().before().endsWith(it))
                    .map(it -> new Occasion(Situation.PREPARE_ASK_NEW_JOB, it))
                    .or(() -> position().map(it -> new Occasion(Situation.PREPARE_ASK_NEW_POSITION, it)));
        }
        return Optional.empty();
    }

    private Optional<Occasion> benefit() {
        Matcher fits = FITS.matcher(fact.grounds().benefit());
        if (!fits.find()) {
            return Optional.empty();
        }
        Situation situation =
                fits.group(1).equals("seek") ? Situation.PREPARE_ASK_SOUGHT : Situation.PREPARE_ASK_HELPED;
        return nameable(fits.group(2)).map(it -> new Occasion(situation, it));
    }

    private Optional<Occasion> since() {
        return fact.dormant()
                ? fact.who()
                        .lastTalk()
                        .map(it -> new Occasion(Situation.PREPARE_ASK_SINCE, String.valueOf(it.getYear())))
                : Optional.empty();
    }

    private Optional<Occasion> work() {
        return fact.news().contains(News.NEW_JOB)
                ? Optional.empty()
                : position()
                        .map(it -> new Occasion(Situation.PREPARE_ASK_WORK, it))
                        .or(() -> company().map(it -> new Occasion(Situation.PREPARE_ASK_COMPANY, it)));
    }

    private Optional<Occasion> shared() {
        return fact.grounds().threads().stream()
                .filter(CommonThread::strong)
                .flatMap(it -> nameable(it.value()).stream())
                .findFirst()
                .map(it -> new Occasion(Situation.PREPARE_ASK_SHARED, it));
    }

    private Optional<String> position() {
        String position =
                fact.who().position().isBlank() ? fact.headline() : fact.who().position();
        return Openings.title(position);
    }

    private Optional<String> company() {
        return nameable(fact.who().company());
    }

    private static Optional<String> nameable(String value) {
        return Optional.of(value.strip()).filter(Nameable::isNameable);
    }
}
