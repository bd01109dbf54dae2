package org.netiquette.input.addressbook;

import org.netiquette.input.format.Outcome;
import org.netiquette.network.Contact;
import org.netiquette.sheet.Place;

/**
 * What became of one vCard.
 *
 * @param place the file and the line of {@code BEGIN:VCARD}; line 0 for a file without cards
 * @param text the card as it stands, without pictures, cut after 2,000 characters; empty for a file without cards
 * @param outcome the contact, or why there is none
 */
public record Card(Place place, String text, Outcome<Contact> outcome) {}
