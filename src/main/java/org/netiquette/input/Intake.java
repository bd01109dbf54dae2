package org.netiquette.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netiquette.input.format.FileFormat;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.linkedin.LinkedIn;
import org.netiquette.input.people.SheetNames;
import org.netiquette.sheet.Damage;
import org.netiquette.sheet.Line;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheet;
import org.netiquette.sheet.Sheets;

/** Reads files one after the other and keeps account of every row. */
final class Intake {

    private static final Pattern SHEET = Pattern.compile(".*\\.(?:csv|tsv|txt|xlsx|xlsm)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ROWS = 1_000_000;

    private final Formats formats;
    private final Ledger ledger;
    private final Harvest harvest;
    private final List<FileRows<?>> rows = new ArrayList<>();
    private final Rejects rejects;
    private final List<String> unread = new ArrayList<>();

    Intake(Formats formats, Ledger ledger, Harvest harvest, Rejects rejects) {
        this.formats = formats;
        this.ledger = ledger;
        this.harvest = harvest;
        this.rejects = rejects;
    }

    /** Sound rows, file by file; which of them count is settled when all are read. */
    List<FileRows<?>> rows() {
        return rows;
    }

    /** Files of a kind that is not read. */
    List<String> unread() {
        return unread;
    }

    void read(SourceFile file) {
        Optional<Formats.Whole<?>> whole = formats.of(file.name());
        try {
            if (whole.isPresent()) {
                readWhole(file, whole.get());
            } else if (isSheet(file)) {
                readSheet(file);
            } else {
                unread.add(file.path());
            }
        } catch (IOException | UncheckedIOException e) {
            unreadable(file, e);
        }
    }

    private void unreadable(SourceFile file, Exception cause) {
        if (LinkedIn.isOfNoUse(file.name())) {
            unread.add(file.path());
        } else {
            rejects.add(new Place(file.path(), 0), "The file cannot be read: " + cause.getMessage(), "");
        }
    }

    private static boolean isSheet(SourceFile file) {
        return SHEET.matcher(file.name().toLowerCase(Locale.ROOT)).matches();
    }

    private <T> void readWhole(SourceFile file, Formats.Whole<T> whole) throws IOException {
        String kind = whole.format().kind();
        ledger.seen(kind);
        try (var bytes = file.content().open()) {
            whole.format().read(file.path(), bytes, new FileFormat.Finds<>() {
                @Override
                public void found(Place place, String text, Outcome<T> outcome) {
                    ledger.read(kind);
                    take(kind, place, text, outcome).ifPresent(value -> {
                        ledger.used(kind);
                        whole.store().put(harvest, place, value);
                    });
                }

                @Override
                public void remark(Place place, String sentence) {
                    rejects.add(place, sentence, "");
                }
            });
        }
    }

    private void readSheet(SourceFile file) throws IOException {
        Optional<Sheet> found =
                Sheets.open(file.path(), file.content().open(), header -> formats.of(file.name(), header)
                        .isPresent());
        if (found.isEmpty()) {
            unread.add(file.path());
            SheetNames.problem(file.name()).ifPresent(it -> rejects.add(new Place(file.path(), 0), it, ""));
            return;
        }
        try (Sheet sheet = found.get()) {
            formats.of(file.name(), sheet.header()).ifPresent(known -> rows.add(readRows(file, sheet, known)));
            if (!sheet.others().isEmpty()) {
                unread.add(file.path() + ", the other sheets: " + String.join(", ", sheet.others()));
            }
        }
    }

    private <T> FileRows<T> readRows(SourceFile file, Sheet sheet, Known<T> known) {
        String kind = known.format().kind();
        ledger.seen(kind);
        List<FileRows.Placed<T>> sound = new ArrayList<>();
        Place whole = new Place(file.path(), 0);
        known.format().remarks(sheet.header()).forEach(remark -> rejects.add(sheet.headerPlace(), remark, ""));
        for (int count = 0; sheet.hasNext(); count++) {
            if (count == MOST_ROWS) {
                rejects.add(
                        whole,
                        "The file has more than %d rows, but must have fewer; the rest is not read"
                                .formatted(MOST_ROWS),
                        "");
                break;
            }
            Line line = sheet.next();
            read(line, known).ifPresent(value -> sound.add(new FileRows.Placed<>(line.place(), value)));
        }
        return new FileRows<>(known, file, sound);
    }

    private <T> Optional<T> read(Line line, Known<T> known) {
        String kind = known.format().kind();
        if (line instanceof Row row) {
            ledger.read(kind);
            Outcome<T> outcome =
                    row.isBlank() ? Outcome.skipped("blank") : known.format().read(row);
            return take(kind, row.place(), row.joined(), outcome);
        }
        Damage damage = (Damage) line;
        if (damage.isRow()) {
            ledger.read(kind);
            ledger.rejected(kind);
        }
        rejects.add(damage.place(), damage.problem(), damage.text());
        return Optional.empty();
    }

    /** The record of a row that is sound; every other row is entered into the ledger. */
    private <T> Optional<T> take(String kind, Place place, String row, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Used<T> used) {
            used.remarks().forEach(remark -> rejects.add(place, remark, row));
            return Optional.of(used.value());
        }
        if (outcome instanceof Outcome.Rejected<T> rejected) {
            ledger.rejected(kind);
            rejects.add(place, rejected.problem(), row);
        } else if (outcome instanceof Outcome.Skipped<T> skipped) {
            ledger.skipped(kind, skipped.reason(), 1);
        }
        return Optional.empty();
    }
}
