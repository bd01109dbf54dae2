package org.netiquette.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.netiquette.evidence.AccountEvidence;
import org.netiquette.fact.Judgeable;
import org.netiquette.input.AccountFiles;
import org.netiquette.input.Reading;
import org.netiquette.jobs.Gathering;
import org.netiquette.jobs.NightRules;
import org.netiquette.network.Past;
import org.netiquette.output.comparison.ChangedDecision.Nights;
import org.netiquette.output.comparison.Source;
import org.netiquette.sheet.Problems;

/** Gathers one account from its files by the tables and phrases of each side, and judges it by the rules of each. */
final class AccountFromFiles {

    private final TwoFolders both;
    private final Gathering gathering;
    private final Changes changes;
    private final boolean network;

    /** @param network whether connections, and who might be introduced to whom, are judged as well */
    AccountFromFiles(TwoFolders both, Gathering gathering, Changes changes, boolean network) {
        this.both = both;
        this.gathering = gathering;
        this.changes = changes;
        this.network = network;
    }

    /**
     * What became of an account.
     *
     * @param used whether it was judged
     * @param remarks what the reader should know of it
     */
    record Replayed(boolean used, List<String> remarks) {}

    /** A side with the policy by which it judges this account. */
    private record Side(NightRules rules, String account, String policy) {

        JudgedAccount judged(AccountEvidence found, boolean network) {
            return JudgedAccount.of(found, rules.book(policy, account), policy, network);
        }
    }

    /**
     * Judges an account by both sides.
     *
     * @throws Problems when a side does not have the policy that the command asks for
     */
    Replayed replay(AccountFiles files, Recollection memory) {
        String account = files.account();
        try {
            Reading reading = gathering.read(files, memory.forgotten(account));
            return reading.usable()
                    ? judged(account, reading, memory.past(account))
                    : unusable(account, reading.problems().stream().findFirst().orElse("nothing in it is known."));
        } catch (Problems noSuchPolicy) {
            throw noSuchPolicy;
        } catch (RuntimeException | StackOverflowError fault) {
            return unusable(account, Gathering.fault(fault));
        }
    }

    private static Replayed unusable(String account, String problem) {
        return new Replayed(false, List.of("The account «%s» cannot be used: %s".formatted(account, problem)));
    }

    private Replayed judged(String account, Reading reading, Past past) {
        Side old = side(both.old(), account, reading);
        Side now = side(both.now(), account, reading);
        // One side after the other: what is known of a large account is most of what is held
        JudgedAccount before = old.judged(gathering.evidence(both.old(), reading, past), network);
        JudgedAccount after = now.judged(gathering.evidence(both.now(), reading, past), network);
        compare(Source.INVITATION, account, before.invitations(), after.invitations(), Portrait::of);
        compare(Source.OUTREACH, account, before.candidates(), after.candidates(), Portrait::of);
        compare(Source.CONNECTION, account, before.people(), after.people(), Portrait::of);
        compare(Source.INTRODUCTION, account, before.pairs(), after.pairs(), Portrait::of);
        return new Replayed(true, old.policy().equals(now.policy()) ? List.of() : List.of(policies(old, now)));
    }

    private <F extends Judgeable> void compare(
            Source source, String account, List<Judged<F>> old, List<Judged<F>> now, Function<F, Portrait> portrait) {
        Compared.all(old, now, it -> portrait.apply(it).mark())
                .forEach(it -> changes.add(source, account, it, portrait, Nights.none()));
    }

    private Side side(NightRules rules, String account, Reading reading) {
        return new Side(
                rules, account, gathering.policy(rules, reading.network().purpose(), new ArrayList<>()));
    }

    private static String policies(Side old, Side now) {
        return "The account «%s» names a policy that not both folders have: the old rules judge by «%s», the new by «%s»."
                .formatted(now.account(), old.policy(), now.policy());
    }
}
