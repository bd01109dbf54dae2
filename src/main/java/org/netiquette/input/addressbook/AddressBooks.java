package org.netiquette.input.addressbook;

import java.util.List;
import java.util.stream.Stream;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Contact;

/** All kinds of address book that come as a sheet; each is known by its header, and no header is of two kinds. */
public final class AddressBooks {

    private static final List<RowFormat<Contact>> FORMATS = Stream.of(GoogleBooks.ALL, OutlookBooks.ALL, OtherBooks.ALL)
            .<RowFormat<Contact>>flatMap(List::stream)
            .toList();

    private AddressBooks() {}

    /** One format a kind, in the order in which they are tried. */
    public static List<RowFormat<Contact>> formats() {
        return FORMATS;
    }
}
