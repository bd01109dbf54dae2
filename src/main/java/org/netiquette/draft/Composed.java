package org.netiquette.draft;

/**
 * A note, put together of sentences.
 *
 * @param text what is sent, greeting and sign-off included
 * @param section name of the section of the templates that it opens with
 */
public record Composed(String text, String section) {}
