package org.netiquette.input.people;

import org.netiquette.network.SheetPerson;
import org.netiquette.sheet.Place;

/** What one row of one sheet says about a person, and where. */
public record Said(Place place, SheetPerson person) {}
