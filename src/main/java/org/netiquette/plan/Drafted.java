package org.netiquette.plan;

/**
 * The words of an invitation.
 *
 * @param text what is sent
 * @param template name of the section of the templates that it opens with, by which memory measures how such notes fare
 */
public record Drafted(String text, String template) {}
