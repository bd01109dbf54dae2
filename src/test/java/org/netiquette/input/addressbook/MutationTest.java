package org.netiquette.input.addressbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Contact;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Row;

/** The laws of reading: nothing that stands in a file makes it throw, and damage stays where it is. */
class MutationTest {

    private static final long SEED = 20261122;
    private static final List<String> PIECES = List.of(
            "BEGIN:VCARD\n",
            "END:VCARD\n",
            "VERSION:9.9\n",
            "N:;;;;;;;;;,,,\n",
            "TEL;TYPE=\"\n",
            "TEL;VALUE=uri:tel:\n",
            "EMAIL;ENCODING=QUOTED-PRINTABLE:=ZZ=\n",
            "FN;CHARSET=no-such:x\n",
            "FN;ENCODING=BASE64:!!!\n",
            "KIND:\n",
            "AGENT:\n",
            "item1.\n",
            "\n ",
            "\r",
            "\u0000",
            "\uFEFF",
            ":::",
            ";",
            "\\");

    private static byte[] sample(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MutationTest.class.getResourceAsStream("/addressbooks/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder result = new StringBuilder(text);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(result.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> result.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> result.delete(at, Math.min(result.length(), at + random.nextInt(30)));
                case 2 -> result.insert(at, (char) random.nextInt(256));
                default -> result.insert(at, result.substring(at, Math.min(result.length(), at + random.nextInt(40))));
            }
        }
        return result.toString();
    }

    private static List<Card> read(String text) throws IOException {
        List<Card> cards = new ArrayList<>();
        VCards.read("book.vcf", new ByteArrayInputStream(text.getBytes(ISO_8859_1)), cards::add);
        return cards;
    }

    @ParameterizedTest
    @ValueSource(strings = {"apple.vcf", "google.vcf", "outlook.vcf", "four.vcf", "mixed.vcf"})
    void readsAnyCards(String name) throws IOException {
        String text = new String(sample(name), ISO_8859_1);
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            List<Card> cards = read(mutated(text, random));

            assertThat(cards).isNotEmpty().allMatch(it -> it.outcome() != null);
        }
    }

    @Test
    void keepsDamageInsideItsCard() throws IOException {
        String before = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Before\nEND:VCARD\n";
        String after = "BEGIN:VCARD\nVERSION:4.0\nFN:Bo After\nTEL:1\nEND:VCARD\n";
        String body = new String(sample("outlook.vcf"), ISO_8859_1)
                .replace("BEGIN:VCARD\r\n", "")
                .replace("END:VCARD\r\n", "");
        Outcome<Contact> first = read(before).get(0).outcome();
        Outcome<Contact> last = read(after).get(0).outcome();
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            List<Card> cards = read(before + "BEGIN:VCARD\n" + mutated(body, random) + "\nEND:VCARD\n" + after);

            assertThat(cards.get(0).outcome()).isEqualTo(first);
            assertThat(cards.get(cards.size() - 1).outcome()).isEqualTo(last);
        }
    }

    @Test
    void readsAnyCells() throws IOException {
        Random random = new Random(SEED);
        List<String> cells = Stream.of("google-old.csv", "outlook-web.csv", "yahoo.csv", "thunderbird.csv")
                .flatMap(it -> new String(readQuietly(it), UTF_8).lines())
                .flatMap(it -> Stream.of(it.split(",")))
                .toList();
        for (RowFormat<Contact> format : AddressBooks.formats()) {
            for (int i = 0; i < 1_000; i++) {
                Header header = Header.of(picked(cells, random));
                Row row = new Row(new Place("any.csv", 2), header, picked(cells, random));

                assertThat(format.read(row)).isNotNull();
                format.recognises("any.csv", header);
            }
        }
    }

    private static byte[] readQuietly(String name) {
        try {
            return sample(name);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<String> picked(List<String> cells, Random random) {
        return Stream.generate(() -> mutated(cells.get(random.nextInt(cells.size())), random))
                .limit(random.nextInt(40))
                .toList();
    }
}
