package org.netiquette.rules.check;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Keywords of Drools that would let a rule do more than decide, and why each has no place. */
final class Refused {

    private static final String ORDER = "A rule has no attributes: no rule may depend on order, time or groups";
    private static final String FILE = "A rule file holds one rule and nothing else";
    private static final String PATTERN = "A rule looks at one fact, $it, and at nothing beside it";
    private static final String CALL = "A rule makes one call on $it and changes nothing";
    private static final String VALUE = "A word is compared with plain values only";

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("static", FILE),
            entry("function", FILE),
            entry("global", FILE),
            entry("declare", FILE),
            entry("query", FILE),
            entry("unit", FILE),
            entry("attributes", FILE),
            entry("extends", FILE),
            entry("salience", ORDER),
            entry("enabled", ORDER),
            entry("dialect", ORDER),
            entry("timer", ORDER),
            entry("duration", ORDER),
            entry("calendars", ORDER),
            entry("date", ORDER),
            entry("agenda", ORDER),
            entry("activation", ORDER),
            entry("ruleflow", ORDER),
            entry("lock", ORDER),
            entry("no", ORDER),
            entry("auto", ORDER),
            entry("from", PATTERN),
            entry("entry", PATTERN),
            entry("over", PATTERN),
            entry("window", PATTERN),
            entry("accumulate", PATTERN),
            entry("acc", PATTERN),
            entry("collect", PATTERN),
            entry("groupby", PATTERN),
            entry("exists", PATTERN),
            entry("forall", PATTERN),
            entry("eval", PATTERN),
            entry("and", "Conditions are joined by a comma or &&"),
            entry("or", "Conditions are joined by ||"),
            entry("if", PATTERN),
            entry("else", PATTERN),
            entry("do", PATTERN),
            entry("modify", CALL),
            entry("update", CALL),
            entry("insert", CALL),
            entry("insertLogical", CALL),
            entry("delete", CALL),
            entry("retract", CALL),
            entry("drools", CALL),
            entry("kcontext", CALL),
            entry("new", CALL),
            entry("while", CALL),
            entry("for", CALL),
            entry("matches", "A pattern of letters can be made to run for hours; contains looks for plain text"),
            entry("soundslike", VALUE),
            entry("str", VALUE),
            entry("memberOf", VALUE),
            entry("this", VALUE),
            entry("instanceof", VALUE),
            entry("null", "No word is ever null; an absence reads UNKNOWN, NONE, false or \"\""));

    private Refused() {}

    /** Why a word is refused; empty where it is not. */
    static Optional<String> word(String word) {
        return Optional.ofNullable(WORDS.get(word)).map(it -> it + "; \"" + word + "\" has no place here.");
    }
}
