package org.netiquette.rules.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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

    private final Path folder;
    private final Path words;
    private final String shown;
    private Optional<Phrasebook> written = Optional.empty();
    private Optional<Phrasebook> checked = Optional.empty();

    private Sentences(Path folder, String shown) {
        this.folder = folder;
        this.words = folder.resolve(FILE);
        this.shown = shown;
    }

    /**
     * The sentences of a rule folder; nothing is read yet.
     *
     * @param shown the vocabulary's path as the user knows it
     */
    public static Sentences in(Path folder, String shown) {
        return new Sentences(folder, shown);
    }

    /** Checks a rule file of either form. */
    public RuleCheck.Result check(RuleSource source) {
        return source.isSentences() ? checkSentences(source) : RuleCheck.check(source);
    }

    /** What is wrong with the vocabulary; nothing where there is none, for rule files need none. */
    public List<Problem> problems() {
        return Files.exists(words, LinkOption.NOFOLLOW_LINKS) ? checked().problems() : List.of();
    }

    /**
     * A checked rule in sentences: the text of a {@code .dslr} file that means the same.
     *
     * @throws Problems when the vocabulary cannot be used, or lacks a sentence
     */
    public String say(CheckedRule rule) {
        Problems.throwIfAny(checked().problems());
        Found problems = new Found(rule.file());
        String text = new Saying(rule, checked(), problems).file();
        Problems.throwIfAny(problems.all());
        return text;
    }

    private RuleCheck.Result checkSentences(RuleSource source) {
        if (written().isEmpty()) {
            return new RuleCheck.Result(Optional.empty(), written().problems());
        }
        Found problems = new Found(source.file());
        Optional<RuleSource> expanded =
                Letters.of(source.bytes(), problems).flatMap(it -> new Expansion(source, written(), problems).of(it));
        Optional<RuleCheck.Result> result = expanded.map(RuleCheck::check);
        if (result.filter(it -> it.problems().isEmpty()).isPresent()
                && written().problems().isEmpty()) {
            return result.get();
        }
        List<Problem> all = new ArrayList<>(problems.all());
        result.ifPresent(it -> all.addAll(it.problems()));
        return new RuleCheck.Result(Optional.empty(), blamed(all));
    }

    /** A line of the vocabulary that means nothing brings odd messages about every rule that uses it. */
    private List<Problem> blamed(List<Problem> ofTheRule) {
        List<Problem> all = new ArrayList<>(problems());
        all.addAll(written().problems());
        all.addAll(ofTheRule);
        return all.stream().distinct().sorted().toList();
    }

    private synchronized Phrasebook written() {
        if (written.isEmpty()) {
            written = Optional.of(load(PhrasebookReading::of));
        }
        return written.get();
    }

    private synchronized Phrasebook checked() {
        if (checked.isEmpty()) {
            checked = Optional.of(load(PhrasebookReading::checked));
        }
        return checked.get();
    }

    private Phrasebook load(BiFunction<String, byte[], Phrasebook> read) {
        try {
            if (!Files.isRegularFile(words)) {
                return empty("There is no vocabulary for rules in sentences.", "Maybe the shipped words.dsl was lost.");
            } else if (!words.toRealPath().startsWith(folder.toRealPath())) {
                return empty("The link leads out of the rule folder.", "");
            } else if (Files.size(words) > Letters.MAX_BYTES) {
                return empty("The vocabulary must be at most 64 KB.", "");
            }
            return read.apply(shown, Files.readAllBytes(words));
        } catch (IOException e) {
            return empty("The vocabulary cannot be read: " + e.getMessage() + ".", "");
        }
    }

    private Phrasebook empty(String problem, String maybe) {
        return new Phrasebook(shown, Map.of(), new Phrases(List.of()), List.of(Problem.at(shown, 0, problem, maybe)));
    }
}
