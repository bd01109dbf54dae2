package org.netiquette.network;

import java.util.List;

/**
 * An entry of an address book of the member, the contacts uploaded to LinkedIn included.
 *
 * @param person who; the key is there when the entry has a LinkedIn link
 * @param emails e-mail addresses, lower case
 * @param phones phone numbers as written
 * @param labels groups, categories or labels as written, system ones left out
 * @param company employer, may be empty
 * @param title job title, may be empty
 * @param source the address book's kind, for reasons: {@code Google}, {@code Outlook}, {@code LinkedIn's uploaded contacts}
 */
public record Contact(
        Person person,
        List<String> emails,
        List<String> phones,
        List<String> labels,
        String company,
        String title,
        String source) {

    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        labels = List.copyOf(labels);
    }
}
