package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.fact.Check;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Note;
import org.netiquette.fact.Question;

/** Says what the words about a question and its answer rest on. */
final class GroundsOfReply {

    private final Reply reply;
    private final int daysToWait;

    GroundsOfReply(Reply reply, Tables tables) {
        this.reply = reply;
        this.daysToWait = tables.thresholds().daysToWaitForAnswer();
    }

    Map<String, String> words() {
        return Map.of("question", question(), "answer", answer(), "veryGoodAnswer", reply.veryGood() ? reason() : "");
    }

    /** What to look at where the answer itself is odd. */
    Optional<Check> check() {
        if (reply.question() != Question.ANSWERED) {
            return Optional.empty();
        } else if (reply.claim().claim() == Claim.CONTRADICTED) {
            return Optional.of(Check.look(
                    "Their answer does not fit your data: " + reply.claim().why()));
        }
        Note kind = reply.note();
        return kind == Note.PITCH || kind == Note.SCAM
                ? Optional.of(
                        Check.look("Their answer reads as a " + kind.name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private String reason() {
        return reply.introducedByTrusted()
                ? "a trusted connection introduced them"
                : reply.claim().why();
    }

    private String question() {
        if (reply.question() == Question.NONE) {
            return "";
        }
        LocalDate asked = day(reply.course().askedAt());
        String text = "you asked on " + asked;
        return switch (reply.question()) {
            case WAITING -> text + ", and the answer may come until " + asked.plusDays(daysToWait);
            case LAPSED -> text + ", and the time for an answer was over on " + asked.plusDays(daysToWait);
            default -> text;
        };
    }

    private String answer() {
        if (reply.question() != Question.ANSWERED) {
            return "";
        }
        String because =
                reply.read().because().stream().map(it -> "«" + it + "»").collect(Collectors.joining(", "));
        String reads = "they answered on " + day(reply.course().answeredAt()) + ", which reads as "
                + reply.read().kind().name().toLowerCase(Locale.ROOT)
                + (because.isEmpty() ? "" : ": " + because);
        return reply.claim().claim() == Claim.CONTRADICTED
                ? reads + ", but " + reply.claim().why()
                : reads;
    }

    private static LocalDate day(Optional<Instant> moment) {
        return LocalDate.ofInstant(moment.orElse(Instant.EPOCH), ZoneOffset.UTC);
    }
}
