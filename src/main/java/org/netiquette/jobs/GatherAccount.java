package org.netiquette.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.draft.Drafts;
import org.netiquette.draft.Voice;
import org.netiquette.evidence.AccountEvidence;
import org.netiquette.evidence.AccountEvidence.Found;
import org.netiquette.evidence.AccountEvidence.Outreach;
import org.netiquette.evidence.AccountEvidence.Ties;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.Reading;
import org.netiquette.input.Reject;
import org.netiquette.memory.Memory;
import org.netiquette.memory.PlannedAccount;
import org.netiquette.network.Manners;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Purpose;
import org.netiquette.network.SheetVerdict;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads one account and gathers its facts. */
final class GatherAccount implements ItemProcessor<PlannedAccount, GatheredAccount> {

    private static final String FIELDS =
            "must have no field but {{firstName}} in a greeting and {{me}} in a sign-off; the usual one is used";

    private final NightSettings settings;
    private final Gathering gathering;
    private final NightRules rules;
    private final Memory memory;

    GatherAccount(NightSettings settings, NightRules rules, Memory memory) {
        this.settings = settings;
        this.gathering = new Gathering(settings);
        this.memory = memory;
        this.rules = rules;
    }

    @Override
    public GatheredAccount process(PlannedAccount planned) {
        try {
            return gather(planned);
        } catch (RuntimeException | StackOverflowError fault) {
            throw new AccountFailure(fault);
        }
    }

    private GatheredAccount gather(PlannedAccount planned) {
        List<Path> roots = planned.roots().stream().map(Path::of).toList();
        Reading reading =
                gathering.read(new AccountFiles(planned.account(), roots), memory.forgotten(planned.account()));
        Past past = memory.past(planned.account(), settings.oldestNight(), settings.asOf());
        List<Reject> rejects = new ArrayList<>(reading.rejects());
        if (!reading.usable()) {
            Outreach nobody = new Outreach(List.of(), Manners.none(), List.of());
            return new GatheredAccount(
                    planned,
                    night(reading, rejects, Found.nothing(), nobody),
                    rejects,
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
        AccountEvidence evidence = gathering.evidence(rules, reading, past);
        Found found = evidence.invitations();
        Outreach outreach = evidence.outreach();
        AccountNight night = night(reading, rejects, found, outreach);
        Optional<Ties> ties =
                settings.network() ? Optional.of(evidence.network(outreach.candidates())) : Optional.empty();
        return new GatheredAccount(planned, night, rejects, found.open(), outreach.candidates(), ties);
    }

    private AccountNight night(Reading reading, List<Reject> rejects, Found found, Outreach outreach) {
        String policy = gathering.policy(rules, reading.network().purpose(), rejects);
        checkVoice(reading.network().purpose().voice(), rejects);
        found.unclear().forEach(it -> rejects.add(unclear(it)));
        return new AccountNight(
                reading.usable(),
                policy,
                voice(reading.network()),
                reading.ledger(),
                reading.unread(),
                reading.problems(),
                reading.network().exportedOn(),
                found.outcomes(),
                OutreachTerms.of(reading.network(), settings.asOf()),
                outreach.manners(),
                outreach.groups(),
                found.texts());
    }

    /** A greeting or sign-off that cannot be used is named, and the usual one stands in for it. */
    private static void checkVoice(Purpose.Voice voice, List<Reject> rejects) {
        if (!voice.greeting().isBlank() && !Drafts.isGreeting(voice.greeting())) {
            rejects.add(new Reject("purpose.yaml", 0, "the greeting «" + voice.greeting() + "» " + FIELDS, ""));
        }
        if (!voice.signOff().isBlank() && !Drafts.isSignOff(voice.signOff())) {
            rejects.add(new Reject("purpose.yaml", 0, "the sign-off «" + voice.signOff() + "» " + FIELDS, ""));
        }
    }

    private static Reject unclear(SheetVerdict it) {
        return new Reject(
                it.file(),
                it.line(),
                "my_verdict (%s) does not count: several open invitations bear the name %s, so that profile_url must say whose it is"
                        .formatted(it.verdict(), it.person().name().text()),
                "");
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
