package org.netiquette.network;

import java.util.List;
import java.util.Set;

/**
 * The person whose network it is, as their own archive tells.
 *
 * @param person name, and the profile key where invitations or messages give it away
 * @param headline what their profile says under the name
 * @param industry of the profile
 * @param location of the profile
 * @param language two-letter code of the interface language; empty when unknown
 * @param premium whether the archive hints at a paid account
 * @param positions employers, now and past
 * @param schools schools
 * @param organizations associations and volunteering
 * @param groups LinkedIn groups ({@code Ad_Targeting › Member Groups})
 * @param emails own e-mail addresses, lower case
 * @param events the member was at
 */
public record Member(
        Person person,
        String headline,
        String industry,
        String location,
        String language,
        boolean premium,
        List<Stay> positions,
        List<Stay> schools,
        List<Stay> organizations,
        List<String> groups,
        Set<String> emails,
        List<Event> events) {

    public Member {
        positions = List.copyOf(positions);
        schools = List.copyOf(schools);
        organizations = List.copyOf(organizations);
        groups = List.copyOf(groups);
        emails = Set.copyOf(emails);
        events = List.copyOf(events);
    }
}
