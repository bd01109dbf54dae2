package org.netiquette.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.netiquette.network.PersonName;
import org.netiquette.verdict.Proposals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Records to text and back. What rules proposed while a fact was judged is no part of the fact and is not kept with it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Proposals.class, new NoProposals())
                    .addSerializer(PersonName.class, ToStringSerializer.instance)
                    .addDeserializer(Proposals.class, new FreshProposals()))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    /** A record as a tree that can be changed. */
    static ObjectNode tree(Object record) {
        return MAPPER.valueToTree(record);
    }

    static ObjectNode readTree(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    /** Changes every text in a tree, names of members aside. */
    static void eachText(JsonNode tree, UnaryOperator<String> change) {
        if (tree instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString()) {
                    object.put(name, change.apply(value.asString()));
                } else {
                    eachText(value, change);
                }
            }
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                if (value.isString()) {
                    array.set(i, change.apply(value.asString()));
                } else {
                    eachText(value, change);
                }
            }
        }
    }

    /** The members of an object that are plain values or lists of them, as {@link String#valueOf} has them. */
    static Map<String, String> texts(String json) {
        Map<String, String> texts = new HashMap<>();
        MAPPER.readTree(json).forEachEntry((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(it -> elements.add(text(it)));
            return elements.toString();
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> T read(JsonNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }

    private static final class NoProposals extends StdSerializer<Proposals> {

        NoProposals() {
            super(Proposals.class);
        }

        @Override
        public void serialize(Proposals value, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            json.writeEndArray();
        }
    }

    private static final class FreshProposals extends StdDeserializer<Proposals> {

        FreshProposals() {
            super(Proposals.class);
        }

        @Override
        public Proposals deserialize(JsonParser json, DeserializationContext context) {
            json.skipChildren();
            return new Proposals();
        }
    }
}
