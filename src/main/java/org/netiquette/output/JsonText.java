package org.netiquette.output;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for other programs: records with their components in {@code snake_case}, maps by key, dates in ISO 8601, LF. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private JsonText() {}

    /** The value as a text that ends with LF. */
    public static String of(Object value) {
        return JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    }
}
