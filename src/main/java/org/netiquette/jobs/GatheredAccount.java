package org.netiquette.jobs;

import java.util.List;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.memory.PlannedAccount;

/** An account that was read, with the facts to judge. */
record GatheredAccount(PlannedAccount account, AccountNight night, List<ReceivedInvitation> facts) {}
