package org.netiquette.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/**
 * The rule folder that the edited one is held against.
 *
 * @param folder where it lies
 * @param name how it is called
 * @param remarks what the reader should know of it
 * @param end takes away what was laid out for the purpose
 */
public record OldRules(Path folder, String name, List<String> remarks, Runnable end) implements AutoCloseable {

    public OldRules {
        remarks = List.copyOf(remarks);
    }

    /**
     * A folder that somebody has kept.
     *
     * @throws Problems when there is none
     */
    public static OldRules in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Problems(List.of(Problem.at(
                    folder.toString(),
                    0,
                    "There is no such rule folder to compare with.",
                    "Maybe --against names another one, such as a copy from before the change.")));
        }
        return new OldRules(folder, folder.toString(), List.of(), () -> {});
    }

    /**
     * The rule folder as it was at a revision of the git work tree that it lies in, laid out in a folder of its own until this is
     * closed.
     *
     * @param rules the folder as it is now
     * @param revision what git knows a revision by: {@code HEAD~1}, a branch, a tag, a hash
     * @throws Problems when git, the work tree, the revision or the folder in it is missing
     */
    public static OldRules at(Path rules, String revision) {
        return GitRules.layOut(rules, revision);
    }

    @Override
    public void close() {
        end.run();
    }
}
