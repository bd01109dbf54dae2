package org.netiquette.evidence.cluster;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.netiquette.evidence.cluster.Resemblance.Names;
import org.netiquette.network.Member;
import org.netiquette.network.Stay;

/**
 * Where the member once worked and works no more. A past employer goes by its industry where the table of companies names it,
 * else by its own name; whoever works there now, or in an industry that is not the member's own any more, belongs to it.
 */
final class PastWork {

    private final Companies companies;
    private final List<String> presentEmployers;
    private final List<String> presentIndustries;
    private final Names left;
    private final Names leftIndustries;

    PastWork(Member member, Companies companies) {
        this.companies = companies;
        this.presentEmployers =
                employers(member, it -> it.to().isEmpty() && it.from().isPresent());
        this.presentIndustries = industries(presentEmployers);
        List<String> before = employers(member, it -> it.to().isPresent()).stream()
                .filter(it -> presentEmployers.stream().noneMatch(other -> companies.same(it, other)))
                .toList();
        this.left = new Names(before);
        this.leftIndustries = new Names(industries(before).stream()
                .filter(it -> !it.equals(member.industry()) && !presentIndustries.contains(it))
                .toList());
    }

    private List<String> employers(Member member, Predicate<Stay> which) {
        return member.positions().stream()
                .filter(which)
                .map(it -> companies.name(it.name()))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> industries(List<String> employers) {
        return employers.stream()
                .map(companies::industry)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** Where the member works now. */
    List<String> presentEmployers() {
        return presentEmployers;
    }

    /** The industries of these, as far as the table of companies knows them. */
    List<String> presentIndustries() {
        return presentIndustries;
    }

    /** Which past work somebody belongs to, by their employer and industry of today. */
    Optional<String> of(String company, String industry) {
        return left.firstLike(company)
                .map(it -> companies.industry(it).isEmpty() ? it : companies.industry(it))
                .or(() -> leftIndustries.firstLike(industry));
    }
}
