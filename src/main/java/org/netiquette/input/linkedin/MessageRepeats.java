package org.netiquette.input.linkedin;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Knows a message again, in an archive of another era as well. With a conversation id on both sides that, the second and
 * the text tell; else the names, the minute and the text.
 */
public final class MessageRepeats implements Predicate<SentMessage> {

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private final Set<List<Object>> exact = new HashSet<>();
    private final Set<List<Object>> loose = new HashSet<>();
    private final Set<List<Object>> looseWithoutId = new HashSet<>();

    /** Whether this message was tested before. */
    @Override
    public boolean test(SentMessage row) {
        String content = BLANKS.matcher(row.content()).replaceAll(" ");
        List<Object> byNames = List.of(
                row.sender().name().text(), row.recipientNames(), row.at().truncatedTo(ChronoUnit.MINUTES), content);
        if (row.conversation().isEmpty()) {
            looseWithoutId.add(byNames);
            return !loose.add(byNames);
        }
        boolean again = !exact.add(
                List.of(row.conversation(), row.at(), row.sender().name().text(), content));
        loose.add(byNames);
        return again || looseWithoutId.contains(byNames);
    }
}
