package org.netiquette.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.draft.Voice;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.AccountReader;
import org.netiquette.input.Reading;
import org.netiquette.input.Reject;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.network.Network;
import org.netiquette.network.Purpose;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads one account and gathers its facts. */
final class GatherAccount implements ItemProcessor<PlannedAccount, GatheredAccount> {

    private final NightSettings settings;
    private final NightRules rules;

    GatherAccount(NightSettings settings, NightRules rules) {
        this.settings = settings;
        this.rules = rules;
    }

    @Override
    public GatheredAccount process(PlannedAccount planned) {
        List<Path> roots = planned.roots().stream().map(Path::of).toList();
        Reading reading = new AccountReader(settings.asOf()).read(new AccountFiles(planned.account(), roots));
        List<ReceivedInvitation> facts = reading.usable()
                ? rules.evidence().openInvitations(reading.network(), settings.asOf(), settings.openDays())
                : List.of();
        return new GatheredAccount(planned, night(reading), facts);
    }

    private AccountNight night(Reading reading) {
        List<Reject> rejects = new ArrayList<>(reading.rejects());
        String policy = policy(reading.network().purpose(), rejects);
        return new AccountNight(
                reading.usable(),
                policy,
                voice(reading.network()),
                reading.ledger(),
                rejects,
                reading.unread(),
                reading.problems());
    }

    /** The policy of the command, else of the account's purpose, else of the job. */
    private String policy(Purpose purpose, List<Reject> rejects) {
        String own = purpose.policy();
        if (settings.policy().isPresent() || own.isEmpty()) {
            return settings.policy().orElse(settings.defaultPolicy());
        }
        if (rules.policies().contains(own)) {
            return own;
        }
        String known = String.join(", ", rules.policies());
        rejects.add(new Reject("purpose.yaml", 0, "the policy «" + own + "» must be one of " + known, ""));
        return settings.defaultPolicy();
    }

    private static Voice voice(Network network) {
        Purpose purpose = network.purpose();
        String language = purpose.language().isEmpty() ? network.member().language() : purpose.language();
        return new Voice(
                network.member().person().name().text(),
                language,
                purpose.voice().greeting(),
                purpose.voice().signOff());
    }
}
