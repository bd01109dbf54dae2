package org.netiquette.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.rules.check.Call;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** Rule files and facts for tests. */
public final class Rules {

    private Rules() {}

    /** A rule file with these conditions and this call. */
    public static String file(String sentence, String conditions, String call) {
        return """
                // Why: a test needs it.
                // Source: invented
                package rules.invitations;
                import org.netiquette.fact.*;

                rule "%s"
                when
                    $it : ReceivedInvitation( %s )
                then
                    $it.%s;
                end
                """.formatted(sentence, conditions, call);
    }

    /** A rule file about any subject. */
    public static String file(Subject subject, String conditions, Force force, Verdict verdict) {
        String call = Call.word(force)
                + verdict.name().charAt(0)
                + verdict.name().substring(1).toLowerCase(Locale.ROOT);
        return file("It " + Call.word(force) + " be so.", conditions, call + "( \"so\" )")
                .replace("package rules.invitations;", "package rules." + subject.folder() + ";")
                .replace("ReceivedInvitation(", subject.name() + "(");
    }

    /** A rule file about people to invite. */
    public static String outreach(String sentence, String conditions, String call) {
        return file(sentence, conditions, call)
                .replace("package rules.invitations;", "package rules.outreach;")
                .replace("ReceivedInvitation(", "Candidate(");
    }

    /** Writes a file of a rule folder, with the folders above it. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An invitation of which only these words are known. */
    public static ReceivedInvitation fact(Map<String, ?> words) {
        return Vocabulary.of(ReceivedInvitation.class).with(ReceivedInvitation.unknown(), words);
    }
}
