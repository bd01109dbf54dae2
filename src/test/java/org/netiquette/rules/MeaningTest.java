package org.netiquette.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;

/** Every form of condition that the check allows means, once compiled, what a reader takes it to mean. */
class MeaningTest {

    private static final Map<String, Predicate<ReceivedInvitation>> CONDITIONS = new LinkedHashMap<>();

    static {
        CONDITIONS.put("benefit", ReceivedInvitation::benefit);
        CONDITIONS.put("!benefit", it -> !it.benefit());
        CONDITIONS.put("benefit == false", it -> !it.benefit());
        CONDITIONS.put("benefit != false", ReceivedInvitation::benefit);
        CONDITIONS.put("!( benefit && talked )", it -> !(it.benefit() && it.talked()));
        CONDITIONS.put("benefit || talked && followed", it -> it.benefit() || (it.talked() && it.followed()));
        CONDITIONS.put("( benefit || talked ) && followed", it -> (it.benefit() || it.talked()) && it.followed());
        CONDITIONS.put("photo == Photo.MISSING", it -> it.photo() == Photo.MISSING);
        CONDITIONS.put("photo != Photo.MISSING", it -> it.photo() != Photo.MISSING);
        CONDITIONS.put("note in ( Note.NONE, Note.SCAM )", it -> Set.of(Note.NONE, Note.SCAM)
                .contains(it.note()));
        CONDITIONS.put("note not in ( Note.NONE )", it -> it.note() != Note.NONE);
        CONDITIONS.put("!( note in ( Note.NONE, Note.PITCH ) )", it -> !Set.of(Note.NONE, Note.PITCH)
                .contains(it.note()));
        CONDITIONS.put("relationship >= Relationship.KNOWN", it -> it.relationship() != Relationship.STRANGER);
        CONDITIONS.put("relationship > Relationship.WELL_KNOWN", it -> it.relationship() == Relationship.TRUSTED);
        CONDITIONS.put("relationship <= Relationship.STRANGER", it -> it.relationship() == Relationship.STRANGER);
        CONDITIONS.put("relationship < Relationship.TRUSTED", it -> it.relationship() != Relationship.TRUSTED);
        CONDITIONS.put("mutuals < 2", it -> it.mutuals() < 2);
        CONDITIONS.put("mutuals <= 2", it -> it.mutuals() <= 2);
        CONDITIONS.put("mutuals > 2", it -> it.mutuals() > 2);
        CONDITIONS.put("mutuals >= 2 && mutuals != 3", it -> it.mutuals() >= 2 && it.mutuals() != 3);
        CONDITIONS.put("mutuals in ( 0, 3 )", it -> Set.of(0, 3).contains(it.mutuals()));
        CONDITIONS.put("mutuals not in ( 0, 3 )", it -> !Set.of(0, 3).contains(it.mutuals()));
        CONDITIONS.put(
                "threadKinds contains ThreadKind.GROUP", it -> it.threadKinds().contains(ThreadKind.GROUP));
        CONDITIONS.put("threadKinds not contains ThreadKind.GROUP", it -> !it.threadKinds()
                .contains(ThreadKind.GROUP));
        CONDITIONS.put(
                "threadKinds contains ThreadKind.GROUP && mutuals > 0 || talked",
                it -> (it.threadKinds().contains(ThreadKind.GROUP) && it.mutuals() > 0) || it.talked());
        CONDITIONS.put("headline == \"C++ \\\"guru\\\" \\\\ Müller\"", it -> it.headline()
                .equals("C++ \"guru\" \\ Müller"));
        CONDITIONS.put("headline != \"\"", it -> !it.headline().isEmpty());
        CONDITIONS.put("headline contains \"C++\"", it -> it.headline().contains("C++"));
        CONDITIONS.put("headline not contains \"Müller\"", it -> !it.headline().contains("Müller"));
        CONDITIONS.put("headline in ( \"a\", \"\" )", it -> Set.of("a", "").contains(it.headline()));
        CONDITIONS.put(
                "headline contains \"ü\" || headline not in ( \"a\" )",
                it -> it.headline().contains("ü") || !it.headline().equals("a"));
    }

    @TempDir
    Path temp;

    @Test
    void compiledConditionsMeanWhatTheySay() {
        int number = 0;
        for (String condition : CONDITIONS.keySet()) {
            Rules.write(
                    temp.resolve("rules/invitations/rule-" + number++ + ".drl"),
                    Rules.file("It may be asked.", condition, "mayAsk( \"it's \\\"so\\\" } // ü\" )"));
        }
        List<ReceivedInvitation> facts = facts();

        List<Decision> decisions = RuleFolder.open(temp.resolve("rules"))
                .book("quality", "", temp.resolve("state"))
                .judge(facts);

        for (int i = 0; i < facts.size(); i++) {
            assertThat(spoken(decisions.get(i))).as("%s", facts.get(i)).isEqualTo(expected(facts.get(i)));
            assertThat(decisions.get(i).proposals()).allMatch(it -> it.reason().equals("it's \"so\" } // ü"));
        }
    }

    private static Set<String> spoken(Decision decision) {
        List<String> conditions = List.copyOf(CONDITIONS.keySet());
        return decision.proposals().stream()
                .map(Proposal::rule)
                .map(it -> conditions.get(Integer.parseInt(it.replaceAll("\\D", ""))))
                .collect(Collectors.toSet());
    }

    private static Set<String> expected(ReceivedInvitation fact) {
        return CONDITIONS.entrySet().stream()
                .filter(it -> it.getValue().test(fact))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<ReceivedInvitation> facts() {
        Random random = new Random(11);
        List<String> headlines = List.of("", "a", "C++ \"guru\" \\ Müller", "C", "ü");
        List<ReceivedInvitation> facts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            facts.add(Rules.fact(Map.of(
                    "photo", one(random, Photo.values()),
                    "relationship", one(random, Relationship.values()),
                    "note", one(random, Note.values()),
                    "benefit", random.nextBoolean(),
                    "talked", random.nextBoolean(),
                    "followed", random.nextBoolean(),
                    "mutuals", random.nextInt(5),
                    "threadKinds", random.nextBoolean() ? List.of(ThreadKind.TOWN, ThreadKind.GROUP) : List.of(),
                    "headline", headlines.get(random.nextInt(headlines.size())))));
        }
        return facts;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
