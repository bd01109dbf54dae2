package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Note;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.reading.NoteReader;
import org.netiquette.verdict.Verdict;

class DraftsTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));
    private static final Drafts DRAFTS =
            Templates.load(Path.of("rules"), READER).drafts();
    /** With both variants of a text among them. */
    private static final List<String> PEOPLE = List.of("Oswin Tarr", "Annelie Brugg", "Jo Farrow", "Lan Pym");

    private static final Voice MARTA = new Voice("Marta", "en", "", "");

    static Stream<ReceivedInvitation> facts() {
        List<ReceivedInvitation> facts = new ArrayList<>();
        for (String language : List.of("", "en", "de", "fr", "es", "pt", "it", "nl", "pl")) {
            for (String name : List.of("Oswin Tarr", "J. T.", "{{thread}} {{me}}", "LinkedIn Member")) {
                Facts fact = Facts.of(name).language(language);
                facts.add(fact.alone());
                Stream.of(Note.values())
                        .forEach(it -> facts.add(fact.note("We met at Toolfest.", it)
                                .claim(Claim.UNKNOWN, "Toolfest")
                                .alone()));
                Stream.of(Relationship.values())
                        .forEach(it -> facts.add(fact.known(it).alone()));
                for (ThreadKind kind : ThreadKind.values()) {
                    facts.add(fact.sharing(kind, "Hollin Vale & Sons"));
                    facts.add(fact.sharing(kind, "{{{me}}} {{#a}} www.example.org"));
                    facts.add(fact.sharing(kind, "Book a demo, limited offer"));
                }
            }
        }
        return facts.stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void sendsOnlyDecentWholeTexts(ReceivedInvitation fact) {
        for (Verdict verdict : List.of(Verdict.ASK, Verdict.ACCEPT)) {
            String message = DRAFTS.message(verdict, fact, MARTA);
            assertThat(message).hasSizeBetween(40, 599).doesNotContain("{{", "}}", " ,", "www.");
            assertThat(message).contains("Marta");
            assertThat(Wordings.isUnfit(READER.read(message))).as(message).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void endsAQuestionWithAQuestion(ReceivedInvitation fact) {
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA)).contains("?");
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINE", "LOOK", "WAIT"})
    void sendsNothingElse(Verdict verdict) {
        assertThat(DRAFTS.message(verdict, Facts.of("Oswin Tarr").alone(), MARTA))
                .isEmpty();
    }

    @Test
    void namesTheSharedGroup() {
        ReceivedInvitation fact = Facts.of("OSWIN TARR, PHD").sharing(ThreadKind.GROUP, "Narrow Boats of Kent");
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA)).isEqualTo("""
                        Hello Oswin,

                        Thank you for your invitation. I see that we are both in the group "Narrow Boats of Kent". \
                        Is that how you found me? And why would you like to connect?

                        Best wishes,
                        Marta""");
    }

    @Test
    void asksAboutAClaimWithoutAccusing() {
        ReceivedInvitation fact = Facts.of("Oswin Tarr")
                .note("We met at Toolfest. We worked together at Brackwater Dairies.", Note.REASONED)
                .claim(Claim.CONTRADICTED, "Brackwater Dairies")
                .alone();
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA)).contains("You mention Brackwater Dairies");
    }

    @Test
    void namesNoClaimThatLeadsAnywhere() {
        ReceivedInvitation fact = Facts.of("Oswin Tarr")
                .note("We worked together at Brackwater.example.", Note.REASONED)
                .claim(Claim.UNKNOWN, "Brackwater.example")
                .alone();
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA)).doesNotContain("Brackwater", "You mention");
    }

    @Test
    void namesNoClaimThatWasBorneOut() {
        ReceivedInvitation fact = Facts.of("Oswin Tarr")
                .note("We met at Toolfest.", Note.REASONED)
                .claim(Claim.BORNE_OUT, "Toolfest")
                .alone();
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA)).doesNotContain("Toolfest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;what can I do for you|how could I be of use to you",
                "de;was kann ich für Sie tun|womit könnte ich Ihnen dabei nützen",
                "fr;que puis-je faire pour vous|en quoi pourrais-je vous être utile",
                "es;qué puedo hacer yo por usted|en qué podría serle útil",
                "pt;o que posso fazer para ajudar|em que eu poderia ser útil",
                "it;che cosa posso fare per Lei|in che cosa potrei esserLe utile",
                "nl;wat kan ik voor u doen|waarmee zou ik u van dienst kunnen zijn"
            })
    void asksTheWriterOfAnUnclearNoteWhatTheMemberCanDo(String language, String question) {
        for (String name : PEOPLE) {
            ReceivedInvitation fact =
                    Facts.of(name).note("Hey", Note.UNCLEAR).language(language).alone();
            assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA)).containsPattern(question);
        }
    }

    static Stream<ReceivedInvitation> known() {
        return Stream.of("en", "de", "fr", "es", "pt", "it", "nl")
                .flatMap(language -> PEOPLE.stream().flatMap(name -> Stream.of(Note.values())
                        .filter(it -> it != Note.SCAM)
                        .map(it -> Facts.of(name)
                                .language(language)
                                .known(Relationship.KNOWN)
                                .note("Hey", it)
                                .sharing(ThreadKind.GROUP, "Narrow Boats of Kent"))));
    }

    @ParameterizedTest
    @MethodSource("known")
    void asksSomeoneKnownNoQuestionForStrangers(ReceivedInvitation fact) {
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA))
                .doesNotContainPattern("(?i)you f(ou|i)nd me|come across me|place your name|each other yet")
                .doesNotContainPattern("(?i)mich gefunden|auf mich gekommen|zuordnen")
                .doesNotContainPattern("(?i)trouvé mon profil|entendu parler de moi|situer votre nom")
                .doesNotContainPattern("(?i)me encontró|dio conmigo|ubicar su nombre")
                .doesNotContainPattern("(?i)me encontrou|chegou até mim|situar o seu nome")
                .doesNotContainPattern("(?i)ha trovato il mio|collocare il Suo nome")
                .doesNotContainPattern("(?i)mij gevonden|bij mij terecht|thuisbrengen|kwam u op mij")
                .doesNotContain("Narrow Boats");
    }

    @Test
    void asksSomeoneKnownWhatMadeThemThinkOfIt() {
        assertThat(DRAFTS.message(
                        Verdict.ASK,
                        Facts.of("Oswin Tarr").known(Relationship.KNOWN).alone(),
                        MARTA))
                .containsPattern("What made you think of me just now|what made you send the invitation now")
                .contains("connect");
    }

    @ParameterizedTest
    @CsvSource({
        "de,Guten Tag Oswin",
        "fr,Bonjour Oswin",
        "es,'Hola, Oswin'",
        "it,Buongiorno Oswin",
        "nl,Beste Oswin",
        "pt,'Olá, Oswin'",
        "pl,Hello Oswin",
        "'',Hello Oswin"
    })
    void writesInTheLanguageOfTheNote(String language, String greeting) {
        ReceivedInvitation fact = Facts.of("Oswin Tarr").language(language).alone();
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA)).startsWith(greeting);
    }

    @Test
    void writesInTheMembersLanguageElse() {
        Voice german = new Voice("Marta", "de", "Moin {{firstName}}!", "Tschüss, {{me}}");
        assertThat(DRAFTS.message(Verdict.ACCEPT, Facts.of("Oswin Tarr").alone(), german))
                .matches("(?s)Moin Oswin!\n\n(Vielen Dank|Danke) .*\n\nTschüss, Marta");
    }

    @Test
    void keepsTheMembersGreetingToTheMembersLanguage() {
        Voice english = new Voice("Marta", "en", "Hi {{firstName}},", "Best, {{me}}");
        assertThat(DRAFTS.message(Verdict.ASK, Facts.of("Oswin Tarr").alone(), english))
                .startsWith("Hi Oswin,\n")
                .endsWith("\nBest, Marta");
        assertThat(DRAFTS.message(
                        Verdict.ASK, Facts.of("Oswin Tarr").language("de").alone(), english))
                .startsWith("Guten Tag Oswin,\n");
    }

    @Test
    void takesAMemberWhoseLanguageIsNotSaidForAnEnglishWriter() {
        Voice unsaid = new Voice("Marta", "", "Hi {{firstName}},", "Cheers, {{me}}");
        assertThat(DRAFTS.message(Verdict.ASK, Facts.of("Oswin Tarr").alone(), unsaid))
                .startsWith("Hi Oswin,\n")
                .endsWith("\nCheers, Marta");
        assertThat(DRAFTS.message(
                        Verdict.ASK, Facts.of("Oswin Tarr").language("de").alone(), unsaid))
                .startsWith("Guten Tag Oswin,\n")
                .doesNotContain("Cheers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi {{nobody}},", "{{#me}}x{{/me}}", "{{>file}}", "{{=<% %>=}}", "{{firstName"})
    void takesTheUsualGreetingForOneThatCannotBeUsed(String greeting) {
        assertThat(Drafts.isGreeting(greeting)).isFalse();
        assertThat(DRAFTS.message(Verdict.ASK, Facts.of("Oswin Tarr").alone(), new Voice("Marta", "en", greeting, "")))
                .startsWith("Hello Oswin,\n");
    }

    @Test
    void choosesTheSameVariantForTheSamePerson() {
        ReceivedInvitation fact = Facts.of("Oswin Tarr").alone();
        assertThat(DRAFTS.message(Verdict.ASK, fact, MARTA))
                .isEqualTo(Templates.load(Path.of("rules"), READER).drafts().message(Verdict.ASK, fact, MARTA));
    }
}
