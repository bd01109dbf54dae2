package org.netiquette.reading.text;

/**
 * A stretch of a {@link Plain} text.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
public record Span(int start, int end) {

    public int length() {
        return end - start;
    }
}
