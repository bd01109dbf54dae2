package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

/** Does what {@code docs/rules.md} says, step by step as it is written, and sees what it shows. */
class RulesPageTest {

    private static final String HOME = "netiquette.home";
    private static final String PROMPT = "$ ";
    private static final Pattern WRITE = Pattern.compile("Write this into\\s+`([^`]+)`[^`]*$");
    private static final Pattern ADD = Pattern.compile("at the end of `([^`]+)` add\\s*$");
    private static final Pattern BECOMES = Pattern.compile("in `([^`]+)` the line becomes\\s*$");
    private static final Pattern TAKE_OUT = Pattern.compile("Take the\\s+line out of `([^`]+)` again:\\s*$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path home;

    private int commands;
    private int edits;

    @BeforeEach
    void comeHome() {
        Stream.of("rules", "jobs", "input/sample").forEach(it -> Cli.copy(Path.of(it), home.resolve(it)));
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty(HOME);
    }

    @Test
    void showsWhatCommandsSay() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/rules.md"))) {
            if (line.startsWith("    ")) {
                block.add(line.substring(4));
            } else if (line.isBlank() && !block.isEmpty()) {
                block.add("");
            } else {
                step(text.toString(), block);
                text.append(line).append('\n');
                block.clear();
            }
        }
        assertThat(commands).isGreaterThan(8);
        assertThat(edits).isEqualTo(10);
    }

    private void step(String text, List<String> block) throws IOException {
        int prompt = Math.toIntExact(
                block.stream().takeWhile(it -> !it.startsWith(PROMPT)).count());
        List<String> content = new ArrayList<>(block.subList(0, prompt));
        while (!content.isEmpty() && content.get(content.size() - 1).isEmpty()) {
            content.remove(content.size() - 1);
        }
        if (!content.isEmpty()) {
            edit(text.strip(), content);
        }
        transcript(block.subList(prompt, block.size()));
    }

    private void edit(String text, List<String> content) throws IOException {
        edits++;
        Matcher write = WRITE.matcher(text);
        Matcher add = ADD.matcher(text);
        Matcher becomes = BECOMES.matcher(text);
        Matcher takeOut = TAKE_OUT.matcher(text);
        if (write.find()) {
            Cli.write(home.resolve(write.group(1)), String.join("\n", content) + "\n");
        } else if (add.find()) {
            Path file = home.resolve(add.group(1));
            Cli.write(file, Cli.read(file) + content.get(0) + "\n");
        } else if (becomes.find()) {
            String key = content.get(0).replaceFirst(",.*", ",");
            lines(home.resolve(becomes.group(1)), it -> it.startsWith(key) ? content.get(0) : it);
        } else {
            assertThat(takeOut.find()).as(text).isTrue();
            lines(home.resolve(takeOut.group(1)), it -> it.equals(content.get(0)) ? "" : it);
        }
    }

    private interface Line {
        String of(String line);
    }

    private static void lines(Path file, Line change) throws IOException {
        String changed = Files.readAllLines(file).stream()
                .map(it -> it.isEmpty() ? it : change.of(it) + "\n")
                .filter(it -> !it.equals("\n"))
                .collect(Collectors.joining());
        assertThat(changed).isNotEqualTo(Cli.read(file));
        Cli.write(file, changed);
    }

    private void transcript(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(PROMPT)) {
                List<String> shown = lines.subList(at + 1, lines.size()).stream()
                        .takeWhile(it -> !it.isEmpty() && !it.startsWith(PROMPT))
                        .toList();
                command(lines.get(at).substring(PROMPT.length()), shown);
            }
        }
    }

    private void command(String command, List<String> shown) {
        commands++;
        List<String> words =
                WORD.matcher(command).results().map(RulesPageTest::word).toList();
        if (words.get(0).equals("cp")) {
            Cli.copy(home.resolve(words.get(2)), home.resolve(words.get(3)));
            return;
        }
        Ended ended = Cli.execute(words.stream()
                .skip(1)
                .map(it -> it.equals("rules-before") ? home.resolve(it).toString() : it)
                .toArray(String[]::new));
        List<String> said = Arrays.asList(
                (ended.out() + ended.err()).replace(home + "/", "").strip().split("\n", -1));
        assertThat(ended.code()).as(command + ": " + ended.err()).isLessThan(ExitCode.NOT_USABLE);
        if (!shown.isEmpty()) {
            assertThat(said).as(command).isEqualTo(shown);
        }
    }

    private static String word(MatchResult it) {
        return it.group(1) == null ? it.group(2) : it.group(1);
    }
}
