package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Candidate;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.AccountReader;
import org.netiquette.network.Network;

/** Whom the sample member might invite: every kind of row that outreach can have. */
class SampleCandidatesTest {

    /** The words that say something of themselves in a row. */
    private static final Set<String> SHOWN = Set.of(
            "relationship",
            "connected",
            "invitedMember",
            "pending",
            "strongThread",
            "searched",
            "benefit",
            "introducer",
            "namesake",
            "mutuals");

    private static String line(Candidate it) {
        Map<String, String> words = it.words();
        return it.who().name() + ": "
                + SHOWN.stream()
                        .sorted()
                        .filter(word -> !Set.of("false", "0", "STRANGER").contains(words.getOrDefault(word, "")))
                        .map(word -> word + (words.getOrDefault(word, "").equals("true") ? "" : " " + words.get(word)))
                        .collect(Collectors.joining(", "))
                + " | " + it.who().cluster() + " | " + it.who().via();
    }

    @Test
    void hasEveryKindOfRow() {
        Network network = new AccountReader(World.AS_OF)
                .read(new AccountFiles("sample", List.of(Path.of("input/sample"))))
                .network();

        assertThat(new World().candidates(network))
                .extracting(SampleCandidatesTest::line)
                .containsExactly(
                        "Aisha Rahman: benefit, strongThread | employer: Brightwater Systems | ",
                        "Amélie Fontaine: invitedMember, namesake, relationship KNOWN |  | ",
                        "Amélie Fontaine: invitedMember, relationship KNOWN |  | ",
                        "Bart Lemmens: invitedMember, relationship KNOWN |  | ",
                        "Bram Verlinden: connected, strongThread | employer: Brightwater Systems | ",
                        "Dieter Vos: benefit, mutuals 1, searched | town: Ghent | ",
                        "Els Wouters: invitedMember, relationship WELL_KNOWN |  | ",
                        "Farah Haddad: invitedMember, strongThread |  | ",
                        "Griet Van Acker: invitedMember, strongThread | group: Women Engineers of Flanders | ",
                        "Jane Doe: invitedMember |  | ",
                        "Koen Maes: invitedMember, strongThread | employer: Brightwater Systems | ",
                        "Lars Hendrickx: invitedMember, namesake, relationship KNOWN |  | ",
                        "Lars Hendrickx: invitedMember, relationship KNOWN |  | ",
                        "Lotte Callens:  |  | ",
                        "Mira Stevens: benefit, introducer, mutuals 1, pending, strongThread |  | Hannah Osei",
                        "Noor Janssens: benefit, introducer, mutuals 1, searched, strongThread | town: Ghent | Hannah Osei",
                        "Oskar Lindqvist: invitedMember |  | ",
                        "Pieterjan Goethals: benefit, introducer, mutuals 3, strongThread |  | Hannah Osei",
                        "Priya Nair: invitedMember |  | ",
                        "Samuel Adeyemi: benefit, invitedMember | town: Ghent | ",
                        "Viktor Novak: invitedMember |  | ",
                        "Yusuf Demirci: benefit | town: Ghent | ");
    }
}
