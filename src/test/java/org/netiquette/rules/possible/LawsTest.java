package org.netiquette.rules.possible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.BigAccount;
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
        holdOf(facts(Path.of("input/sample")));
    }

    @Test
    void holdOfEverybodyInABigAccount() throws IOException {
        new BigAccount(temp.resolve("big")).write(400, 60, 600);
        List<Judgeable> facts = facts(temp.resolve("big"));
        List<Judgeable> all = Stream.concat(facts.stream(), facts(Path.of("input/sample")).stream())
                .toList();
        for (Subject subject : Subject.ALL) {
            assertThat(of(subject, all)).as(subject.toString()).hasSizeGreaterThan(15);
        }
        holdOf(facts);
    }

    private List<Judgeable> facts(Path account) {
        return NightRules.load(Path.of("rules"), temp.resolve("cache"))
                .facts(new AccountReader(LocalDate.parse("2026-11-22"))
                        .read(new AccountFiles("account", List.of(account))));
    }

    private static List<Judgeable> of(Subject subject, List<Judgeable> facts) {
        return facts.stream().filter(subject.vocabulary().type()::isInstance).toList();
    }

    private static void holdOf(List<Judgeable> facts) {
        for (Subject subject : Subject.ALL) {
            for (Judgeable fact : of(subject, facts)) {
                assertThat(Laws.of(subject).stream()
                                .filter(it -> !Holding.of(fact).holds(it))
                                .map(Condition::text))
                        .as("%s", fact)
                        .isEmpty();
            }
        }
    }
}
