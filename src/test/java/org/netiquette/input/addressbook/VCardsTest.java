package org.netiquette.input.addressbook;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.SampleSheets;
import org.netiquette.network.Contact;
import org.netiquette.network.Person;
import org.netiquette.sheet.Place;

class VCardsTest {

    private static List<Card> sample(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(VCardsTest.class.getResourceAsStream("/addressbooks/" + name), name)) {
            return read(in.readAllBytes());
        }
    }

    private static List<Card> read(byte[] bytes) throws IOException {
        List<Card> cards = new ArrayList<>();
        VCards.read("book.vcf", new ByteArrayInputStream(bytes), cards::add);
        return cards;
    }

    private static List<Contact> contacts(List<Card> cards) {
        return SampleSheets.used(cards.stream().map(Card::outcome).toList());
    }

    private static Contact contact(String name, String link, String email, String phone) {
        return new Contact(
                Person.of(name, link),
                email.isEmpty() ? List.of() : List.of(email),
                phone.isEmpty() ? List.of() : List.of(phone),
                List.of(),
                "",
                "",
                "vCard");
    }

    @Test
    void readsApplesCards() throws IOException {
        List<Card> cards = sample("apple.vcf");

        assertThat(contacts(cards))
                .containsExactly(
                        new Contact(
                                Person.of("Kirsten Doe-Larsen", "https://www.linkedin.com/in/kirsten-dl"),
                                List.of("kirsten@example.org", "k.home@example.com"),
                                List.of("+45 20 00 00 21"),
                                List.of("Family", "Rowing"),
                                "North Clinic",
                                "Surgeon",
                                "vCard"),
                        contact("John Richter", "https://www.linkedin.com/in/john-richter", "", ""));
        assertThat(cards.get(1).outcome()).isEqualTo(Outcome.skipped("no person"));
        assertThat(cards).extracting(Card::place).extracting(Place::line).containsExactly(1, 23, 31);
    }

    @Test
    void readsGooglesCards() throws IOException {
        assertThat(contacts(sample("google.vcf")))
                .containsExactly(new Contact(
                        Person.of("Paz Ibarra", "https://www.linkedin.com/in/paz-ibarra"),
                        List.of("paz@example.org"),
                        List.of("+34 600 00 00 23"),
                        List.of("Quilting"),
                        "",
                        "",
                        "vCard"));
    }

    @Test
    void readsOutlooksCards() throws IOException {
        assertThat(contacts(sample("outlook.vcf")))
                .containsExactly(new Contact(
                        Person.of("Jörg Müller", ""),
                        List.of("joerg@example.org"),
                        List.of("+49 89 000024", "+49 171 000025"),
                        List.of(),
                        "Müller Brücken",
                        "Brückenplaner",
                        "vCard"));
    }

    @Test
    void readsVersion4AndSkipsGroupsAndOrganizations() throws IOException {
        assertThat(sample("four.vcf"))
                .extracting(Card::outcome)
                .containsExactly(
                        Outcome.used(contact(
                                "Wanjiru Kamau",
                                "https://www.linkedin.com/in/wanjiru-kamau",
                                "wanjiru@example.org",
                                "+254-700-000026")),
                        Outcome.skipped("no person"),
                        Outcome.skipped("no person"));
    }

    @Test
    void losesOneCardToDamageAndNoOther() throws IOException {
        List<Card> cards = sample("mixed.vcf");

        assertThat(cards)
                .extracting(Card::outcome)
                .containsExactly(
                        Outcome.used(contact("Eero Aalto", "", "eero@example.org", "")),
                        Outcome.used(contact("Tuuli Niemi", "", "", "+358 40 000027")),
                        Outcome.rejected("The card does not end: it must end with a line END:VCARD"),
                        Outcome.used(contact("After The Damage", "", "", "")),
                        Outcome.skipped("empty"),
                        Outcome.rejected(
                                "The card cannot be read (no name, e-mail or phone): its lines must have the form NAME:value"),
                        Outcome.used(contact("Card Last", "", "", "")));
        assertThat(cards).extracting(it -> it.place().line()).containsExactly(1, 8, 16, 19, 23, 27, 30);
        assertThat(cards.get(2).text()).isEqualTo("BEGIN:VCARD\nVERSION:4.0\nFN:No End");
    }

    @Test
    void saysThatThereIsNoCard() throws IOException {
        assertThat(read("hello\n".getBytes(UTF_8)))
                .containsExactly(new Card(
                        new Place("book.vcf", 0),
                        "",
                        Outcome.rejected("There is no card in this file: a card must begin with a line BEGIN:VCARD")));
    }

    @Test
    void skipsApplesGroups() throws IOException {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Rowers\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD\n";

        assertThat(read(card.getBytes(UTF_8))).extracting(Card::outcome).containsExactly(Outcome.skipped("no person"));
    }

    @Test
    void readsUtf16WithAByteOrderMark() throws IOException {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Żaneta Ćwik\r\nEND:VCARD\r\n";

        assertThat(contacts(read(card.getBytes(UTF_16)))).containsExactly(contact("Żaneta Ćwik", "", "", ""));
    }

    @Test
    void joinsCharactersThatAreFoldedInTheMiddle() throws IOException {
        byte[] bytes = "BEGIN:VCARD\nVERSION:3.0\nFN:Zo? Ek\nEND:VCARD\n".getBytes(UTF_8);
        byte[] folded = new byte[bytes.length + 3];
        int at = new String(bytes, UTF_8).indexOf('?');
        System.arraycopy(bytes, 0, folded, 0, at);
        System.arraycopy(new byte[] {(byte) 0xC3, '\n', ' ', (byte) 0xAB}, 0, folded, at, 4);
        System.arraycopy(bytes, at + 1, folded, at + 4, bytes.length - at - 1);

        assertThat(contacts(read(folded))).containsExactly(contact("Zoë Ek", "", "", ""));
    }

    @Test
    void rejectsACardThatIsTooLongAndReadsTheNext() throws IOException {
        String longNote = "NOTE:" + "x".repeat(1000) + "\n";
        String file = "BEGIN:VCARD\nFN:A B\n" + longNote.repeat(1100) + "END:VCARD\nBEGIN:VCARD\nFN:C D\nEND:VCARD\n";

        assertThat(read(file.getBytes(UTF_8)))
                .extracting(Card::outcome)
                .containsExactly(
                        Outcome.rejected("The card is longer than 1 MB without its pictures: it must be shorter"),
                        Outcome.used(contact("C D", "", "", "")));
    }

    @Test
    void readsACardWithAPictureOfManyMegabytes() throws IOException {
        String picture = "PHOTO;ENCODING=b:" + "QUJD".repeat(1_000_000) + "\n " + "QUJD".repeat(1_000_000) + "\n";
        String file = "BEGIN:VCARD\nVERSION:3.0\n" + picture + "FN:C D\nEND:VCARD\n";

        assertThat(contacts(read(file.getBytes(UTF_8)))).containsExactly(contact("C D", "", "", ""));
    }
}
