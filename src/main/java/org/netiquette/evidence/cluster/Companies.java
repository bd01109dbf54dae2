package org.netiquette.evidence.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;

/** Names of companies by the table {@code companies.csv}; one that it does not know keeps the name it has. */
public final class Companies {

    private final Spellings spellings = new Spellings(Resemblance::core);
    private final Map<String, String> industries = new HashMap<>();

    /** Takes a row of the table, with the columns company, says and industry; what is wrong with it, if anything is. */
    public Optional<Problem> add(Row row) {
        String company = row.get("company");
        String industry = row.get("industry");
        if (company.isEmpty()) {
            return Optional.of(
                    Problem.of(row.place(), "the company must not be empty; for words that name none it must be -"));
        }
        if (!company.equals(Spellings.NO_NAME) && !industry.isEmpty()) {
            industries.putIfAbsent(company, industry);
        }
        return spellings.add(row, company);
    }

    /** The name under which a company is counted; empty for what names none, such as {@code self-employed}. */
    public String name(String company) {
        return spellings
                .name(company)
                .map(it -> it.equals(Spellings.NO_NAME) ? "" : it)
                .orElse(company.strip());
    }

    /** The industry that the table says a company is in; empty when it says none. */
    public String industry(String company) {
        return industries.getOrDefault(name(company), "");
    }

    /** Whether two names are of one company, legal forms and the like apart; one that names none is no company. */
    public boolean same(String one, String other) {
        String a = name(one);
        String b = name(other);
        return !a.isEmpty() && !b.isEmpty() && Resemblance.resemble(a, b);
    }
}
