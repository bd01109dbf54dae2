package org.netiquette.input.linkedin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.Event;
import org.netiquette.network.PersonName;
import org.netiquette.network.Stay;
import org.netiquette.sheet.Row;

/** The files that say who the member is. */
final class MemberFiles {

    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(?:[_-][A-Za-z]{2})?");
    private static final Pattern PERIOD = Pattern.compile(" - ");

    private final LocalDate asOf;
    private final Outcomes outcomes;

    MemberFiles(LocalDate asOf) {
        this.asOf = asOf;
        this.outcomes = new Outcomes(asOf);
    }

    List<RowFormat<MemberPart>> formats() {
        return List.of(
                profile(),
                new ColumnFormat<>(
                        "positions",
                        ColumnFormat.columns("Company Name", "Title", "Started On"),
                        row -> stay(row, "Company Name", "Title", MemberPart.Position::new)),
                new ColumnFormat<>(
                        "education",
                        ColumnFormat.columns("School Name", "Degree Name"),
                        row -> stay(row, "School Name", "Degree Name", MemberPart.School::new)),
                new ColumnFormat<>(
                        "volunteering",
                        ColumnFormat.columns("Company Name", "Role", "Cause"),
                        row -> stay(row, "Company Name", "Role", MemberPart.Organization::new)),
                new ColumnFormat<>(
                        "organizations",
                        ColumnFormat.named("organizations", "Name", "Position"),
                        row -> stay(row, "Name", "Position", MemberPart.Organization::new)),
                new ColumnFormat<>(
                        "ad targeting",
                        ColumnFormat.named("adtargeting", "Member Groups"),
                        row -> Outcome.used(adTargeting(row))),
                new ColumnFormat<>("events", ColumnFormat.columns("Event Name", "Event Time", "Status"), this::event),
                new ColumnFormat<>("emails", ColumnFormat.named("emailaddresses", "Email Address"), MemberFiles::email),
                new ColumnFormat<>(
                        "registration",
                        ColumnFormat.named("registration", "Subscription Types"),
                        row -> Outcome.used(
                                premium(!row.get("Subscription Types").isEmpty()))),
                new ColumnFormat<>(
                        "receipts",
                        ColumnFormat.columns("Transaction Made At", "Invoice Number"),
                        row -> outcomes.dated(row, "Transaction Made At", "7/11/23, 9:30 AM", date -> premium(true))));
    }

    static RowFormat<MemberPart> profile() {
        return new ColumnFormat<>(
                "profile",
                ColumnFormat.columns("First Name", "Last Name", "Headline", "Industry")
                        .or(ColumnFormat.named("profile", "First Name", "Last Name")),
                row -> Outcome.used(new MemberPart.Profile(
                        PersonName.of(row.get("First Name"), row.get("Last Name")),
                        row.get("Headline"),
                        row.get("Industry"),
                        row.first("Geo Location", "Country"))));
    }

    private Outcome<MemberPart> stay(Row row, String name, String role, Function<Stay, MemberPart> made) {
        if (row.get(name).isEmpty()) {
            return Outcome.skipped(Outcomes.GHOST);
        }
        String fromText = row.first("Started On", "Start Date");
        String toText = row.first("Finished On", "End Date");
        Optional<YearMonth> from = Months.parse(fromText, 1);
        Optional<YearMonth> to = Months.parse(toText, 12);
        if (from.filter(it -> it.isAfter(YearMonth.from(asOf))).isPresent()) {
            return Outcome.skipped(Outcomes.LATER);
        }
        List<String> remarks = new ArrayList<>();
        remark(fromText, from, remarks);
        remark(toText, to, remarks);
        return new Outcome.Used<>(made.apply(new Stay(row.get(name), row.get(role), from, to)), remarks);
    }

    private static void remark(String text, Optional<YearMonth> month, List<String> remarks) {
        if (!text.isEmpty() && month.isEmpty()) {
            remarks.add("\"%s\" must be a month such as Jun 2019 or a year; it counts as empty".formatted(text));
        }
    }

    private static MemberPart adTargeting(Row row) {
        List<MemberPart> parts = new ArrayList<>();
        Arrays.stream(SEVERAL.split(row.get("Member Groups")))
                .filter(group -> !group.isBlank())
                .forEach(group -> parts.add(new MemberPart.Group(group.strip())));
        language(row.get("interfaceLocale"))
                .or(() -> language(row.get("Interface Locales")))
                .ifPresent(code -> parts.add(new MemberPart.Language(code)));
        return new MemberPart.Parts(parts);
    }

    /** A locale such as {@code es_ES}, or a language by its English name. */
    private static Optional<String> language(String cell) {
        String first = SEVERAL.split(cell, 2)[0].strip();
        if (LOCALE.matcher(first).matches()) {
            return Optional.of(first.substring(0, 2));
        }
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code ->
                        new Locale(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(first))
                .findFirst();
    }

    private Outcome<MemberPart> event(Row row) {
        if (row.get("Event Name").isEmpty()) {
            return Outcome.skipped(Outcomes.GHOST);
        }
        if (row.get("Status").equalsIgnoreCase("RELINQUISHED")) {
            return Outcome.skipped("relinquished");
        }
        Optional<LocalDate> start =
                Stamp.parse(PERIOD.split(row.get("Event Time"), 2)[0]).map(Stamp::utcDate);
        return start.filter(outcomes::isLater).isPresent()
                ? Outcome.skipped(Outcomes.LATER)
                : Outcome.used(new MemberPart.Attended(new Event(row.get("Event Name"), start.map(YearMonth::from))));
    }

    private static Outcome<MemberPart> email(Row row) {
        String address = row.get("Email Address").toLowerCase(Locale.ROOT);
        return address.isEmpty() ? Outcome.skipped(Outcomes.GHOST) : Outcome.used(new MemberPart.Email(address));
    }

    private static MemberPart premium(boolean paid) {
        return paid ? new MemberPart.Premium() : new MemberPart.Nothing();
    }
}
