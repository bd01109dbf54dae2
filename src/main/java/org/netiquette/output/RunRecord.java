package org.netiquette.output;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What {@code run.json} says of a night, for other programs. Nothing in it depends on the machine or the clock.
 *
 * @param version of the program
 * @param asOf business date, ISO 8601
 * @param job name of the job
 * @param policy the policy of the job; accounts may have their own
 * @param rulesHash SHA-256 over the rule folder, in hex
 * @param inputs every input file
 * @param accounts every account
 * @param ledger what became of every row read
 * @param unread files of a kind that is not read
 * @param massMailing texts that came to several accounts
 * @param missingFacts which few facts may settle most of what is to be asked or looked at
 */
public record RunRecord(
        String version,
        String asOf,
        String job,
        String policy,
        String rulesHash,
        List<InputFile> inputs,
        List<Account> accounts,
        List<LedgerEntry> ledger,
        List<Unread> unread,
        MassMailing massMailing,
        Missing missingFacts) {

    /** An input file: its path below the input folder, its size in bytes and its SHA-256 in hex. */
    public record InputFile(String account, String file, long bytes, String sha256) {}

    /**
     * An account with its figures; {@code verdicts} counts open invitations by verdict in lower case, {@code new} those that
     * no earlier night has seen, {@code changed} those decided otherwise than on the last, {@code outreach} people to
     * approach, {@code network} what there is to do about connections.
     */
    public record Account(
            String account,
            String status,
            String policy,
            int open,
            Map<String, Integer> verdicts,
            @JsonProperty("new") int fresh,
            int changed,
            OutreachSummary outreach,
            NetworkSummary network,
            int rejects,
            String problem) {}

    /** One kind of row of one account: read = used + skipped + rejected. */
    public record LedgerEntry(
            String account, String kind, int read, int used, Map<String, Integer> skipped, int rejected) {}

    /**
     * The few missing facts that may settle most; {@code waiting} counts the invitations to be asked about or looked at.
     * Each fact counts what it adds to those before it.
     */
    public record Missing(int waiting, List<MissingFacts.Fact> facts) {

        /** What is missing over all accounts. */
        public static Missing of(MissingFacts it) {
            return new Missing(it.waiting(), it.most());
        }
    }

    /** A file of a kind that is not read. */
    public record Unread(String account, String file) {}
}
