package org.netiquette.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.evidence.cluster.Title;
import org.netiquette.fact.Check;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.Tie;
import org.netiquette.network.Message;
import org.netiquette.verdict.Proposals;

/**
 * The fact about a connection, with what its words rest on.
 *
 * @param it what was found
 * @param clusters the clusters they are in, as text, the strongest first
 * @param purposeStated whether the member said what the network is for
 * @param asOf the date to which days are counted
 * @param days which number of them is long
 */
record GroundsOfConnection(Connected it, List<String> clusters, boolean purposeStated, LocalDate asOf, TieDays days) {

    ConnectedPerson fact() {
        return new ConnectedPerson(
                tie(),
                grounds(),
                it.relationship(),
                purposeStated,
                it.markedKeep(),
                it.gone(),
                isFresh(),
                isLongStanding(),
                it.talk().bothWrote(),
                isDormant(),
                it.unanswered().isPresent(),
                it.gift().map(Gift::kind).orElse(Thanks.NONE),
                news(),
                !it.sign().isEmpty(),
                !it.benefit().isEmpty(),
                it.strongThread(),
                !it.threads().isEmpty(),
                it.kinds(),
                !it.headline().isBlank() || !it.company().isBlank(),
                it.headline(),
                it.title().map(Title::name).orElse(""),
                it.company(),
                it.industry(),
                it.profile().location(),
                new Proposals());
    }

    private Tie tie() {
        return new Tie(
                it.name(),
                it.person().url(),
                it.person().key(),
                it.row().connectedOn(),
                it.position(),
                it.company(),
                clusters,
                it.language(),
                it.lastTalk(),
                it.met(),
                it.unanswered().map(Message::content).map(String::strip).orElse(""),
                it.change().before());
    }

    private List<News> news() {
        return it.gone() ? List.of(News.GONE) : it.change().news();
    }

    private boolean isFresh() {
        return it.row()
                .connectedOn()
                .filter(on -> TieDays.within(days.fresh(), on, asOf))
                .isPresent();
    }

    private boolean isLongStanding() {
        return it.row()
                .connectedOn()
                .filter(on -> !TieDays.within(days.longStanding(), on, asOf))
                .isPresent();
    }

    private boolean isDormant() {
        return it.talk().bothWrote()
                && it.lastTalk()
                        .filter(on -> !TieDays.within(days.dormant(), on, asOf))
                        .isPresent();
    }

    private Grounds grounds() {
        return new Grounds(words(), it.threads(), it.benefit(), "", checks(), List.of());
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>(times());
        words.put("relationship", relationship());
        words.put("purposeStated", purposeStated ? "" : "no purpose is stated");
        words.put("markedKeep", it.markedKeep() ? "your sheet says keep" : "");
        words.put("gone", it.gone() ? "the newest archive no longer has them" : "");
        words.put("thanks", it.gift().map(Gift::text).orElse(""));
        words.put("news", newsText());
        words.put("active", it.sign());
        words.put("benefit", it.benefit());
        words.put("strongThread", Inviters.text(it.threads().stream().filter(CommonThread::strong)));
        words.put("anyThread", Inviters.text(it.threads().stream()));
        words.put("threadKinds", Inviters.text(it.threads().stream()));
        words.put("profileKnown", EarlierTies.work(it.headline(), it.company()));
        words.put("headline", it.headline());
        words.put(
                "title",
                it.title()
                        .map(title -> "the table of titles calls it " + title.name())
                        .orElse(""));
        words.put("company", it.company());
        words.put("industry", it.industry());
        words.put("location", it.profile().location());
        words.values().removeIf(String::isBlank);
        return words;
    }

    private Map<String, String> times() {
        Map<String, String> words = new HashMap<>();
        String since = it.row().connectedOn().map(on -> "connected since " + on).orElse("");
        words.put("fresh", isFresh() ? since : "");
        words.put("longStanding", isLongStanding() ? since : "");
        words.put("talked", it.talk().bothWrote() ? lastWord() : "");
        words.put("dormant", isDormant() ? "no word in " + silence() + " days" : "");
        words.put(
                "unanswered",
                it.unanswered()
                        .map(message -> "they wrote on " + Dealing.day(message.at()) + " and wait for an answer")
                        .orElse(""));
        return words;
    }

    private String lastWord() {
        return it.lastTalk().map(on -> "you wrote to each other, last on " + on).orElse("");
    }

    private long silence() {
        return it.lastTalk().map(on -> ChronoUnit.DAYS.between(on, asOf)).orElse(0L);
    }

    private String relationship() {
        return it.relationship() == Relationship.STRANGER
                ? "nothing but the connection shows that you know them"
                : it.standing().text();
    }

    private String newsText() {
        if (it.gone()) {
            return "they were a connection, and the newest archive no longer has them";
        }
        List<String> told = new ArrayList<>();
        if (it.change().news().contains(News.NEW_JOB)) {
            told.add("now " + EarlierTies.work(it.row().position(), it.row().company()) + ", before "
                    + it.change().before());
        }
        if (it.change().news().contains(News.AT_TARGET)) {
            told.add("now at " + it.row().company() + ", which your purpose names");
        }
        if (it.change().news().contains(News.NEW_NAME)) {
            told.add("before called " + it.change().formerName());
        }
        return String.join("; ", told);
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        samePerson().ifPresent(checks::add);
        it.profile().ownNotes().forEach(note -> checks.add(Check.look("Your own note says: «" + note + "»")));
        return checks;
    }

    /** What rests on the name alone, with the words as they are were it somebody else's. */
    private Optional<Check> samePerson() {
        Map<String, Object> otherwise = new HashMap<>();
        List<String> rests = new ArrayList<>();
        Relationship without = it.standing().withoutNameAlone();
        if (without != it.relationship()) {
            otherwise.put("relationship", without);
            rests.add(it.standing().text());
        }
        it.gift().filter(gift -> !gift.linked()).ifPresent(gift -> {
            otherwise.put("thanks", Thanks.NONE);
            rests.removeIf(gift.text()::startsWith);
            rests.add(gift.text());
        });
        if (!it.talk().linked() && it.talk().bothWrote()) {
            otherwise.put("talked", false);
            otherwise.put("dormant", false);
        }
        if (!it.talk().linked() && it.unanswered().isPresent()) {
            otherwise.put("unanswered", false);
            rests.add("they wrote and wait for an answer");
        }
        return rests.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        "Is it the same person? Only the name says so: " + String.join("; ", rests),
                        "if it is not",
                        otherwise));
    }
}
