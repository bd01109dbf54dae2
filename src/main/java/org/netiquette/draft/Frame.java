package org.netiquette.draft;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a text opens and closes.
 *
 * @param language in which all of the text is
 */
record Frame(Wordings wordings, Voice voice, String language) {

    private static final String USUAL_LANGUAGE = "en";
    private static final Set<String> IN_GREETING = Situation.GREETING.fields();
    private static final Set<String> IN_SIGN_OFF = Situation.SIGN_OFF.fields();

    /** A frame in the language of the reader, else of the member, else English. */
    static Frame of(Wordings wordings, Voice voice, String language) {
        if (wordings.speaks(language)) {
            return new Frame(wordings, voice, language);
        }
        return new Frame(wordings, voice, wordings.speaks(voice.language()) ? voice.language() : USUAL_LANGUAGE);
    }

    static boolean isGreeting(String template) {
        return Wording.unknownFields(template, IN_GREETING).isEmpty();
    }

    static boolean isSignOff(String template) {
        return Wording.unknownFields(template, IN_SIGN_OFF).isEmpty();
    }

    String me() {
        return voice.memberName().strip();
    }

    /** The greeting, by name where there is one that is beyond doubt. */
    String greeting(Optional<String> firstName) {
        return greeting(firstName.isPresent()).fill(Map.of("firstName", firstName.orElse(""), "me", me()));
    }

    /** The member's own sign-off, else the usual one. */
    String signOff() {
        Wording wording = ownSignOff().orElseGet(() -> wordings.choose(language, Situation.SIGN_OFF, 0));
        return wording.fill(Map.of("me", me()));
    }

    /** Whether the sign-off is the member's own. */
    boolean hasOwnSignOff() {
        return ownSignOff().isPresent();
    }

    /** The first sentence below a greeting: after a comma the German texts go on small, as that language has it. */
    String below(String greeting, String text) {
        return greeting.endsWith(",") ? text : Casing.large(text);
    }

    /** The member's greeting is in the member's language, English unless stated, and would be odd above another. */
    boolean isOwn() {
        return language.equals(voice.language().isEmpty() ? USUAL_LANGUAGE : voice.language());
    }

    private Wording greeting(boolean named) {
        boolean usable = isOwn()
                && !voice.greeting().isBlank()
                && isGreeting(voice.greeting())
                && (named || !voice.greeting().contains("firstName"));
        return usable
                ? Wording.of(voice.greeting())
                : wordings.choose(language, named ? Situation.GREETING : Situation.GREETING_WITHOUT_NAME, 0);
    }

    private Optional<Wording> ownSignOff() {
        boolean usable = isOwn() && !voice.signOff().isBlank() && isSignOff(voice.signOff());
        return usable ? Optional.of(Wording.of(voice.signOff())) : Optional.empty();
    }
}
