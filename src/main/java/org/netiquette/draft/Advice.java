package org.netiquette.draft;

import org.netiquette.fact.Judgement;

/**
 * What the member is advised about one invitation: the judgement, and the words to send.
 *
 * @param judgement what was decided and why
 * @param message drafted question or thanks, empty where nothing is to be sent
 */
public record Advice(Judgement judgement, String message) {}
