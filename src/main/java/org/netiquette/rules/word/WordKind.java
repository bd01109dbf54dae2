package org.netiquette.rules.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.Relationship;

/** Which values a word takes. */
public sealed interface WordKind {

    /**
     * The value that a cell of a sheet names.
     *
     * @throws IllegalArgumentException when it names none; the message completes {@code <value> must be …}
     */
    Object read(String text);

    /** Whether a word of this kind can hold the value. */
    boolean holds(Object value);

    /** Every value, where they can be counted; else none. */
    List<Object> values();

    /** One of an enum's constants. */
    record Choice(Class<? extends Enum<?>> type) implements WordKind {

        private static final Set<Class<?>> ORDERED = Set.of(Relationship.class);

        /** Whether one value can be less than another. */
        public boolean ordered() {
            return ORDERED.contains(type);
        }

        /** The names of the constants, as declared. */
        public List<String> names() {
            return constants().map(Enum::name).toList();
        }

        @Override
        public Object read(String text) {
            return constants()
                    .filter(it -> it.name().equals(text.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("one of " + String.join(", ", names())));
        }

        @Override
        public boolean holds(Object value) {
            return type.isInstance(value);
        }

        @Override
        public List<Object> values() {
            return List.<Object>copyOf(constants().toList());
        }

        private Stream<? extends Enum<?>> constants() {
            return Arrays.stream(type.getEnumConstants());
        }
    }

    /** Any number of an enum's constants. */
    record Several(Class<? extends Enum<?>> type) implements WordKind {

        /** The kind of each element. */
        public Choice element() {
            return new Choice(type);
        }

        @Override
        public Object read(String text) {
            return Arrays.stream(text.split(";", -1))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .map(element()::read)
                    .toList();
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof List<?> list && list.stream().allMatch(type::isInstance);
        }

        @Override
        public List<Object> values() {
            return List.of();
        }
    }

    /** Yes or no. */
    record Flag() implements WordKind {

        @Override
        public Object read(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes" -> true;
                case "false", "no" -> false;
                default -> throw new IllegalArgumentException("true or false");
            };
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof Boolean;
        }

        @Override
        public List<Object> values() {
            return List.of(false, true);
        }
    }

    /** A whole number from 0. */
    record Count() implements WordKind {

        @Override
        public Object read(String text) {
            if (!text.matches("[0-9]{1,9}")) {
                throw new IllegalArgumentException("a whole number from 0 to 999999999");
            }
            return Integer.valueOf(text);
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof Integer;
        }

        @Override
        public List<Object> values() {
            return List.of();
        }
    }

    /** Any text. */
    record Text() implements WordKind {

        @Override
        public Object read(String text) {
            return text;
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof String;
        }

        @Override
        public List<Object> values() {
            return List.of();
        }
    }
}
