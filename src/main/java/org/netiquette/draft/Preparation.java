package org.netiquette.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.fact.Check;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.Tie;

/** What is worth knowing about one connection before anything is done about them, in the order in which it is told. */
record Preparation(ConnectedPerson fact, Sender sender) {

    private static final int LONGEST_WORDS = 300;
    private static final int MOST_NAMED = 3;

    List<Occasion> ofCall() {
        List<Occasion> lines = new ArrayList<>(checks());
        lines.addAll(met());
        lines.addAll(now());
        lines.add(lastWrote());
        lines.addAll(shared());
        lines.addAll(named(Situation.PREPARE_FITS, fact.grounds().benefit()));
        lines.add(offer());
        lines.addAll(new Questions(fact).all());
        return lines;
    }

    List<Occasion> ofAnswer() {
        List<Occasion> lines = new ArrayList<>(checks());
        who().lastTalk().ifPresent(it -> lines.add(new Occasion(Situation.PREPARE_WAITING, it.toString())));
        lines.addAll(named(Situation.PREPARE_WORDS, shortened(who().unanswered(), LONGEST_WORDS)));
        lines.addAll(met());
        lines.addAll(now());
        lines.addAll(named(Situation.PREPARE_FITS, fact.grounds().benefit()));
        return lines;
    }

    List<Occasion> ofThanks() {
        List<Occasion> lines = new ArrayList<>(checks());
        lines.addAll(named(Situation.PREPARE_DEED, fact.grounds().words().getOrDefault("thanks", "")));
        lines.addAll(met());
        lines.addAll(now());
        if (fact.thanks() != Thanks.NONE) {
            lines.add(Occasion.plain(Situation.PREPARE_DRAFT));
        }
        return lines;
    }

    List<Occasion> ofLook() {
        List<Occasion> lines = new ArrayList<>(checks());
        lines.addAll(met());
        lines.addAll(now());
        if (fact.gone()) {
            lines.add(lastWrote());
            lines.add(Occasion.plain(Situation.PREPARE_GONE));
        } else if (fact.news().contains(News.NEW_NAME)) {
            lines.add(lastWrote());
            lines.add(Occasion.plain(Situation.PREPARE_NEW_NAME));
        } else {
            lines.add(keeping());
            lines.addAll(ending());
            lines.add(Occasion.plain(Situation.PREPARE_CHOICE));
        }
        return lines;
    }

    private Tie who() {
        return fact.who();
    }

    private List<Occasion> checks() {
        return fact.grounds().checks().stream()
                .map(Check::lookAt)
                .flatMap(it -> named(Situation.PREPARE_CHECK, it).stream())
                .toList();
    }

    private List<Occasion> met() {
        return who().met().isBlank()
                ? who().connectedOn().stream()
                        .map(it -> new Occasion(Situation.PREPARE_CONNECTED, it.toString()))
                        .toList()
                : named(Situation.PREPARE_MET, who().met());
    }

    /** What they do now, and did before where that has changed. */
    private List<Occasion> now() {
        String work = Stream.of(who().position(), who().company())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
        String now = work.isEmpty() ? fact.headline() : work;
        List<Occasion> lines = new ArrayList<>(named(Situation.PREPARE_NOW, now));
        if (lines.isEmpty()) {
            lines.add(Occasion.plain(Situation.PREPARE_NOW_UNKNOWN));
        }
        lines.addAll(named(Situation.PREPARE_BEFORE, who().before()));
        return lines;
    }

    private Occasion lastWrote() {
        return who().lastTalk()
                .map(it -> new Occasion(Situation.PREPARE_LAST_WROTE, it.toString()))
                .orElseGet(() -> Occasion.plain(Situation.PREPARE_NEVER_WROTE));
    }

    private List<Occasion> shared() {
        String threads = fact.grounds().threads().stream()
                .map(CommonThread::value)
                .filter(it -> !it.isBlank())
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        return named(Situation.PREPARE_SHARED, threads);
    }

    /** Of what the member offers, what they fit, else the first few things. */
    private Occasion offer() {
        List<String> offers =
                sender.offers().stream().filter(it -> !it.isBlank()).toList();
        List<String> fitting = offers.stream()
                .filter(it -> fact.grounds().benefit().contains("«" + it + "»"))
                .toList();
        String named = (fitting.isEmpty() ? offers : fitting)
                .stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return named(Situation.PREPARE_OFFER, named).stream()
                .findFirst()
                .orElseGet(() -> Occasion.plain(Situation.PREPARE_NO_OFFER));
    }

    private Occasion keeping() {
        List<String> kept = new ArrayList<>();
        if (fact.relationship() != Relationship.STRANGER) {
            kept.add(fact.grounds().words().getOrDefault("relationship", ""));
        }
        kept.add(fact.grounds().words().getOrDefault("anyThread", ""));
        clusters().limit(MOST_NAMED).forEach(kept::add);
        String text = kept.stream().filter(it -> !it.isBlank()).distinct().collect(Collectors.joining("; "));
        return named(Situation.PREPARE_KEEPING, text).stream()
                .findFirst()
                .orElseGet(() -> Occasion.plain(Situation.PREPARE_KEEPING_NOTHING));
    }

    /** As {@code Ghent (town)}; without those that say once more what they do, which stands above. */
    private Stream<String> clusters() {
        return who().clusters().stream()
                .filter(it -> !it.startsWith("title: ") && !it.startsWith("field: ") && !it.startsWith("works: "))
                .map(it -> it.replaceFirst("(?s)^([^:]+): (.*)$", "$2 ($1)"));
    }

    /** Nothing speaks for ending a connection to somebody with whom the member talked. */
    private List<Occasion> ending() {
        if (fact.talked()) {
            return List.of();
        }
        return List.of(who().lastTalk()
                .map(it -> new Occasion(Situation.PREPARE_ENDING_ONE_SIDED, it.toString()))
                .or(() -> who().connectedOn().map(it -> new Occasion(Situation.PREPARE_ENDING, it.toString())))
                .orElseGet(() -> Occasion.plain(Situation.PREPARE_ENDING_UNDATED)));
    }

    private static List<Occasion> named(Situation situation, String value) {
        String text = shortened(value, LONGEST_WORDS);
        return text.isEmpty() ? List.of() : List.of(new Occasion(situation, text));
    }

    /** In one line. */
    private static String shortened(String value, int longest) {
        String line = value.strip().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)).strip() + "…";
    }
}
