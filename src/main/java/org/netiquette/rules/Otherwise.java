package org.netiquette.rules;

import java.util.Optional;
import org.netiquette.fact.Check;
import org.netiquette.verdict.Verdict;

/**
 * What a look at something can change.
 *
 * @param check what to look at
 * @param verdict the verdict if the look shows otherwise; empty where the look cannot be put into words
 */
public record Otherwise(Check check, Optional<Verdict> verdict) {}
