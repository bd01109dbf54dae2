package org.netiquette.input.linkedin;

import java.util.List;
import org.netiquette.network.Event;
import org.netiquette.network.PersonName;
import org.netiquette.network.Stay;

/** What one row of the archive tells of the member. */
public sealed interface MemberPart {

    /** The row of Profile.csv. */
    record Profile(PersonName name, String headline, String industry, String location) implements MemberPart {}

    /** A row of Positions.csv. */
    record Position(Stay stay) implements MemberPart {}

    /** A row of Education.csv. */
    record School(Stay stay) implements MemberPart {}

    /** A row of Organizations.csv or Volunteering.csv. */
    record Organization(Stay stay) implements MemberPart {}

    /** A LinkedIn group. */
    record Group(String name) implements MemberPart {}

    /** Two-letter code of the interface language. */
    record Language(String code) implements MemberPart {}

    /** An own e-mail address. */
    record Email(String address) implements MemberPart {}

    /** An event the member was at. */
    record Attended(Event event) implements MemberPart {}

    /** A hint at a paid account. */
    record Premium() implements MemberPart {}

    /** A row that says nothing of this, such as a registration without a subscription. */
    record Nothing() implements MemberPart {}

    /** Several of these in one row. */
    record Parts(List<MemberPart> parts) implements MemberPart {

        public Parts {
            parts = List.copyOf(parts);
        }
    }
}
