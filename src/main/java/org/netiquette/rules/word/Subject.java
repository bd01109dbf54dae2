package org.netiquette.rules.word;

import java.util.List;
import java.util.Optional;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ReceivedInvitation;

/**
 * A kind of fact that rules judge.
 *
 * @param folder the folder below {@code rules/} that its rules lie in
 * @param vocabulary the fact type and its words
 */
public record Subject(String folder, Vocabulary<? extends Judgeable> vocabulary) {

    /** Every kind of fact that there are rules for. */
    public static final List<Subject> ALL =
            List.of(new Subject("invitations", Vocabulary.of(ReceivedInvitation.class)));

    /** The subject whose rules lie in a folder of this name. */
    public static Optional<Subject> inFolder(String folder) {
        return ALL.stream().filter(it -> it.folder.equals(folder)).findFirst();
    }

    /** The fact type as rules write it: {@code ReceivedInvitation}. */
    public String name() {
        return vocabulary.type().getSimpleName();
    }
}
