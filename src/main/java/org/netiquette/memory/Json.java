package org.netiquette.memory;

import org.netiquette.verdict.Proposals;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Records to text and back. What rules proposed while a fact was judged is no part of the fact and is not kept with it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Proposals.class, new NoProposals())
                    .addDeserializer(Proposals.class, new FreshProposals()))
            .build();

    private Json() {}

    static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
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
