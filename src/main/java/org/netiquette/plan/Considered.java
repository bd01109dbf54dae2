package org.netiquette.plan;

import org.netiquette.fact.Candidate;
import org.netiquette.verdict.Decision;

/** Somebody whom the member might approach, and what the rules make of them. */
public record Considered(Candidate fact, Decision decision) {}
