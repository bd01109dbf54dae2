package org.netiquette.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a text is for: a section of a template file. Every file has all the sections of its kind. */
enum Situation {
    GREETING("frame", "greeting", Fields.PLAIN),
    GREETING_WITHOUT_NAME("frame", "greeting without a name", Fields.ME),
    SIGN_OFF("frame", "sign-off", Fields.ME),

    ASK_ANYONE("ask", "anyone", Fields.PLAIN),
    ASK_KNOWN("ask", "someone known", Fields.PLAIN),
    ASK_REASON("ask", "a reason", Fields.PLAIN),
    ASK_UNCLEAR("ask", "an unclear note", Fields.PLAIN),
    ASK_CLAIM("ask", "a claim", Fields.CLAIM),
    ASK_OFFER("ask", "an offer", Fields.PLAIN),
    ASK_GROUP("ask", "group", Fields.THREAD),
    ASK_EMPLOYER("ask", "employer", Fields.THREAD),
    ASK_SCHOOL("ask", "school", Fields.THREAD),
    ASK_EVENT("ask", "event", Fields.THREAD),
    ASK_COMMUNITY("ask", "community", Fields.THREAD),
    ASK_CONNECTIONS("ask", "connections", Fields.PLAIN),
    ASK_INTRODUCTION("ask", "introduction", Fields.THREAD),

    THANK_ANYONE("thanks", "anyone", Fields.PLAIN),
    THANK_KNOWN("thanks", "someone known", Fields.PLAIN),
    THANK_REASON("thanks", "a reason", Fields.PLAIN),
    THANK_BENEFIT("thanks", "a benefit", Fields.PLAIN),
    THANK_FOLLOWED("thanks", "someone followed", Fields.PLAIN),
    THANK_GROUP("thanks", "group", Fields.THREAD),
    THANK_EMPLOYER("thanks", "employer", Fields.THREAD),
    THANK_SCHOOL("thanks", "school", Fields.THREAD),
    THANK_EVENT("thanks", "event", Fields.THREAD),
    THANK_COMMUNITY("thanks", "community", Fields.THREAD),
    THANK_CONNECTIONS("thanks", "connections", Fields.PLAIN),
    THANK_INTRODUCTION("thanks", "introduction", Fields.THREAD),
    THANK_TOWN("thanks", "town", Fields.THREAD),
    THANK_INDUSTRY("thanks", "industry", Fields.PLAIN);

    /** What may stand in double braces. */
    private enum Fields {
        ME,
        PLAIN,
        THREAD,
        CLAIM;

        Set<String> names() {
            return switch (this) {
                case ME -> Set.of("me");
                case PLAIN -> Set.of("firstName", "me");
                case THREAD -> Set.of("firstName", "me", "thread");
                case CLAIM -> Set.of("firstName", "me", "claim");
            };
        }
    }

    private final String file;
    private final String section;
    private final Fields fields;

    Situation(String file, String section, Fields fields) {
        this.file = file;
        this.section = section;
        this.fields = fields;
    }

    /** The kinds of template file: the first part of a file's name. */
    static List<String> files() {
        return Arrays.stream(values()).map(it -> it.file).distinct().toList();
    }

    static List<Situation> in(String file) {
        return Arrays.stream(values()).filter(it -> it.file.equals(file)).toList();
    }

    static Optional<Situation> named(String file, String section) {
        return in(file).stream().filter(it -> it.section.equals(section)).findFirst();
    }

    String section() {
        return section;
    }

    Set<String> fields() {
        return fields.names();
    }

    /** Whether its text names what is shared. */
    boolean namesThread() {
        return fields == Fields.THREAD;
    }
}
