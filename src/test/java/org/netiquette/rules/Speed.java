package org.netiquette.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.netiquette.fact.ReceivedInvitation;

/**
 * How fast the shipped rules are; no test, run by hand: {@code java -cp … org.netiquette.rules.Speed [cache folder]}. With an
 * empty folder the first figure is a start with compiling, with the same folder again a start without.
 */
final class Speed {

    private static final int CHUNK = 1_000;
    private static final int CHUNKS = 300;

    private Speed() {}

    public static void main(String[] args) throws Exception {
        Path cache = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("books");
        long start = System.nanoTime();
        RuleBook book = RuleFolder.open(Path.of("rules")).book("quality", "", cache);
        say("book ready after " + millis(start) + " ms");
        List<ReceivedInvitation> facts =
                Combination.all().map(Combination::fact).limit(CHUNK).toList();
        for (int round = 1; round <= 4; round++) {
            start = System.nanoTime();
            for (int i = 0; i < CHUNKS; i++) {
                book.judge(facts);
            }
            say("round " + round + ": " + CHUNK * CHUNKS * 1000L / millis(start) + " facts/s");
        }
    }

    private static long millis(long start) {
        return Math.max(1, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
