package org.netiquette.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Prospect;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.SourceKind;
import org.netiquette.fact.ThreadKind;
import org.netiquette.verdict.Proposals;

/** Invented people whom a member might invite. */
record Candidates(
        String name,
        String language,
        String email,
        String via,
        Relationship relationship,
        boolean talked,
        List<SourceKind> sources,
        List<CommonThread> threads,
        String headline,
        String company) {

    static Candidates of(String name) {
        return new Candidates(
                name, "", "", "", Relationship.STRANGER, false, List.of(SourceKind.TARGETS), List.of(), "", "");
    }

    Candidates language(String other) {
        return new Candidates(name, other, email, via, relationship, talked, sources, threads, headline, company);
    }

    Candidates email(String other) {
        return new Candidates(name, language, other, via, relationship, talked, sources, threads, headline, company);
    }

    Candidates via(String other) {
        return new Candidates(name, language, email, other, relationship, talked, sources, threads, headline, company);
    }

    Candidates known(Relationship other, boolean wrote, SourceKind from) {
        return new Candidates(name, language, email, via, other, wrote, List.of(from), threads, headline, company);
    }

    Candidates sharing(ThreadKind kind, String value) {
        List<CommonThread> more = new ArrayList<>(threads);
        more.add(new CommonThread(kind, value, true));
        return new Candidates(name, language, email, via, relationship, talked, sources, more, headline, company);
    }

    Candidates working(String title, String employer) {
        return new Candidates(name, language, email, via, relationship, talked, sources, threads, title, employer);
    }

    Candidate fact() {
        Prospect who = new Prospect(
                name,
                "",
                Optional.empty(),
                email,
                Optional.empty(),
                via,
                "",
                List.of(),
                language,
                talked ? "2024" : "");
        return new Candidate(
                who,
                new Grounds(Map.of(), threads, "", "", List.of(), List.of()),
                relationship,
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                email.isEmpty() ? AddressKind.NONE : AddressKind.PERSONAL,
                false,
                false,
                false,
                !threads.isEmpty(),
                !threads.isEmpty(),
                threads.stream().map(CommonThread::kind).distinct().toList(),
                0,
                !via.isEmpty(),
                talked,
                sources,
                headline,
                company,
                "",
                "",
                new Proposals());
    }
}
