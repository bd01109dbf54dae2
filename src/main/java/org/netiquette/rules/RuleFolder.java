package org.netiquette.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.RuleCheck;
import org.netiquette.rules.check.RuleSource;
import org.netiquette.rules.sentence.Sentences;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/**
 * The folder {@code rules/}: common rules, above them those of a policy, above them a member's own. A file of an upper
 * layer replaces the file of the same relative path below, or adds to it.
 */
public final class RuleFolder {

    /** The policy that is the common rules themselves. */
    public static final String COMMON_POLICY = "quality";

    private final Path folder;
    private final Map<Path, Layer> layers = new ConcurrentHashMap<>();
    private final Map<String, RuleBook> books = new ConcurrentHashMap<>();
    private final Sentences sentences;
    private final Checks checks;

    private RuleFolder(Path folder) {
        this.folder = folder;
        sentences = Sentences.in(folder, Layer.shown(folder, folder.resolve(Sentences.FILE)));
        checks = new Checks(sentences);
    }

    /**
     * Opens a rule folder; no rule is read yet, and each only once.
     *
     * @throws Problems when there is no such folder
     */
    public static RuleFolder open(Path rulesDir) {
        if (!Files.isDirectory(rulesDir)) {
            throw new Problems(List.of(Problem.at(
                    rulesDir.toString(), 0, "There is no such rule folder.", "Maybe --rules names another one.")));
        }
        return new RuleFolder(rulesDir);
    }

    /** Where it lies. */
    public Path path() {
        return folder;
    }

    /** Where the files of a policy lie, or those of an account; the common ones for the common policy. */
    public Path layer(String policy, String account) {
        if (!account.isEmpty()) {
            return folder.resolve("my").resolve(account);
        }
        return policy.equals(COMMON_POLICY)
                ? folder
                : folder.resolve("policies").resolve(policy);
    }

