package org.netiquette.input.addressbook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Google Contacts before and since the change of columns in 2024. */
final class GoogleBooks {

    private static final Pattern COLONS = Pattern.compile("\\s*:::\\s*");
    private static final List<String> MARKS = List.of(
            "File As",
            "Phonetic First Name",
            "Group Membership",
            "E-mail 1 - Value",
            "Phone 1 - Value",
            "Organization 1 - Name");

    private static final Book UNTIL_2024 = new Book(
            "Google",
            Book.sign(List.of("Given Name", "Family Name"), MARKS),
            Map.of(
                    Part.GIVEN, List.of("Given Name"),
                    Part.FAMILY, List.of("Family Name"),
                    Part.DISPLAY, List.of("Name"),
                    Part.EMAIL, List.of("E-mail # - Value"),
                    Part.PHONE, List.of("Phone # - Value"),
                    Part.LABEL, List.of("Group Membership", "Labels"),
                    Part.COMPANY, List.of("Organization # - Name", "Organization Name"),
                    Part.TITLE, List.of("Organization # - Title", "Organization Title"),
                    Part.LINK, List.of("Website # - Value", "Custom Field # - Value")),
            COLONS);

    private static final Book SINCE_2024 = new Book(
            "Google",
            Book.sign(List.of("First Name", "Last Name"), MARKS),
            Map.of(
                    Part.GIVEN, List.of("First Name"),
                    Part.FAMILY, List.of("Last Name"),
                    Part.SORTED, List.of("File As"),
                    Part.EMAIL, List.of("E-mail # - Value"),
                    Part.PHONE, List.of("Phone # - Value"),
                    Part.LABEL, List.of("Labels"),
                    Part.COMPANY, List.of("Organization Name"),
                    Part.TITLE, List.of("Organization Title"),
                    Part.LINK, List.of("Website # - Value", "Custom Field # - Value")),
            COLONS);

    static final List<Book> ALL = List.of(UNTIL_2024, SINCE_2024);

    private GoogleBooks() {}
}
