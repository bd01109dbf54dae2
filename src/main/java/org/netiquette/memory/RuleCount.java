package org.netiquette.memory;

/**
 * How often a rule spoke on a night.
 *
 * @param rule id of the rule; or the folder of rules, whose hits are the facts that were judged
 * @param hits facts of which all its conditions held
 * @param decided those on which its proposal was the one that counted
 * @param alone those of them on which no other rule came to the same verdict
 */
public record RuleCount(String rule, int hits, int decided, int alone) {}
