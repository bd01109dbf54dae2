package org.netiquette.input.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.sheet.Header;

/**
 * What the columns of a sheet about people are called: our own name first, then those of the tools (Phantombuster, Linked
 * Helper, Evaboot, Apollo, Apify, Clay, Unipile), the better ones before the others. Case, blanks, {@code _} and {@code -}
 * do not count.
 */
enum Column {
    NAME("name", "fullName"),
    GIVEN("first name"),
    FAMILY("last name"),
    /** Links to the profile; one with a public name is preferred to an opaque one, whatever the order. */
    LINK(
            "profile_url",
            "defaultProfileUrl",
            "Linkedin URL Public",
            "linkedInProfileUrl",
            "linkedin_url",
            "Person Linkedin Url",
            "profile_link",
            "Linkedin URL Unique ID"),
    /** A link of any kind: read where it leads to a profile, no sign of what the sheet is about. */
    PAGE("linkedin", "url", "link"),
    /** The last part of a public link, alone. */
    SLUG("public_id", "linkedinProfileSlug", "publicIdentifier"),
    PHOTO("photo"),
    /** Where the picture of the profile lies. */
    IMAGE(
            "profileImageUrl",
            "linkedinProfileImageUrl",
            "profile_picture_url",
            "profilePicture",
            "imgUrl",
            "avatar",
            "picture",
            "photo_url"),
    HEADLINE("headline", "linkedinHeadline", "occupation"),
    /** A job title, which stands for the headline where there is none. */
    TITLE("title", "jobTitle", "Current Job", "current_company_position", "position"),
    COMPANY("company", "companyName", "current_company", "linkedinCompanyName"),
    LOCATION("location", "location_name"),
    CITY("city"),
    STATE("state"),
    COUNTRY("country"),
    INDUSTRY("industry"),
    SCHOOLS("schools", "school", "linkedinSchoolName", "education_1"),
    GROUPS("groups"),
    COMMUNITIES("communities"),
    MUTUALS(
            "mutual_connections",
            "sharedConnectionsCount",
            "shared_connections_count",
            "Shared Connections",
            "mutual_count",
            "mutualConnectionsText"),
    MUTUAL_1("mutual_first_fullname"),
    MUTUAL_2("mutual_second_fullname"),
    INTRODUCED_BY("introduced_by"),
    EVENTS("events"),
    TRUST("trust"),
    FOLLOW("follow"),
    OUTCOME("outcome"),
    MY_VERDICT("my_verdict"),
    SAME_AS("same_as"),
    NOTES("notes", "note"),
    /** Only in sheets of group members. */
    GROUP("group", "group_name"),
    SPOKE("spoke"),
    /** Only in {@code to-check.csv}, which comes back as a sheet about people when it is filled in. */
    SETTLES("settles");

    /** Made by {@code List.of}, and so as immutable as the enum. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** Our own name of the column. */
    String ours() {
        return names.get(0);
    }

    List<String> names() {
        return names;
    }

    boolean in(Header header) {
        return names.stream().anyMatch(it -> header.has(it));
    }

    /** All names under which columns are understood. */
    static Stream<String> all() {
        return Arrays.stream(values()).flatMap(it -> it.names.stream());
    }
}
