package org.netiquette.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    THANK_INDUSTRY("thanks", "industry", Fields.PLAIN),

    INVITE_GROUP("invite", "group", Fields.THREAD),
    INVITE_INTRODUCTION("invite", "introduction", Fields.THREAD),
    INVITE_TRUSTED("invite", "someone trusted", Fields.ME),
    INVITE_TALKED("invite", "a conversation", Fields.ME),
    INVITE_TALKED_IN("invite", "a conversation in a year", Fields.YEAR),
    INVITE_CONTACT("invite", "address book", Fields.ME),
    INVITE_KNOWN("invite", "someone known", Fields.ME),
    INVITE_EMPLOYER("invite", "employer", Fields.THREAD),
    INVITE_SCHOOL("invite", "school", Fields.THREAD),
    INVITE_EVENT("invite", "event", Fields.THREAD),
    INVITE_COMMUNITY("invite", "community", Fields.THREAD),
    INVITE_FOLLOWED("invite", "someone followed", Fields.ME),
    INVITE_CONNECTIONS("invite", "connections", Fields.THREAD),
    INVITE_CONNECTIONS_COUNTED("invite", "connections by number", Fields.THREAD),
    INVITE_TITLE("invite", "title", Fields.HEADLINE),
    INVITE_COMPANY("invite", "company", Fields.COMPANY),
    INVITE_TOWN("invite", "town", Fields.THREAD),
    INVITE_INDUSTRY("invite", "industry", Fields.THREAD),
    BESIDES_CONNECTIONS("invite", "connections, besides", Fields.THREAD),
    BESIDES_TOWN("invite", "town, besides", Fields.THREAD),
    WHY("invite", "why", Fields.PURPOSE),
    WHY_AT_ALL("invite", "why, without a purpose", Fields.ME),
    WHY_TO_GROUP("invite", "why, to a group", Fields.ME),
    WHY_TO_KNOWN("invite", "why, to someone known", Fields.ME),
    OFFER("invite", "offer", Fields.OFFER),

    INTRODUCE_REQUEST("introduce", "request", Fields.CANDIDATE),
    INTRODUCE_SHARED("introduce", "what is shared", Fields.THREAD),
    INTRODUCE_TITLE("introduce", "title", Fields.HEADLINE),
    INTRODUCE_COMPANY("introduce", "company", Fields.COMPANY),
    INTRODUCE_WHY("introduce", "why", Fields.PURPOSE),
    INTRODUCE_WHY_AT_ALL("introduce", "why, without a purpose", Fields.ME),
    INTRODUCE_WAY_OUT("introduce", "only if it suits", Fields.ME),

    MEET_REQUEST("meet", "request", Fields.CANDIDATE),
    MEET_TITLE("meet", "title", Fields.HEADLINE),
    MEET_COMPANY("meet", "company", Fields.COMPANY),
    MEET_NEED("meet", "what your profile says", Fields.NEED),
    MEET_NEED_WRITTEN("meet", "what you wrote", Fields.NEED),
    MEET_OFFER("meet", "what you have", Fields.OFFER),
    MEET_THEIR_NEED("meet", "what they look for", Fields.NEED),
    MEET_WHY("meet", "why, without a need", Fields.ME),
    MEET_WAY_OUT("meet", "only if both like", Fields.ME),

    EMAIL_WHO("email", "who", Fields.ME),
    EMAIL_WHAT_FOR("email", "what for", Fields.PURPOSE),
    EMAIL_QUESTION("email", "question", Fields.ME),

    PREPARE_MET("prepare", "how you met", Fields.MET),
    PREPARE_CONNECTED("prepare", "connected since", Fields.DATE),
    PREPARE_NOW("prepare", "now", Fields.NOW),
    PREPARE_NOW_UNKNOWN("prepare", "now, unknown", Fields.ME),
    PREPARE_BEFORE("prepare", "before", Fields.BEFORE),
    PREPARE_LAST_WROTE("prepare", "last wrote", Fields.DATE),
    PREPARE_NEVER_WROTE("prepare", "never wrote", Fields.ME),
    PREPARE_SHARED("prepare", "shared", Fields.THREAD),
    PREPARE_FITS("prepare", "what fits", Fields.FITS),
    PREPARE_OFFER("prepare", "what you offer", Fields.OFFER),
    PREPARE_NO_OFFER("prepare", "what you offer, not said", Fields.ME),
    PREPARE_ASK_NEW_JOB("prepare", "ask about a new job", Fields.COMPANY),
    PREPARE_ASK_NEW_POSITION("prepare", "ask about a new position", Fields.HEADLINE),
    PREPARE_ASK_AT_TARGET("prepare", "ask at a target", Fields.COMPANY),
    PREPARE_ASK_SOUGHT("prepare", "ask somebody you seek", Fields.FITS),
    PREPARE_ASK_HELPED("prepare", "ask somebody you can help", Fields.FITS),
    PREPARE_ASK_SINCE("prepare", "ask since you last wrote", Fields.YEAR),
    PREPARE_ASK_WORK("prepare", "ask about their work", Fields.HEADLINE),
    PREPARE_ASK_COMPANY("prepare", "ask about their company", Fields.COMPANY),
    PREPARE_ASK_SHARED("prepare", "ask about what you share", Fields.THREAD),
    PREPARE_ASK_NOTHING_KNOWN("prepare", "ask, nothing known", Fields.ME),
    PREPARE_WAITING("prepare", "waiting since", Fields.DATE),
    PREPARE_WORDS("prepare", "their words", Fields.WORDS),
    PREPARE_DEED("prepare", "what for", Fields.DEED),
    PREPARE_DRAFT("prepare", "a draft", Fields.ME),
    PREPARE_THANK_RECOMMENDATION("prepare", "thanks for a recommendation", Fields.PLAIN),
    PREPARE_THANK_ENDORSEMENT("prepare", "thanks for an endorsement", Fields.PLAIN),
    PREPARE_CHECK("prepare", "first look", Fields.CHECK),
    PREPARE_GONE("prepare", "gone", Fields.ME),
    PREPARE_NEW_NAME("prepare", "new name", Fields.ME),
    PREPARE_KEEPING("prepare", "for keeping", Fields.KEPT),
    PREPARE_KEEPING_NOTHING("prepare", "for keeping, nothing", Fields.ME),
    PREPARE_ENDING("prepare", "for ending", Fields.DATE),
    PREPARE_ENDING_ONE_SIDED("prepare", "for ending, one-sided", Fields.DATE),
    PREPARE_ENDING_UNDATED("prepare", "for ending, without a date", Fields.ME),
    PREPARE_CHOICE("prepare", "your choice", Fields.ME);

    /** What may stand in double braces. */
    private enum Fields {
        ME,
        PLAIN,
        THREAD,
        CLAIM,
        HEADLINE,
        COMPANY,
        YEAR,
        PURPOSE,
        OFFER,
        CANDIDATE,
        NEED,
        MET,
        NOW,
        BEFORE,
        DATE,
        FITS,
        WORDS,
        DEED,
        CHECK,
        KEPT;

        Set<String> names() {
            return switch (this) {
                case ME -> Set.of("me");
                case PLAIN -> Set.of("firstName", "me");
                case THREAD -> Set.of("firstName", "me", "thread");
                case CLAIM -> Set.of("firstName", "me", "claim");
                case HEADLINE -> Set.of("me", "headline");
                case COMPANY -> Set.of("me", "company");
                case YEAR -> Set.of("me", "year");
                case PURPOSE -> Set.of("me", "purpose");
                case OFFER -> Set.of("me", "offer");
                case CANDIDATE -> Set.of("me", "candidate");
                case MET, NOW, BEFORE, DATE, FITS, WORDS, DEED, CHECK, KEPT ->
                    Set.of("me", name().toLowerCase(Locale.ROOT));
                case NEED -> Set.of("me", "need");
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

    /** Whether its text is written to somebody else; of what is prepared only the thanks are, the rest is for the member. */
    boolean isSent() {
        return !file.equals("prepare") || fields == Fields.PLAIN;
    }

    /** Whether its text names what is shared. */
    boolean namesThread() {
        return fields == Fields.THREAD;
    }
}
