package org.netiquette.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What sheets say of a person that the archive cannot know. Every part may be empty; several sheets about one person are
 * merged before, the newest name of a cell winning.
 *
 * @param person who
 * @param photo whether the profile shows a photo
 * @param headline what the profile says under the name
 * @param company employer
 * @param location where they live
 * @param industry their industry
 * @param schools where they studied
 * @param groups LinkedIn groups they are in
 * @param communities affinity communities they belong to
 * @param mutualCount number of shared connections; empty when not said
 * @param mutualNames names of shared connections
 * @param introducedBy names of those who introduced them
 * @param events events they were at
 * @param trust how the member marks them
 * @param follows YES when the member follows, reads or bought their work
 * @param outcome {@code said no}, {@code withdrawn}, {@code never}, {@code keep} or empty
 * @param myVerdict the member's own decision as this row has it, empty when none; which one counts, of all sheets, is in
 *     {@link Network#verdicts()}
 * @param sameAs another profile of the same person
 * @param notes the member's own words
 */
public record SheetPerson(
        Person person,
        Answer photo,
        String headline,
        String company,
        String location,
        String industry,
        List<String> schools,
        List<String> groups,
        List<String> communities,
        OptionalInt mutualCount,
        List<String> mutualNames,
        List<String> introducedBy,
        List<String> events,
        Trust trust,
        Answer follows,
        String outcome,
        String myVerdict,
        Optional<ProfileKey> sameAs,
        String notes) {

    public SheetPerson {
        schools = List.copyOf(schools);
        groups = List.copyOf(groups);
        communities = List.copyOf(communities);
        mutualNames = List.copyOf(mutualNames);
        introducedBy = List.copyOf(introducedBy);
        events = List.copyOf(events);
    }

    /** Somebody of whom a sheet says nothing but what the member has decided. */
    public static SheetPerson decided(Person person, String verdict) {
        List<String> none = List.of();
        return new SheetPerson(
                person,
                Answer.UNKNOWN,
                "",
                "",
                "",
                "",
                none,
                none,
                none,
                OptionalInt.empty(),
                none,
                none,
                none,
                Trust.UNMARKED,
                Answer.UNKNOWN,
                "",
                verdict,
                Optional.empty(),
                "");
    }

    /** The same without some people among those whom it names. */
    public SheetPerson without(Predicate<Person> hidden) {
        return new SheetPerson(
                person,
                photo,
                headline,
                company,
                location,
                industry,
                schools,
                groups,
                communities,
                mutualCount,
                Person.others(mutualNames, hidden),
                Person.others(introducedBy, hidden),
                events,
                trust,
                follows,
                outcome,
                myVerdict,
                sameAs,
                notes);
    }
}
