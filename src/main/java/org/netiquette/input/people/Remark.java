package org.netiquette.input.people;

import org.netiquette.sheet.Place;

/**
 * Something that was not understood or not used.
 *
 * @param place where it stands
 * @param problem a sentence that names the value and says how it must be
 */
public record Remark(Place place, String problem) {}
