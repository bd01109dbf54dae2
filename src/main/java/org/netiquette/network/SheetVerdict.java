package org.netiquette.network;

/**
 * What the member has decided themself about somebody who invited them, as their sheets have it: one a person, the newest name
 * of a file winning.
 *
 * @param person who; a name alone where the row has no link
 * @param verdict name of the verdict
 * @param file path of the sheet, for messages
 * @param line of the row
 */
public record SheetVerdict(Person person, String verdict, String file, int line) {}
