package org.netiquette.memory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact read back from JSON that an older program may have written. It is laid over a fact of which nothing is known: so a
 * word that is younger than the JSON reads unknown, and one that is no more, or no longer has that value, is passed over.
 *
 * @param fact the fact
 * @param absent names of the words that the JSON does not have
 */
record KeptFact<F extends Judgeable>(F fact, Set<String> absent) {

    static final Shape<ReceivedInvitation> INVITATION =
            new Shape<>(ReceivedInvitation.class, ReceivedInvitation.unknown());
    static final Shape<Candidate> CANDIDATE = new Shape<>(Candidate.class, Candidate.unknown());

    /** What facts of a kind look like in JSON: their words, and one of which nothing is known. */
    static final class Shape<F extends Judgeable> {

        private final Class<F> type;
        private final List<String> words;
        private final ObjectNode unknown;

        private Shape(Class<F> type, F unknown) {
            this.type = type;
            this.unknown = Json.tree(unknown);
            words = Arrays.stream(type.getRecordComponents())
                    .filter(it -> it.isAnnotationPresent(Word.class))
                    .map(RecordComponent::getName)
                    .toList();
        }

        private Set<String> absent(ObjectNode kept) {
            return words.stream().filter(it -> !kept.has(it)).collect(Collectors.toUnmodifiableSet());
        }

        private F read(ObjectNode kept) {
            return Json.read(laid(kept, unknown), type);
        }

        private boolean isReadable(ObjectNode part) {
            try {
                F unused = read(part);
                return true;
            } catch (JacksonException e) {
                return false;
            }
        }
    }

    static <F extends Judgeable> KeptFact<F> of(ObjectNode kept, Shape<F> shape) {
        return new KeptFact<>(read(kept, shape), shape.absent(kept));
    }

    private static <F extends Judgeable> F read(ObjectNode kept, Shape<F> shape) {
        try {
            return shape.read(kept);
        } catch (JacksonException hasValuesOfOldenDays) {
            return readOneByOne(kept, shape);
        }
    }

    private static <F extends Judgeable> F readOneByOne(ObjectNode kept, Shape<F> shape) {
        ObjectNode readable = kept.objectNode();
        kept.forEachEntry((name, value) -> {
            ObjectNode alone = kept.objectNode();
            alone.set(name, value);
            if (shape.isReadable(alone)) {
                readable.set(name, value);
            }
        });
        return shape.read(readable);
    }

    /** What is over, and where there is nothing over, what is under; an absence is never laid over anything. */
    private static ObjectNode laid(ObjectNode over, ObjectNode under) {
        ObjectNode laid = over.objectNode();
        laid.setAll(under);
        over.forEachEntry((name, value) -> {
            if (value instanceof ObjectNode object && under.get(name) instanceof ObjectNode below) {
                laid.set(name, laid(object, below));
            } else if (!value.isNull()) {
                laid.set(name, value);
            }
        });
        return laid;
    }
}
