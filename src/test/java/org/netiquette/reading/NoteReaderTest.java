package org.netiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.fact.Note;
import org.netiquette.network.Purpose;
import org.netiquette.reading.claim.NoteClaim;
import org.netiquette.reading.phrase.Reason;

class NoteReaderTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));
    private static final NoteReader MARTAS = READER.knowing(Members.marta(), Purpose.unstated());

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\u200B\u200E"})
    void readsNothingAsNone(String text) {
        assertThat(READER.read(text)).isEqualTo(ReadNote.plain(Note.NONE, "", List.of(), true));
    }

    @Test
    void readsEmojiAloneAsUnclear() {
        assertThat(READER.read("👋👋").kind()).isEqualTo(Note.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd like to add you to my professional network on LinkedIn.",
                "I’d like to add you to my professional network on LinkedIn. —Oswin Tarr",
                "I'd like to add you to my professional network on LinkedIn.    —Oswin Tarr",
                "Marta, I’d like to add you to my professional network on LinkedIn. - Oswin Tarr",
                "I'd like to add you to my professional network",
                "Hi Marta, I'd like to join your LinkedIn network.",
                "Oswin,\nplease join my network on LinkedIn.\nBest wishes,\nMarta",
                "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen",
                "Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn.",
                "Hej Marta, jag skulle vilja lägga till dig i mitt nätverk på LinkedIn",
                "Zapraszam Cię do mojej sieci na LinkedIn",
                "Хотел бы добавить вас в мою сеть на LinkedIn",
                "Sizi LinkedIn ağıma eklemek istiyorum",
                "I would like to have you in my network on LinkedIn too",
                "𝐈'𝐝 𝐥𝐢𝐤𝐞 𝐭𝐨 𝐚𝐝𝐝 𝐲𝐨𝐮 𝐭𝐨 𝐦𝐲 𝐩𝐫𝐨𝐟𝐞𝐬𝐬𝐢𝐨𝐧𝐚𝐥 𝐧𝐞𝐭𝐰𝐨𝐫𝐤 on LinkedIn"
            })
    void knowsDefaultTexts(String text) {
        assertThat(READER.isDefaultText(text)).isTrue();
        assertThat(READER.read(text).kind()).isEqualTo(Note.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I'd like to add you to my professional network on LinkedIn. We met at the lock in Ryde.",
                "Your network on LinkedIn is full of sluices",
                "Jag skulle vilja tala om slussen i mitt nätverk på LinkedIn",
                "What do you do with your network on LinkedIn?",
                "Thanks for the tea on Friday"
            })
    void takesNoOtherTextForADefault(String text) {
        assertThat(READER.isDefaultText(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Congrats on your work anniversary!",
                "Congrats on your work anniversary Marta!",
                "Happy birthday, Marta Quill! 🎂",
                "Happy Birthday Marta",
                "Marta, congrats on the new role!",
                "Congratulations on your new position at Brackwater Dairies!",
                "Glückwunsch zum Arbeitsjubiläum, Marta!",
                "Félicitations pour votre nouveau poste !",
                "¡Feliz cumpleaños, Marta!",
                "Parabéns pelo seu aniversário de trabalho!",
                "Buon compleanno Marta",
                "Gefeliciteerd met je werkjubileum Marta!"
            })
    void knowsReadyMadeMessages(String text) {
        assertThat(READER.isOffered(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Happy birthday! Shall we meet at the lock?",
                "Congrats! See you at Toolfest",
                "Congrats on passing your exam and on the boat, it looks lovely",
                "Happy to help"
            })
    void takesNoPersonalMessageForReadyMade(String text) {
        assertThat(READER.isOffered(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks!",
                "Thank you so much, Marta",
                "Ok great, see you then!",
                "Super, danke, bis bald",
                "Perfetto, grazie mille",
                "Vale, gracias",
                "Combinado, até logo",
                "Prima, tot dan",
                "👍"
            })
    void knowsWordsThatCloseAConversation(String text) {
        assertThat(READER.isClosingWord(text, List.of("Marta Bell"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks! Shall we meet?",
                "Thanks, I will send the drawings on Monday",
                "How are you",
                "I have a boat",
                "Thanks, Otto"
            })
    void whateverElseWaitsForAnAnswer(String text) {
        assertThat(READER.isClosingWord(text, List.of("Marta Bell"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We worked together at Brackwater Dairies in 2014.|WORKED_TOGETHER|Brackwater Dairies|2014",
                "we both worked at Farrow & Pym, remember?|WORKED_TOGETHER|Farrow & Pym|",
                "We studied together at the University of Tarnmoor and|STUDIED|University of Tarnmoor|",
                "We are both in the Narrow Boats of Kent group.|GROUP|Narrow Boats of Kent|",
                "Hi Marta, Annelie van der Brugg suggested I write.|INTRODUCED|Annelie van der Brugg|",
                "As Annelie told me about you I write now|INTRODUCED|Annelie|",
                "I was introduced by Annelie Brugg, who says hello|INTRODUCED|Annelie Brugg|",
                "We met at Toolfest 2019, remember?|OTHER|Toolfest|2019",
                "Wir haben zusammen bei Senkwerk gearbeitet|WORKED_TOGETHER|Senkwerk|",
                "Annelie Brugg m'a parlé de vous|INTRODUCED|Annelie Brugg|",
                "Trabajamos juntos en Harinas Turia en 2013|WORKED_TOGETHER|Harinas Turia|2013",
                "We worked together, long ago|OTHER||",
                "We are both in the group Knitting Fans.|GROUP|Knitting Fans|",
                "We're both in the group Knitting Fans!|GROUP|Knitting Fans|",
                "were both in the group \"Knitting Fans\"|GROUP|Knitting Fans|",
                "we are both members of Knitting Fans.|GROUP|Knitting Fans|",
                "We are both members of the group Knitting Fans.|GROUP|Knitting Fans|",
                "Hello from a fellow member of Knitting Fans.|GROUP|Knitting Fans|",
                "Hello from a fellow member of the group Knitting Fans.|GROUP|Knitting Fans|",
                "Wir sind beide in der Gruppe Strickfreunde.|GROUP|Strickfreunde|",
                "Wir sind beide Mitglied der Gruppe Strickfreunde.|GROUP|Strickfreunde|",
                "Wir sind beide Mitglieder bei Strickfreunde Kent.|GROUP|Strickfreunde Kent|",
                "Nous sommes tous deux dans le groupe Mailles Vives.|GROUP|Mailles Vives|",
                "Nous sommes tous les deux membres de Mailles Vives.|GROUP|Mailles Vives|",
                "Los dos estamos en el grupo Punto Alegre.|GROUP|Punto Alegre|",
                "Ambos somos miembros del grupo Punto Alegre.|GROUP|Punto Alegre|",
                "Estamos ambos no grupo Ponto Alegre.|GROUP|Ponto Alegre|",
                "Ambos somos membros do grupo Ponto Alegre.|GROUP|Ponto Alegre|",
                "Siamo entrambi nel gruppo Maglia Viva.|GROUP|Maglia Viva|",
                "Siamo entrambi membri della Maglia Viva.|GROUP|Maglia Viva|",
                "We zitten allebei in de groep Vrolijke Naalden.|GROUP|Vrolijke Naalden|",
                "We zijn beiden lid van Vrolijke Naalden.|GROUP|Vrolijke Naalden|",
                "We worked together at I.B.M. Corp|WORKED_TOGETHER|I.B.M. Corp|",
                "We worked together at I.B.M. You were in the mill.|WORKED_TOGETHER|I.B.M|",
                "We worked together at B.R.D., remember?|WORKED_TOGETHER|B.R.D|",
                "We worked together at Senkwerk.Marta, remember?|WORKED_TOGETHER|Senkwerk|"
            })
    void namesWhatIsClaimed(String text, NoteClaim.Kind kind, String value, Integer year) {
        OptionalInt when = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        assertThat(READER.read(text).claims())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("firm")
                .containsExactly(new NoteClaim(kind, value == null ? "" : value, when));
    }

    @Test
    void takesNobodyForAnIntroducer() {
        assertThat(READER.read("He suggested I write to you").claims())
                .noneMatch(it -> it.kind() == NoteClaim.Kind.INTRODUCED);
    }

    @Test
    void saysWhichWordsMadeItSo() {
        ReadNote note = READER.read("Nice. Our platform helps skippers; book a demo!");
        assertThat(note.kind()).isEqualTo(Note.PITCH);
        assertThat(note.because()).anyMatch(it -> it.contains("book a demo"));
    }

    @Test
    void takesTheMembersOwnNamesForAReasonWhenSomethingIsShared() {
        String text = "I see you were at Brackwater Dairies, I was there too.";
        assertThat(READER.read(text).reasons()).doesNotContain(Reason.WORKED_TOGETHER);
        assertThat(MARTAS.read(text).kind()).isEqualTo(Note.REASONED);
        assertThat(MARTAS.read(text).reasons()).contains(Reason.WORKED_TOGETHER);
    }

    @Test
    void takesTheMembersNameForNoReason() {
        assertThat(MARTAS.read("Marta Quill, I would love to connect with you, Marta!")
                        .kind())
                .isEqualTo(Note.BOILERPLATE);
    }

    @Test
    void namesHelpThatIsOfferedAndAsked() {
        ReadNote offer = READER.read("We met at Toolfest, happy to help with the lathe.");
        ReadNote request = READER.read("We met at Toolfest. Could you help me with the lathe?");
        assertThat(offer.offersHelp()).isTrue();
        assertThat(offer.asksHelp()).isFalse();
        assertThat(request.asksHelp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I read your paper on bitcoin mining and heat, may I ask how you measured it?",
                "My number for WhatsApp is on the website of the choir.",
                "Your book on inheritance law helped my aunt.",
                "We are hiring a treasurer, no fee for you of course.",
                "Gift cards from the choir are at the office.",
                "Your card was in the wallet I found at the lock, shall I post it?",
                "Please call me urgently, the dog is out."
            })
    void neverCallsAHarmlessNoteAScam(String text) {
        assertThat(READER.read(text).kind()).isNotEqualTo(Note.SCAM);
    }

    @Test
    void letsNoReasonOutweighSignsOfAScam() {
        assertThat(READER.read("We met at Toolfest. I lost my bag, could you lend 300 euros? Write to my WhatsApp.")
                        .kind())
                .isEqualTo(Note.SCAM);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void isNotSlowedByAHugeText() {
        String huge = "we met at the lock and worked together ".repeat(540_000);
        assertThat(READER.read(huge).kind()).isEqualTo(Note.REASONED);
        assertThat(READER.isDefaultText(huge)).isFalse();
        assertThat(READER.isOffered(huge)).isFalse();
    }
}
