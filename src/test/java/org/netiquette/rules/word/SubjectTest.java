package org.netiquette.rules.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.SourceKind;
import org.netiquette.verdict.Verdict;

class SubjectTest {

    static List<Subject> subjects() {
        return Subject.ALL;
    }

    @Test
    void shareOutTheVerdicts() {
        List<Verdict> shared = new ArrayList<>();
        Subject.ALL.forEach(it -> shared.addAll(it.verdicts()));

        assertThat(shared.stream().distinct()).containsExactlyInAnyOrder(Verdict.values());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void comeToLookWhereNoRuleSpeaks(Subject subject) {
        assertThat(subject.outcomes()).containsAll(subject.verdicts()).contains(Verdict.LOOK);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void haveTheirWordsExplainedBesideTheirRules(Subject subject) throws IOException {
        String page = Files.readString(Path.of("rules", subject.folder(), "README.md"));
        Vocabulary<?> words = subject.vocabulary();

        for (String word : words.names()) {
            WordKind kind = words.kind(word).orElseThrow();
            assertThat(page).contains("| `%s` | %s | %s |".formatted(word, values(kind), words.meaning(word)));
        }
    }

    private static String values(WordKind kind) {
        if (kind instanceof WordKind.Choice it) {
            return String.join(", ", it.names());
        } else if (kind instanceof WordKind.Several it) {
            return "a list of " + it.type().getSimpleName();
        } else if (kind instanceof WordKind.Flag) {
            return "yes or no";
        }
        return kind instanceof WordKind.Count ? "a number" : "text";
    }

    @Test
    void makeAFactOfTheWordsThatAreKnown() {
        Subject outreach = Subject.inFolder("outreach").orElseThrow();

        assertThat(outreach.fact(Map.of("address", "role", "stale", "yes", "sources", "SHEET; GROUP")))
                .isInstanceOfSatisfying(Candidate.class, it -> {
                    assertThat(it.address()).isEqualTo(AddressKind.ROLE);
                    assertThat(it.stale()).isTrue();
                    assertThat(it.pending()).isFalse();
                    assertThat(it.sources()).containsExactly(SourceKind.SHEET, SourceKind.GROUP);
                });
        assertThatThrownBy(() -> outreach.fact(Map.of("photo", "MISSING")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"photo\" is no word of Candidate.");
    }
}
