package org.netiquette.memory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
record KeptFact(ReceivedInvitation fact, Set<String> absent) {

    private static final List<String> WORDS = Arrays.stream(ReceivedInvitation.class.getRecordComponents())
            .filter(it -> it.isAnnotationPresent(Word.class))
            .map(RecordComponent::getName)
            .toList();

    private static final ObjectNode UNKNOWN = Json.tree(ReceivedInvitation.unknown());

    static KeptFact of(String json) {
        ObjectNode kept = Json.readTree(json);
        Set<String> absent = WORDS.stream().filter(it -> !kept.has(it)).collect(Collectors.toUnmodifiableSet());
        return new KeptFact(read(kept), absent);
    }

    private static ReceivedInvitation read(ObjectNode kept) {
        try {
            return Json.read(laid(kept, UNKNOWN), ReceivedInvitation.class);
        } catch (JacksonException hasValuesOfOldenDays) {
            return readOneByOne(kept);
        }
    }

    private static ReceivedInvitation readOneByOne(ObjectNode kept) {
        ObjectNode readable = kept.objectNode();
        kept.forEachEntry((name, value) -> {
            ObjectNode alone = kept.objectNode();
            alone.set(name, value);
            if (isReadable(alone)) {
                readable.set(name, value);
            }
        });
        return Json.read(laid(readable, UNKNOWN), ReceivedInvitation.class);
    }

    private static boolean isReadable(ObjectNode part) {
        try {
            Json.read(laid(part, UNKNOWN), ReceivedInvitation.class);
            return true;
        } catch (JacksonException e) {
            return false;
        }
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
