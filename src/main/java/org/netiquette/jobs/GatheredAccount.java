package org.netiquette.jobs;

import java.util.List;
import java.util.Optional;
import org.netiquette.evidence.AccountEvidence.Ties;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.input.Reject;
import org.netiquette.memory.PlannedAccount;

/** An account that was read, with what was not used of it and the facts to judge; ties where the night looks at connections. */
record GatheredAccount(
        PlannedAccount account,
        AccountNight night,
        List<Reject> rejects,
        List<ReceivedInvitation> facts,
        List<Candidate> candidates,
        Optional<Ties> ties) {}
