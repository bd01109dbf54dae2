package org.netiquette.input;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences about an account as a whole, the weightiest first. */
final class Problems {

    private static final int OLD_AFTER_DAYS = 30;

    private final LocalDate asOf;
    private final List<LedgerLine> ledger;
    private final List<Reject> rejects;

    Problems(LocalDate asOf, List<LedgerLine> ledger, List<Reject> rejects) {
        this.asOf = asOf;
        this.ledger = ledger;
        this.rejects = rejects;
    }

    List<String> of(Optional<LocalDate> exportedOn) {
        List<String> problems = new ArrayList<>();
        if (ledger.isEmpty()) {
            problems.add(nothing());
        }
        if (has("invitations") && !has("connections")) {
            problems.add("There is no Connections.csv that can be read: invitations accepted long ago look open");
        }
        if (!ledger.isEmpty() && !has("invitations")) {
            problems.add("There is no Invitations.csv that can be read: no invitation can be judged");
        }
        exportedOn.ifPresent(date -> tooOld(date, problems));
        return problems;
    }

    private String nothing() {
        return rejects.stream()
                .findFirst()
                .map(it -> "Nothing in this account can be read: " + it.file() + ": " + it.problem())
                .orElse("Nothing in this account can be read: there is no file of a known kind");
    }

    private void tooOld(LocalDate exportedOn, List<String> problems) {
        long days = ChronoUnit.DAYS.between(exportedOn, asOf);
        if (days > OLD_AFTER_DAYS) {
            problems.add("The newest archive is of %s, %d days old, but must be at most %d days old; download a new one"
                    .formatted(exportedOn, days, OLD_AFTER_DAYS));
        }
    }

    private boolean has(String kind) {
        return ledger.stream().anyMatch(line -> line.kind().equals(kind));
    }
}
