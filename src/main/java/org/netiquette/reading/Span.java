package org.netiquette.reading;

/**
 * A stretch of a {@link Plain} text.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
record Span(int start, int end) {

    int length() {
        return end - start;
    }
}
