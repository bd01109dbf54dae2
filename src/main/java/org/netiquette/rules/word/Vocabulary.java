package org.netiquette.rules.word;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.Word;
import org.netiquette.sheet.Nearest;
import org.netiquette.verdict.Proposals;

/** The words of one fact type, in the order in which it declares them, and copies of facts with words set. */
public final class Vocabulary<F extends Judgeable> {

    private static final Map<Class<?>, WordKind> SIMPLE = Map.of(
            boolean.class, new WordKind.Flag(), int.class, new WordKind.Count(), String.class, new WordKind.Text());

    private final Class<F> type;
    private final List<RecordComponent> components;
    private final Constructor<F> constructor;
    private final Map<String, WordKind> kinds;

    private Vocabulary(Class<F> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        this.constructor = canonical(type, components);
        this.kinds = kinds(components);
    }

    /** The words of a record type. */
    public static <F extends Judgeable> Vocabulary<F> of(Class<F> type) {
        return new Vocabulary<>(type);
    }

    /** The words of a fact's type. */
    @SuppressWarnings("unchecked") // a vocabulary is listed under its own type
    public static <F extends Judgeable> Vocabulary<F> of(F fact) {
        return Subject.ALL.stream()
                .filter(it -> it.vocabulary().type().isInstance(fact))
                .map(it -> (Vocabulary<F>) it.vocabulary())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There are no rules for a " + fact.getClass().getSimpleName() + "."));
    }

    /** The fact type. */
    public Class<F> type() {
        return type;
    }

    /** The names of the words. */
    public List<String> names() {
        return List.copyOf(kinds.keySet());
    }

    /** Which values a word takes; empty where there is no such word. */
    public Optional<WordKind> kind(String word) {
        return Optional.ofNullable(kinds.get(word));
    }

    /** What a word means, in a sentence. */
    public String meaning(String word) {
        return components.stream()
                .filter(it -> it.getName().equals(word))
                .map(it -> it.getAnnotation(Word.class).value())
                .findFirst()
                .orElseThrow(() -> unknown(word));
    }

    /** What a word of a fact reads. */
    public Object value(F fact, String word) {
        return components.stream()
                .filter(it -> kinds.containsKey(word) && it.getName().equals(word))
                .map(it -> read(it, fact))
                .findFirst()
                .orElseThrow(() -> unknown(word));
    }

    /** What every word of a fact reads, by its name. */
    public Map<String, Object> values(F fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        components.stream()
                .filter(it -> kinds.containsKey(it.getName()))
                .forEach(it -> values.put(it.getName(), read(it, fact)));
        return values;
    }

    /** The same fact, of which nothing has been proposed yet. */
    public F fresh(F fact) {
        return with(fact, Map.of());
    }

    /**
     * The same fact with words set, and nothing proposed yet.
     *
     * @param words value by word; a value is of the word's type or the text that names it
     * @throws IllegalArgumentException when there is no such word, or it cannot take the value
     */
    public F with(F fact, Map<String, ?> words) {
        Map<String, Object> set = new HashMap<>();
        words.forEach((word, value) -> set.put(word, fitting(word, value)));
        return create(components.stream()
                .map(it -> Optional.ofNullable(set.get(it.getName())).orElseGet(() -> kept(it, fact)))
                .toArray());
    }

    private Object fitting(String word, Object value) {
        WordKind kind = kind(word).orElseThrow(() -> unknown(word));
        if (kind.holds(value)) {
            return value;
        }
        try {
            return kind.read(written(value));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(word + " (" + value + ") must be " + e.getMessage() + ".", e);
        }
    }

    /** A value as a person writes it in a cell: lists joined by semicolons. */
    private static String written(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : String.valueOf(value).strip();
    }

    private static Object kept(RecordComponent component, Object fact) {
        return component.getType() == Proposals.class ? new Proposals() : read(component, fact);
    }

    private static Object read(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The word " + component.getName() + " cannot be read.", e);
        }
    }

    private F create(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A " + type.getSimpleName() + " cannot be copied.", e);
        }
    }

    private IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("\"" + word + "\" is no word of " + type.getSimpleName() + "."
                + Nearest.to(word, names())
                        .map(it -> "\nMaybe " + it + " is meant.")
                        .orElse(""));
    }

    private static <F> Constructor<F> canonical(Class<F> type, List<RecordComponent> components) {
        try {
            return type.getConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " must be a public record.", e);
        }
    }

    private static Map<String, WordKind> kinds(List<RecordComponent> components) {
        Map<String, WordKind> kinds = new LinkedHashMap<>();
        components.stream()
                .filter(it -> it.isAnnotationPresent(Word.class))
                .forEach(it -> kinds.put(it.getName(), kind(it)));
        return Collections.unmodifiableMap(kinds);
    }

    private static WordKind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return new WordKind.Choice(enumeration(type));
        }
        if (type == List.class) {
            return new WordKind.Several(enumeration(element(component.getGenericType())));
        }
        return SIMPLE.entrySet().stream()
                .filter(it -> it.getKey() == type)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The word " + component.getName()
                        + " must be an enum, a list of one, boolean, int or String."));
    }

    private static Class<?> element(Type list) {
        return (Class<?>) Arrays.stream(((ParameterizedType) list).getActualTypeArguments())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // enums have no other type parameter
    private static Class<? extends Enum<?>> enumeration(Class<?> type) {
        return (Class<? extends Enum<?>>) type.asSubclass(Enum.class);
    }
}
