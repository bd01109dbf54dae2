package org.netiquette.rules.sentence;
import java.nio.file.*;
import java.util.*;
import org.netiquette.rules.RuleFolder;
import org.netiquette.sheet.*;
import org.junit.jupiter.api.Test;
class TryTest {
    @Test
    void tries() throws Exception {
        Path t = Files.createTempDirectory("x");
        Path rules = Files.createDirectories(t.resolve("rules/invitations")).getParent();
        Files.copy(Path.of("rules/words.dsl"), rules.resolve("words.dsl"));
        for (Path attack : SentenceAttacksTest.attacks()) {
            long n = System.nanoTime();
            Said.SHIPPED.check(Said.source("attack.dslr", Said.INVITATIONS, Files.readAllBytes(attack)));
            n = (System.nanoTime() - n) / 1000000;
            if (n > 50) System.out.println(attack + " " + n + " ms");
            Files.copy(attack, rules.resolve("invitations").resolve(attack.getFileName().toString()));
        }
        try { RuleFolder.open(rules).book("quality", "", t.resolve("s")); } catch (Problems e) { Files.writeString(Path.of("/tmp/dslx/refusals.txt"), e.getMessage() + "\n"); }
    }
}
