package org.netiquette.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.netiquette.fact.Note;
import org.netiquette.reading.claim.Claims;
import org.netiquette.reading.model.Label;
import org.netiquette.reading.model.Model;
import org.netiquette.reading.model.Scores;
import org.netiquette.reading.model.Tokens;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.PhraseBook;
import org.netiquette.reading.phrase.Reason;
import org.netiquette.reading.phrase.Sign;
import org.netiquette.reading.text.Plain;

/**
 * Weighs one text: what the model makes of its words, and what the phrase lists add to it. It says where a
 * reason could as well be a pitch, and calls no note a scam that could as well be honest.
 */
final class Weighing {

    /** What a phrase of weight 1, 2 or 3 adds to the score of the kind that it speaks for; of weight 3 it decides. */
    private static final float[] PULL = {0, 0.5f, 2, 12};
    /** What a name out of the member's own life takes from the kinds that know nothing of the member. */
    private static final float SPECIFIC = 2;
    /** What a pitch and a scam have in advance: to take one for a reason costs more than the other way round. */
    private static final float WARY_OF_PITCH = 1.1f;

    private static final float WARY_OF_SCAM = 0.3f;
    /** A reason that lies no further before a pitch or a scam could as well be one. */
    private static final float SURE_OF_REASON = 2.5f;
    /** A pitch or a scam that lies no further before an honest kind could as well be honest. */
    private static final float SURE_OF_HARM = 1.5f;
    /** How far a scam must lie before a reason; a lesser one is called by the milder name of a pitch. */
    private static final float SURE_OF_SCAM = 3.5f;
    /** From where on one of the reasons holds; found by cross-validation, like the others. */
    private static final float REASON = -0.8f;
    /** From where on help is offered or asked for. */
    private static final float HELP = -0.7f;

    private final PhraseBook book;
    private final Plain plain;
    private final Tokens tokens;
    private final List<Hit> hits;
    private final Model model;
    private final Scores scores;
    private final float[] kinds = new float[Label.KINDS.size()];

    Weighing(PhraseBook book, Model model, Plain plain, List<Hit> hits) {
        this.book = book;
        this.model = model;
        this.plain = plain;
        this.hits = hits;
        this.tokens = Tokens.of(plain);
        this.scores = model.scores(tokens, hits);
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = scores.of(i);
        }
        kinds[Label.of(Note.PITCH)] += WARY_OF_PITCH;
        kinds[Label.of(Note.SCAM)] += WARY_OF_SCAM;
        hits.forEach(this::pull);
    }

    private void pull(Hit hit) {
        if (hit.phrase().isOwn() && hit.sign() != Sign.COURTESY) {
            kinds[Label.of(Note.BOILERPLATE)] -= SPECIFIC;
            kinds[Label.of(Note.UNCLEAR)] -= SPECIFIC;
        } else {
            hit.sign().kind().ifPresent(it -> kinds[Label.of(it)] += PULL[hit.weight()]);
        }
    }

    ReadNote note(String language) {
        Note kind = kind();
        return new ReadNote(
                kind,
                language,
                List.copyOf(reasons(kind)),
                Claims.in(plain, hits, book),
                new Because(model, tokens, plain, hits).of(kind),
                scores.of(Label.OFFERS_HELP) > HELP || has(Sign.OFFERS_HELP),
                scores.of(Label.ASKS_HELP) > HELP || has(Sign.ASKS_HELP),
                isDoubtful(kind),
                true);
    }

    private boolean has(Sign sign) {
        return hits.stream().anyMatch(it -> it.sign() == sign && it.weight() > 1);
    }

    private Note kind() {
        Note best = best();
        return best == Note.SCAM && of(Note.SCAM) - of(Note.REASONED) < SURE_OF_SCAM ? Note.PITCH : best;
    }

    /** Whether what looks honest may be harmful, or the other way round. */
    private boolean isDoubtful(Note kind) {
        float harmful = Math.max(of(Note.PITCH), of(Note.SCAM));
        return switch (kind) {
            case REASONED -> of(Note.REASONED) - harmful < SURE_OF_REASON;
            case PITCH, SCAM -> harmful - of(honest()) < SURE_OF_HARM;
            case NONE, BOILERPLATE, UNCLEAR -> false;
        };
    }

    private Note honest() {
        return Label.KINDS.stream()
                .filter(it -> it != Note.PITCH && it != Note.SCAM)
                .reduce((one, other) -> of(other) > of(one) ? other : one)
                .orElse(Note.UNCLEAR);
    }

    private Note best() {
        Note best = Note.UNCLEAR;
        for (Note kind : Label.KINDS) {
            best = of(kind) > of(best) ? kind : best;
        }
        return best;
    }

    private float of(Note kind) {
        return kinds[Label.of(kind)];
    }

    /** The reasons that hold; the likeliest one when a reason is given and none is certain. */
    private Set<Reason> reasons(Note kind) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (kind == Note.BOILERPLATE || kind == Note.UNCLEAR) {
            return reasons;
        }
        hits.stream()
                .filter(it -> it.phrase().isOwn() && kind == Note.REASONED)
                .flatMap(it -> Reason.named(it.sign().word()).stream())
                .forEach(reasons::add);
        Label.REASONS.stream().filter(it -> scores.of(Label.of(it)) > REASON).forEach(reasons::add);
        if (reasons.isEmpty() && kind == Note.REASONED) {
            reasons.add(likeliest());
        }
        return reasons;
    }

    private Reason likeliest() {
        List<Reason> byScore = new ArrayList<>(Label.REASONS);
        byScore.sort((one, other) -> Float.compare(scores.of(Label.of(other)), scores.of(Label.of(one))));
        return byScore.get(0);
    }
}