    /** The folder as the user knows it: {@code rules}. */
    public String shown() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /**
     * Whether a file is read for its name: a rule, or what lies beside rules.
     *
     * @param amongRules whether it lies in a folder of rules
     */
    public static boolean isRead(Path file, boolean amongRules) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".drl")
                || name.endsWith(RuleSource.SENTENCES)
                || name.equals(amongRules ? "cases.csv" : Sentences.FILE);
    }

    /** A path in it as the user knows it: {@code rules/invitations/no-photo.drl}. */
    public String shown(Path file) {
        return Layer.shown(folder, file);
    }

    /** The names of the policies, sorted. */
    public List<String> policies() {
        return Stream.concat(Stream.of(COMMON_POLICY), folders("policies"))
                .distinct()
                .sorted()
                .toList();
    }

    /** The accounts that have rules of their own, sorted. */
    public List<String> accounts() {
        return folders("my").sorted().toList();
    }

    /**
     * The rule book of a policy and an account: checked, compiled or taken from the cache. Accounts without rules of their
     * own share one book. May be called by several threads.
     *
     * @param account name of the account's folder; one without rules of its own, or {@code ""}, gets the policy's book
     * @param cacheDir where compiled books are kept; made when missing, for its owner only
     * @throws Problems when there is no such policy, or a rule file does not pass the check
     */
    public RuleBook book(String policy, String account, Path cacheDir) {
        requirePolicy(policy);
        Optional<String> own = own(account);
        return books.computeIfAbsent(
                policy + own.map(it -> "/" + it).orElse(""), it -> book(layers(policy, own), cacheDir));
    }

    /** What is wrong with any rule file of any policy and account; empty when all are sound. Nothing is compiled. */
    public List<Problem> problems() {
        Stream<Layer> policies = policies().stream().map(this::policyLayer).flatMap(Optional::stream);
        Stream<Layer> own = accounts().stream().map(this::ownLayer);
        Stream<Problem> rules = Stream.concat(Stream.of(commonLayer()), Stream.concat(policies, own))
                .flatMap(it -> problems(it).stream());
        return Stream.concat(sentences.problems().stream(), rules)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A rule file of this folder in sentences, as a {@code .dslr} file has them.
     *
     * @param file in a folder such as {@code invitations}, below this folder or anywhere
     * @throws Problems when there is no such rule file, or it does not pass the check, or the vocabulary has no words for it
     */
    public String say(Path file) {
        RuleCheck.Result result = checks.of(new RuleFile(folder, file).source());
        Problems.throwIfAny(result.problems());
        return sentences.say(result.rule().orElseThrow());
    }

    private List<Problem> problems(Layer layer) {
        List<Problem> problems = new ArrayList<>(layer.problems());
        layer.sources().forEach(it -> problems.addAll(checks.of(it).problems()));
        return problems;
    }

    /**
     * The rules of a policy and an account that pass the check, by id; nothing is compiled.
     *
     * @param account name of the account's folder; one without rules of its own, or {@code ""}, gets those of the policy
     * @throws Problems when there is no such policy
     */
    public List<CheckedRule> sound(String policy, String account) {
        requirePolicy(policy);
        return checked(sources(layers(policy, own(account))).values(), new ArrayList<>());
    }

    /** The ids of the rules of a policy and an account, those included that do not pass the check. */
    public Set<String> ids(String policy, String account) {
        requirePolicy(policy);
        return sources(layers(policy, own(account))).keySet();
    }

    /** The account, if it has rules of its own. */
    private Optional<String> own(String account) {
        return Optional.of(account).filter(accounts()::contains);
    }

    private RuleBook book(List<Layer> layers, Path cacheDir) {
        List<Problem> problems = new ArrayList<>();
        layers.forEach(it -> problems.addAll(it.problems()));
        List<CheckedRule> rules = checked(sources(layers).values(), problems);
        Problems.throwIfAny(problems);
        return new BookCache(cacheDir).book(rules, replaced(layers));
    }

    /** The files that count, by id: those of an upper layer in place of those below. */
    private static Map<String, RuleSource> sources(List<Layer> layers) {
        Map<String, RuleSource> sources = new TreeMap<>();
        layers.forEach(layer -> layer.sources().forEach(it -> sources.put(it.id(), it)));
        return sources;
    }

    /** The file in whose place another came, by id. */
    private static Map<String, String> replaced(List<Layer> layers) {
        Map<String, String> files = new HashMap<>();
        Map<String, String> replaced = new HashMap<>();
        layers.forEach(layer -> layer.sources().forEach(it -> Optional.ofNullable(files.put(it.id(), it.file()))
                .ifPresent(below -> replaced.put(it.id(), below))));
        return replaced;
    }

    private List<CheckedRule> checked(Collection<RuleSource> sources, List<Problem> problems) {
        List<CheckedRule> rules = new ArrayList<>();
        for (RuleSource source : sources) {
            RuleCheck.Result result = checks.of(source);
            problems.addAll(result.problems());
            result.rule().ifPresent(rules::add);
        }
        return rules;
    }

    private List<Layer> layers(String policy, Optional<String> account) {
        List<Layer> layers = new ArrayList<>(List.of(commonLayer()));
        policyLayer(policy).ifPresent(layers::add);
        account.map(this::ownLayer).ifPresent(layers::add);
        return layers;
    }

    private Layer commonLayer() {
        return layers.computeIfAbsent(folder, Layer::common);
    }

    private Optional<Layer> policyLayer(String policy) {
        Path layer = folder.resolve("policies").resolve(policy);
        return Files.isDirectory(layer) ? Optional.of(upperLayer(layer)) : Optional.empty();
    }

    private Layer ownLayer(String account) {
        return upperLayer(folder.resolve("my").resolve(account));
    }

    private Layer upperLayer(Path layer) {
        return layers.computeIfAbsent(layer, it -> Layer.above(folder, it));
    }

    /**
     * Does nothing where there is such a policy.
     *
     * @throws Problems when there is none
     */
    public void requirePolicy(String policy) {
        List<String> known = policies();
        if (!known.contains(policy)) {
            throw new Problems(List.of(Problem.at(
                    Layer.shown(folder, folder.resolve("policies")),
                    0,
                    "The policy (" + policy + ") must be one of " + String.join(", ", known) + ".",
                    Nearest.maybe(policy, known))));
        }
    }

    private Stream<String> folders(String name) {
        Path parent = folder.resolve(name);
        if (!Files.isDirectory(parent)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children
                    .filter(Files::isDirectory)
                    .map(it -> it.getFileName().toString())
                    .filter(it -> !it.startsWith("."))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
