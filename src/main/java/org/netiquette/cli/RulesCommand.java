package org.netiquette.cli;

import picocli.CommandLine.Command;

/** {@code rules …}: commands about the rules themselves; they start no Spring. */
@Command(
        name = "rules",
        description = "Lists the rules, tries them on their cases, or says what a change of them changes.",
        mixinStandardHelpOptions = true,
        subcommands = {RulesListCommand.class, RulesTestCommand.class, RulesDiffCommand.class})
final class RulesCommand {}
