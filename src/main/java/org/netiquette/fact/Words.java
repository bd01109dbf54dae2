package org.netiquette.fact;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;

/** Reads the words of a fact as text. */
final class Words {

    private Words() {}

    static Map<String, String> of(Record fact) {
        Map<String, String> words = new TreeMap<>();
        for (RecordComponent it : fact.getClass().getRecordComponents()) {
            if (it.isAnnotationPresent(Word.class)) {
                words.put(it.getName(), read(it, fact));
            }
        }
        return words;
    }

    private static String read(RecordComponent word, Record fact) {
        try {
            return String.valueOf(word.getAccessor().invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The word " + word.getName() + " cannot be read.", e);
        }
    }
}
