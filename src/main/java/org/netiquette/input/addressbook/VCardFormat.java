package org.netiquette.input.addressbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.netiquette.input.format.FileFormat;
import org.netiquette.network.Contact;

/** Files of vCards, known by their ending. */
public final class VCardFormat implements FileFormat<Contact> {

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".vcf") || name.endsWith(".vcard");
    }

    @Override
    public void read(String file, InputStream bytes, Finds<Contact> finds) throws IOException {
        VCards.read(file, bytes, card -> finds.found(card.place(), card.text(), card.outcome()));
    }
}
