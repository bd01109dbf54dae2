package org.netiquette.cli;

import java.io.PrintWriter;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleFolder;
import org.netiquette.rules.RuleInfo;
import picocli.CommandLine.Command;

/** {@code rules list}: every rule of a policy with its sentence, force, verdict and source. */
@Command(name = "list", description = "Lists every rule of a policy with its sentence, force, verdict and source.")
final class RulesListCommand extends FoldersCommand {

    @Override
    public Integer call() {
        String policy = folders().policy().orElse(RuleFolder.COMMON_POLICY);
        RuleBook book = RuleFolder.open(folders().rules())
                .book(policy, folders().account().orElse(""), folders().state().resolve("rulebooks"));
        PrintWriter out = out();
        out.println("%d rules, policy %s".formatted(book.rules().size(), policy));
        book.rules().forEach(it -> print(out, it));
        out.flush();
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, RuleInfo it) {
        out.println();
        out.println("%s  %s %s".formatted(it.id(), it.force(), it.verdict()));
        out.println("  " + it.sentence());
        out.println("  Why: " + it.why());
        out.println("  Source: " + it.source());
    }
}
