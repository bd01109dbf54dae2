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
            "stale",
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
                        "Amélie Fontaine: invitedMember, namesake, relationship KNOWN |  | ",
                        "Amélie Fontaine: invitedMember, relationship KNOWN |  | ",
                        "Bart Lemmens: invitedMember, relationship KNOWN |  | ",
                        "Dries Baert: pending, stale |  | ",
                        "Els Wouters: invitedMember, relationship WELL_KNOWN |  | ",
                        "Farah Haddad: invitedMember, strongThread |  | ",
                        "Griet Van Acker: invitedMember, strongThread | group: Women Engineers of Flanders | ",
                        "Jane Doe: invitedMember |  | ",
                        "Karim Bensaid: benefit | town: Ghent | ",
                        "Katrien Moens: relationship WELL_KNOWN |  | ",
                        "Koen Maes: invitedMember, strongThread | employer: Brightwater Systems | ",
                        "Lars Hendrickx: invitedMember, namesake, relationship KNOWN |  | ",
                        "Lars Hendrickx: invitedMember, relationship KNOWN |  | ",
                        "Lotte Smets: benefit, introducer, mutuals 1, strongThread |  | Tom De Backer",
                        "Mira Stevens: pending |  | ",
                        "Nele Cools: benefit, mutuals 1, searched | town: Ghent | ",
                        "Oskar Lindqvist: invitedMember |  | ",
                        "Owen Fairley:  |  | ",
                        "Priya Nair: invitedMember |  | ",
                        "Ruben Claes: benefit, introducer, mutuals 1, strongThread | employer: Brightwater Systems | Hannah Osei",
                        "Samuel Adeyemi: benefit, invitedMember | town: Ghent | ",
                        "Sofie Lambrecht: benefit, mutuals 1, searched | town: Ghent | ",
                        "Tom De Backer: benefit, connected, relationship TRUSTED |  | ",
                        "Viktor Novak: invitedMember |  | ",
                        "Yasmin Dierckx: benefit, mutuals 2, searched |  | ");
    }
}
