package org.netiquette.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.fact.Note;

/**
 * Weighs the signs of one text. What may cheat or sell comes first, then reasons, then what anyone could write; where
 * signs are weak the text stays UNCLEAR, because a wrong REASONED lets a stranger in.
 */
final class Weighing {

    /** Hints that make a kind together; a phrase that is enough on its own weighs as much. */
    private static final int ENOUGH = 2;

    private static final int LONGEST_BECAUSE = 6;

    private final PhraseBook book;
    private final Plain plain;
    private final List<Hit> hits;
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

    Weighing(PhraseBook book, Plain plain, List<Hit> hits) {
        this.book = book;
        this.plain = plain;
        this.hits = hits;
        hits.stream().filter(it -> it.weight() > 0).forEach(it -> signs.add(it.sign()));
    }

    ReadNote note(String language) {
        Note kind = kind();
        List<Reason> reasons = reasonWeights().keySet().stream()
                .flatMap(it -> it.reason().stream())
                .toList();
        return new ReadNote(
                kind,
                language,
                reasons,
                Claims.in(plain, hits, book),
                because(kind),
                signs.contains(Sign.OFFERS_HELP),
                signs.contains(Sign.ASKS_HELP));
    }

    private Note kind() {
        Optional<Combination> telling = telling();
        if (telling.isPresent()) {
            return telling.get().kind();
        }
        int pitch = pitchWeight();
        if (pitch >= ENOUGH) {
            return Note.PITCH;
        }
        if (isDoubtful()) {
            return Note.UNCLEAR;
        }
        if (reasonWeight() - pitch >= ENOUGH) {
            return Note.REASONED;
        }
        return pitch == 0 && new Residue(book.words(), plain, hits).isGeneric() ? Note.BOILERPLATE : Note.UNCLEAR;
    }

    private Optional<Combination> telling() {
        return Stream.of(Note.SCAM, Note.PITCH)
                .flatMap(kind -> book.combinations().stream().filter(it -> it.kind() == kind))
                .filter(it -> it.isIn(signs))
                .findFirst();
    }

    /** Whether signs of a scam come together that are no proof of one, but no good company for a reason either. */
    private boolean isDoubtful() {
        return signs.stream()
                        .filter(it -> it.role() == Sign.Role.SCAM || it == Sign.MONEY)
                        .count()
                >= ENOUGH;
    }

    private int pitchWeight() {
        int weight = 0;
        int reach = -1;
        for (Hit hit : hits) {
            if (hit.sign() == Sign.SELLS && hit.start() >= reach) {
                weight += hit.weight();
                reach = hit.end();
            }
        }
        return weight;
    }

    /** Hints of one reason do not add up, hints of several do; of shared things one is enough to make a mention one. */
    private int reasonWeight() {
        Map<Sign, Integer> weights = reasonWeights();
        int shared = signs.contains(Sign.SHARED) && !weights.isEmpty() ? 1 : 0;
        return shared + weights.values().stream().mapToInt(it -> it).sum();
    }

    private Map<Sign, Integer> reasonWeights() {
        Map<Sign, Integer> weights = new EnumMap<>(Sign.class);
        hits.stream()
                .filter(it -> it.sign().role() == Sign.Role.REASON && it.weight() > 0)
                .forEach(it -> weights.merge(it.sign(), it.weight(), Math::max));
        return weights;
    }

    private List<String> because(Note kind) {
        Predicate<Hit> bearsOnIt = it -> it.weight() > 0 && bears(kind, it.sign());
        List<String> because = new ArrayList<>();
        hits.stream()
                .filter(bearsOnIt)
                .map(it -> plain.original(it.start(), it.end()).replaceAll("\\s+", " "))
                .distinct()
                .limit(LONGEST_BECAUSE)
                .forEach(because::add);
        return because;
    }

    private boolean bears(Note kind, Sign sign) {
        return switch (kind) {
            case SCAM -> telling().map(it -> it.signs().contains(sign)).orElse(false);
            case PITCH ->
                sign.role() == Sign.Role.PITCH
                        || telling().map(it -> it.signs().contains(sign)).orElse(false);
            case REASONED -> sign.role() == Sign.Role.REASON;
            case BOILERPLATE -> sign == Sign.GENERIC;
            case UNCLEAR, NONE -> false;
        };
    }
}
