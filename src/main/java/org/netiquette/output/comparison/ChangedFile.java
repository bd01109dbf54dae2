package org.netiquette.output.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file that the two rule folders do not have alike.
 *
 * @param kind what sort of file it is
 * @param path its path below the rule folder
 * @param how what happened to it
 */
public record ChangedFile(Kind kind, String path, How how) {

    private static final int MOST_NAMED = 4;
    private static final Pattern OTHER_RULE = Pattern.compile("(^|/)(invitations|outreach)/[^/]+$");

    /** What sort of file. */
    public enum Kind {
        RULE("rule file"),
        TABLE("table"),
        PHRASES("phrase list"),
        EXAMPLES("file of examples"),
        TEXT("text to send"),
        CASES("case file"),
        OTHER("other file");

        private final String one;

        Kind(String one) {
            this.one = one;
        }

        /** So many of them, in words. */
        String count(int number) {
            return number == 1
                    ? "1 " + one
                    : number + " " + (one.startsWith("file") ? "files" + one.substring(4) : plural());
        }

        private String plural() {
            return one.startsWith("text") ? "texts" + one.substring(4) : one + "s";
        }
    }

    /** What happened to it, from the old folder to the new. */
    public enum How {
        CHANGED,
        ADDED,
        REMOVED;

        /** As half a sentence has it. */
        public String shown() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether any of them may change what becomes of connections, or of who is introduced to whom. */
    public static boolean anyMovesNetwork(List<ChangedFile> files) {
        return files.stream().anyMatch(ChangedFile::movesNetwork);
    }

    private boolean movesNetwork() {
        return kind != Kind.TEXT
                && kind != Kind.CASES
                && !(kind == Kind.RULE && OTHER_RULE.matcher(path).find());
    }

    private record Group(Kind kind, How how) {

        static final Comparator<Group> ORDER = Comparator.comparing(Group::kind).thenComparing(Group::how);
    }

    /** All of them in one line: {@code 2 rule files changed (…), 1 table changed (tables/thresholds.csv)}. */
    public static String sentence(List<ChangedFile> files) {
        Map<Group, List<String>> groups = files.stream()
                .collect(Collectors.groupingBy(
                        it -> new Group(it.kind(), it.how()),
                        () -> new TreeMap<>(Group.ORDER),
                        Collectors.mapping(ChangedFile::path, Collectors.toList())));
        return groups.entrySet().stream()
                .map(it -> it.getKey().kind().count(it.getValue().size()) + " "
                        + it.getKey().how().shown() + " (" + named(it.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String named(List<String> paths) {
        String named = paths.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return paths.size() > MOST_NAMED ? named + " and " + (paths.size() - MOST_NAMED) + " more" : named;
    }
}
