package org.netiquette.plan.tie;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.Tie;
import org.netiquette.network.ProfileKey;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

/** An invented connection, of whom little matters. */
record Acquaintance(
        String name,
        String link,
        Verdict verdict,
        Force force,
        Optional<LocalDate> connectedOn,
        Optional<LocalDate> lastTalk,
        Map<String, Object> words) {

    /** A stranger with a link of their own, of whom the rules say so. */
    static Acquaintance named(String name, Verdict verdict) {
        return new Acquaintance(
                name,
                "https://www.linkedin.com/in/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                verdict,
                Force.SHOULD,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    Acquaintance at(String other) {
        return new Acquaintance(name, other, verdict, force, connectedOn, lastTalk, words);
    }

    Acquaintance with(String word, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(words);
        more.put(word, value);
        return new Acquaintance(name, link, verdict, force, connectedOn, lastTalk, more);
    }

    Acquaintance force(Force other) {
        return new Acquaintance(name, link, verdict, other, connectedOn, lastTalk, words);
    }

    Acquaintance connected(String date) {
        return new Acquaintance(name, link, verdict, force, Optional.of(LocalDate.parse(date)), lastTalk, words);
    }

    Acquaintance wrote(String date) {
        return new Acquaintance(name, link, verdict, force, connectedOn, Optional.of(LocalDate.parse(date)), words);
    }

    JudgedTie judged() {
        return new JudgedTie(
                fact(),
                Decision.of(List.of(
                        new Proposal("connections/" + verdict, verdict, force, "the rules say so"),
                        new Proposal("connections/nothing", Verdict.KEEP, Force.MAY, "nothing is to be done"))),
                List.of("relationship", "active"));
    }

    @SuppressWarnings("unchecked")
    private ConnectedPerson fact() {
        Tie who = new Tie(
                name,
                ProfileKey.parse(link).map(ProfileKey::url).orElse(""),
                ProfileKey.parse(link),
                connectedOn,
                "",
                "",
                List.of(),
                "",
                lastTalk,
                "",
                "",
                "");
        return new ConnectedPerson(
                who,
                new Grounds(
                        Map.of("relationship", "you met", "active", "seen lately"),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        List.of()),
                (Relationship) words.getOrDefault("relationship", Relationship.STRANGER),
                !is("purposeUnstated"),
                is("markedKeep"),
                is("gone"),
                is("fresh"),
                is("longStanding"),
                lastTalk.isPresent(),
                is("dormant"),
                verdict == Verdict.ANSWER,
                (Thanks) words.getOrDefault("thanks", Thanks.NONE),
                (List<News>) words.getOrDefault("news", List.of()),
                is("active"),
                is("benefit"),
                is("strongThread"),
                is("strongThread"),
                List.of(),
                !is("profileUnknown"),
                "",
                "",
                "",
                "",
                "",
                new Proposals());
    }

    private boolean is(String word) {
        return Boolean.TRUE.equals(words.get(word));
    }
}
