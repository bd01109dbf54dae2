package org.netiquette.cli;

import picocli.CommandLine.Command;

/** {@code rules …}: commands about the rules themselves; they start no Spring. */
@Command(
        name = "rules",
        description =
                "Checks the rules, lists them, says them in sentences, tries them on their cases, or says what a change changes.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesCheckCommand.class,
            RulesListCommand.class,
            RulesSayCommand.class,
            RulesTestCommand.class,
            RulesDiffCommand.class
        })
final class RulesCommand {}
