package org.netiquette.input.addressbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Contact;
import org.netiquette.sheet.Place;

/** Reads {@code .vcf} files: vCard 2.1, 3.0 and 4.0, in any mixture, one card in memory at a time. */
public final class VCards {

    private static final int TEXT_LIMIT = 2_000;

    private VCards() {}

    /**
     * Hands over every card of a file in its order; a damaged card costs only itself. A file without cards is one rejected
     * card.
     *
     * @param file the path for messages
     * @throws IOException when the stream itself fails, never for what stands in it
     */
    public static void read(String file, InputStream in, Consumer<Card> taker) throws IOException {
        int cards = new CardCutter(in, it -> taker.accept(card(file, it))).cut();
        if (cards == 0) {
            taker.accept(new Card(
                    new Place(file, 0),
                    "",
                    Outcome.rejected("There is no card in this file: a card must begin with a line BEGIN:VCARD")));
        }
    }

    private static Card card(String file, RawCard raw) {
        String text = raw.text();
        Outcome<Contact> outcome = raw.damage().isEmpty() ? CardText.read(text) : Outcome.rejected(raw.damage());
        String start = text.length() > TEXT_LIMIT ? text.substring(0, TEXT_LIMIT) : text;
        return new Card(new Place(file, raw.line()), start.strip(), outcome);
    }
}
