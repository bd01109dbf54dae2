package org.netiquette.reading.phrase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.Note;

/** What a phrase may be a sign of. Phrase lists name signs in lower case, {@code worked together} for instance. */
public enum Sign {
    MET(Role.REASON),
    WORKED_TOGETHER(Role.REASON),
    SCHOOL(Role.REASON),
    GROUP(Role.REASON),
    TOWN(Role.REASON),
    MUTUAL(Role.REASON),
    INTRODUCED(Role.REASON),
    READ_MY_WORK(Role.REASON),
    EVENT(Role.REASON),
    INDUSTRY(Role.REASON),
    HIRING(Role.REASON),
    JOB_SEEKING(Role.REASON),
    QUESTION(Role.REASON),
    SHARED_INTEREST(Role.REASON),
    CUSTOMER(Role.REASON),
    /** Words like both and too, which turn the mention of the member's school or employer into a reason. */
    SHARED(Role.MANNER),
    OFFERS_HELP(Role.MANNER),
    ASKS_HELP(Role.MANNER),
    /** Words that anyone could write to anyone. */
    GENERIC(Role.MANNER),
    /** Greetings and thanks, which say nothing at all. */
    COURTESY(Role.MANNER),
    /** Words of somebody who sells. */
    SELLS(Role.PITCH),
    RICHES(Role.SCAM),
    GAIN(Role.SCAM),
    CRYPTO(Role.SCAM),
    FEE(Role.SCAM),
    ELSEWHERE(Role.SCAM),
    VERIFY(Role.SCAM),
    GIFT_CARDS(Role.SCAM),
    DOCUMENTS(Role.SCAM),
    SECRET(Role.SCAM),
    LONELY(Role.SCAM),
    BOSS(Role.SCAM),
    URGENT(Role.SCAM),
    /** Found without a list: a web address. */
    LINK(Role.FOUND),
    /** Found without a list: an amount of money. */
    MONEY(Role.FOUND),
    /** Found without a list: so many per cent. */
    PERCENT(Role.FOUND);

    /** What a sign bears on. */
    public enum Role {
        REASON,
        MANNER,
        PITCH,
        SCAM,
        FOUND
    }

    private static final Map<String, Sign> BY_WORD = Arrays.stream(values()).collect(toMap(Sign::word, identity()));

    private final Role role;

    Sign(Role role) {
        this.role = role;
    }

    /** The sign that a list names; case, blanks and {@code _} do not matter. */
    public static Optional<Sign> named(String word) {
        return Optional.ofNullable(
                BY_WORD.get(word.strip().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /** The names that a list may use. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Sign::word).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public Role role() {
        return role;
    }

    /** The kind of note that a phrase with this sign speaks for by itself; signs of a scam make one only together. */
    public Optional<Note> kind() {
        return switch (role) {
            case REASON -> Optional.of(Note.REASONED);
            case PITCH -> Optional.of(Note.PITCH);
            case SCAM -> Optional.of(Note.SCAM);
            case MANNER -> this == GENERIC ? Optional.of(Note.BOILERPLATE) : Optional.empty();
            case FOUND -> Optional.empty();
        };
    }
}
