package org.netiquette.rules.possible;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.fact.Judgeable;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.AccountReader;
import org.netiquette.jobs.NightRules;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Holding;
import org.netiquette.rules.word.Subject;

/** Evidence keeps the laws by which the rule workbench tells what cannot be. */
class LawsTest {

    @TempDir
    Path temp;

    @Test
    void holdOfEverybodyInTheSample() {
        List<Judgeable> facts = NightRules.load(Path.of("rules"), temp)
                .facts(new AccountReader(LocalDate.parse("2026-11-22"))
                        .read(new AccountFiles("sample", List.of(Path.of("input/sample")))));

        for (Subject subject : Subject.ALL) {
            List<Judgeable> ofSubject = facts.stream()
                    .filter(subject.vocabulary().type()::isInstance)
                    .toList();
            assertThat(ofSubject).hasSizeGreaterThan(15);
            for (Judgeable fact : ofSubject) {
                assertThat(Laws.of(subject).stream()
                                .filter(it -> !Holding.of(fact).holds(it))
                                .map(Condition::text))
                        .as("%s", fact)
                        .isEmpty();
            }
        }
    }
}
