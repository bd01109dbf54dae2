package org.netiquette.rules.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.check.Letters;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/**
 * The sentences of one rule folder: its vocabulary, read when the first rule needs it. A rule in sentences is written as a
 * rule file, line for line, and passes the same check; a checked rule is said in sentences.
 */
public final class Sentences {

    /** The vocabulary's name in a rule folder. */
    public static final String FILE = "words.dsl";

    private final Path words;
    private final String shown;
    private Optional<Phrasebook> read = Optional.empty();

    private Sentences(Path words, String shown) {
        this.words = words;
        this.shown = shown;
    }

    /**
     * The sentences of a rule folder; nothing is read yet.
     *
     * @param shown the vocabulary's path as the user knows it
     */
    public static Sentences in(Path folder, String shown) {
        return new Sentences(folder.resolve(FILE), shown);
    }

    /** Checks a rule file of either form. */
    public RuleCheck.Result check(RuleSource source) {
        return source.isSentences() ? checkSentences(source) : RuleCheck.check(source);
    }

    /** What is wrong with the vocabulary; nothing where there is none, for rule files need none. */
    public List<Problem> problems() {
        return Files.exists(words, LinkOption.NOFOLLOW_LINKS) ? book().problems() : List.of();
    }

    /**
     * A checked rule in sentences: the text of a {@code .dslr} file that means the same.
     *
     * @throws Problems when the vocabulary cannot be used, or lacks a sentence
     */
    public String say(CheckedRule rule) {
        Problems.throwIfAny(book().problems());
        Found problems = new Found(rule.file());
        String text = new Saying(rule, book(), problems).file();
        Problems.throwIfAny(problems.all());
        return text;
    }

    private RuleCheck.Result checkSentences(RuleSource source) {
        Found problems = new Found(source.file());
        Optional<RuleCheck.Result> result = Letters.of(source.bytes(), problems)
                .flatMap(it -> new Expansion(source, book(), problems).of(it))
                .map(RuleCheck::check);
        List<Problem> all = new ArrayList<>(read.map(Phrasebook::problems).orElse(List.of()));
        all.addAll(problems.all());
        result.ifPresent(it -> all.addAll(it.problems()));
        return new RuleCheck.Result(result.flatMap(RuleCheck.Result::rule).filter(it -> all.isEmpty()), all);
    }

    private synchronized Phrasebook book() {
        if (read.isEmpty()) {
            read = Optional.of(load());
        }
        return read.get();
    }

    private Phrasebook load() {
        try {
            return Files.isRegularFile(words, LinkOption.NOFOLLOW_LINKS)
                    ? PhrasebookReading.of(shown, Files.readAllBytes(words))
                    : empty("There is no vocabulary for rules in sentences.", "Maybe the shipped words.dsl was lost.");
        } catch (IOException e) {
            return empty("The vocabulary cannot be read: " + e.getMessage() + ".", "");
        }
    }

    private Phrasebook empty(String problem, String maybe) {
        return new Phrasebook(shown, Map.of(), new Phrases(List.of()), List.of(Problem.at(shown, 0, problem, maybe)));
    }
}
