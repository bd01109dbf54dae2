package org.netiquette.evidence.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Tie;
import org.netiquette.network.ProfileKey;

/** A connection for tests, of whom little matters. */
record Guest(
        String name,
        Relationship relationship,
        String headline,
        String position,
        String company,
        String industry,
        List<String> skills,
        List<String> notes,
        List<Party.Said> said,
        List<String> clusters,
        Set<String> conversations) {

    static Guest named(String name) {
        return new Guest(
                name, Relationship.KNOWN, "", "", "", "", List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    Guest known(Relationship it) {
        return new Guest(name, it, headline, position, company, industry, skills, notes, said, clusters, conversations);
    }

    Guest headline(String it) {
        return new Guest(
                name, relationship, it, position, company, industry, skills, notes, said, clusters, conversations);
    }

    Guest works(String as, String at) {
        return new Guest(name, relationship, headline, as, at, industry, skills, notes, said, clusters, conversations);
    }

    Guest skilled(String... in) {
        return new Guest(
                name,
                relationship,
                headline,
                position,
                company,
                industry,
                List.of(in),
                notes,
                said,
                clusters,
                conversations);
    }

    Guest noted(String note) {
        return new Guest(
                name,
                relationship,
                headline,
                position,
                company,
                industry,
                skills,
                List.of(note),
                said,
                clusters,
                conversations);
    }

    Guest wrote(String on, String text) {
        List<Party.Said> more = new ArrayList<>(said);
        more.add(new Party.Said(LocalDate.parse(on), text));
        return new Guest(
                name,
                relationship,
                headline,
                position,
                company,
                industry,
                skills,
                notes,
                more,
                clusters,
                conversations);
    }

    Guest in(String... clusters) {
        return new Guest(
                name,
                relationship,
                headline,
                position,
                company,
                industry,
                skills,
                notes,
                said,
                List.of(clusters),
                conversations);
    }

    Guest at(String conversation) {
        return new Guest(
                name,
                relationship,
                headline,
                position,
                company,
                industry,
                skills,
                notes,
                said,
                clusters,
                Set.of(conversation));
    }

    Party party() {
        String link =
                "https://www.linkedin.com/in/" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        Optional<ProfileKey> key = ProfileKey.parse(link);
        Tie tie = new Tie(
                name,
                key.map(ProfileKey::url).orElse(""),
                key,
                Optional.empty(),
                position,
                company,
                clusters,
                "",
                Optional.empty(),
                "",
                "",
                "");
        String acquaintance = relationship == Relationship.STRANGER ? "" : "you wrote to each other on 1 day";
        return new Party(tie, relationship, acquaintance, headline, industry, skills, notes, said, conversations);
    }

    static List<Party> parties(Guest... guests) {
        return Stream.of(guests).map(Guest::party).toList();
    }
}
