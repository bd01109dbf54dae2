package org.netiquette.fact;

import java.util.Map;

/**
 * Something that the member should look at before acting on a verdict.
 *
 * @param lookAt what to look at, as a sentence without its full stop
 * @param otherwise words that would read differently if the look shows otherwise, by name of the word; empty where the
 *     look cannot be put into words. The verdict with these words is shown beside the check.
 * @param when the condition as a half sentence, such as {@code without a photo}; empty with an empty {@code otherwise}
 */
public record Check(String lookAt, String when, Map<String, Object> otherwise) {

    public Check {
        otherwise = Map.copyOf(otherwise);
    }

    /** A check that names no other verdict. */
    public static Check look(String lookAt) {
        return new Check(lookAt, "", Map.of());
    }
}
