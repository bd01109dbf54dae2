package org.netiquette.input.addressbook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Yahoo, in its American and British variants, and Thunderbird. */
final class OtherBooks {

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    private static final Book YAHOO = new Book(
            "Yahoo",
            Book.sign(
                    List.of("First", "Last", "Email"),
                    List.of("Distribution Lists", "Messenger ID", "Yahoo! ID", "Yahoo! Phone", "Alternate Email 1")),
            Map.of(
                    Part.GIVEN, List.of("First"),
                    Part.FAMILY, List.of("Last"),
                    Part.EMAIL, List.of("Email", "Alternate Email 1", "Alternate Email 2"),
                    Part.PHONE, List.of("Primary", "Mobile", "Home", "Work", "Other", "Yahoo! Phone"),
                    Part.LABEL, List.of("Category", "Distribution Lists"),
                    Part.COMPANY, List.of("Company"),
                    Part.TITLE, List.of("Title"),
                    Part.LINK,
                            List.of(
                                    "Personal Website",
                                    "Business Website",
                                    "Custom 1",
                                    "Custom 2",
                                    "Custom 3",
                                    "Custom 4")),
            SEMICOLON);

    private static final Book THUNDERBIRD = new Book(
            "Thunderbird",
            Book.sign(List.of("Primary Email", "Display Name"), List.of("Secondary Email", "Screen Name")),
            Map.of(
                    Part.GIVEN, List.of("First Name"),
                    Part.FAMILY, List.of("Last Name"),
                    Part.DISPLAY, List.of("Display Name"),
                    Part.EMAIL, List.of("Primary Email", "Secondary Email"),
                    Part.PHONE, List.of("Mobile Number", "Home Phone", "Work Phone"),
                    Part.COMPANY, List.of("Organization"),
                    Part.TITLE, List.of("Job Title"),
                    Part.LINK, List.of("Web Page 1", "Web Page 2", "Custom 1", "Custom 2", "Custom 3", "Custom 4")),
            SEMICOLON);

    static final List<Book> ALL = List.of(YAHOO, THUNDERBIRD);

    private OtherBooks() {}
}
