package org.netiquette.reading.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reasons for connecting that a note may give. Lists name them in lower case, with blanks or {@code _} between words. */
public enum Reason {
    MET,
    WORKED_TOGETHER,
    SCHOOL,
    GROUP,
    TOWN,
    MUTUAL,
    INTRODUCED,
    READ_MY_WORK,
    EVENT,
    INDUSTRY,
    HIRING,
    JOB_SEEKING,
    QUESTION,
    SHARED_INTEREST,
    CUSTOMER;

    /** The reason that a list names. */
    public static Optional<Reason> named(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
