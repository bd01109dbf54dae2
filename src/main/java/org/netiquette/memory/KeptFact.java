package org.netiquette.memory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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
            ObjectNode whole = unknown();
            lay(kept, whole);
            return Json.read(whole, ReceivedInvitation.class);
        } catch (JacksonException hasValuesOfOldenDays) {
            return readOneByOne(kept);
        }
    }

    private static ReceivedInvitation readOneByOne(ObjectNode kept) {
        ObjectNode whole = unknown();
        for (String name : List.copyOf(whole.propertyNames())) {
            ObjectNode alone = unknown();
            if (kept.has(name)) {
                lay(kept.get(name), name, alone);
                if (isReadable(alone)) {
                    whole.set(name, alone.get(name));
                }
            }
        }
        return Json.read(whole, ReceivedInvitation.class);
    }

    private static boolean isReadable(ObjectNode fact) {
        try {
            Json.read(fact, ReceivedInvitation.class);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static ObjectNode unknown() {
        return UNKNOWN.deepCopy();
    }

    private static void lay(ObjectNode over, ObjectNode under) {
        over.forEachEntry((name, value) -> lay(value, name, under));
    }

    private static void lay(JsonNode value, String name, ObjectNode under) {
        if (value instanceof ObjectNode object && under.get(name) instanceof ObjectNode below) {
            lay(object, below);
        } else if (!value.isNull()) {
            under.set(name, value);
        }
    }
}
