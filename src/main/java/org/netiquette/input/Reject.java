package org.netiquette.input;

/**
 * An input row, cell or file that was not used, or not wholly.
 *
 * @param file path below the account's folder
 * @param line line in that file, 0 for the file as a whole
 * @param problem a sentence that says what is wrong and how it must be
 * @param row the row as it stands, cells joined by commas; empty for a whole file
 */
public record Reject(String file, int line, String problem, String row) {}
