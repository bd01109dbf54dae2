package org.netiquette.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieServices;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.word.Subject;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

/** SHA-256 in hex, of rules and of the code that they are compiled against. */
final class Hash {

    private Hash() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** What the rules say: the text for the compiler, which holds id, conditions, call and reason. */
    static String ofRules(List<CheckedRule> rules) {
        MessageDigest digest = sha256();
        rules.stream().map(CheckedRule::drl).sorted().forEach(it -> update(digest, it));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The key of a compiled book: its rules, the classes that they name, and what compiles them. */
    static String ofCode(String rules) {
        MessageDigest digest = sha256();
        update(digest, rules);
        update(digest, KieServices.class.getPackage() + " " + Compiler.droolsVersion());
        update(digest, "Java " + Runtime.version().feature());
        classes().forEach(it -> digest.update(bytes(it)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<Class<?>> classes() {
        Stream<Class<?>> facts = Subject.ALL.stream().map(it -> it.vocabulary().type());
        Stream<Class<?>> words = Subject.ALL.stream()
                .flatMap(it -> Arrays.stream(it.vocabulary().type().getRecordComponents()))
                .map(it -> it.getGenericType().getTypeName().replaceAll(".*<|>.*", ""))
                .filter(it -> it.startsWith(Claim.class.getPackageName()))
                .distinct()
                .sorted()
                .map(Hash::named);
        Stream<Class<?>> calls =
                Stream.of(Judgeable.class, Proposals.class, Proposal.class, Force.class, Verdict.class);
        return Stream.concat(facts, Stream.concat(words, calls));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Hash.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
