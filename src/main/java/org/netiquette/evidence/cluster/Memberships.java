package org.netiquette.evidence.cluster;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance.Names;
import org.netiquette.network.Member;
import org.netiquette.network.Purpose;
import org.netiquette.network.Stay;

/** To which clusters of a member's network somebody belongs, and which of them the purpose names (etiquette, N1). */
public final class Memberships {

    private static final ClusterName FOLLOWED = new ClusterName("influencer", "people you follow");

    private final Purpose purpose;
    private final Titles titles;
    private final Companies companies;
    private final ClusterTable table;
    private final Names employers;
    private final PastWork past;
    private final Names towns;
    private final Names industries;
    private final Names schools;
    private final Names communities;
    private final Names groups;
    private final Set<ClusterName> wanted = new LinkedHashSet<>();
    private final Map<ClusterName, ClusterName> spelled = new HashMap<>();

    /** The clusters of this member's network. */
    public Memberships(Member member, Purpose purpose, Titles titles, Companies companies, ClusterTable table) {
        this.purpose = purpose;
        this.titles = titles;
        this.companies = companies;
        this.table = table;
        this.past = new PastWork(member, companies);
        this.employers = names(List.of(employersOfThePurpose(), past.presentEmployers()));
        this.towns = names(List.of(townsOfThePurpose(), List.of(town(member.location()))));
        this.industries = names(List.of(purpose.industries(), List.of(member.industry()), past.presentIndustries()));
        this.schools = names(List.of(purpose.schools(), stays(member.schools())));
        this.communities = names(List.of(purpose.communities(), stays(member.organizations())));
        this.groups = names(List.of(purpose.groups(), member.groups()));
        addWanted();
    }

    /** The clusters that the purpose names, in its order. */
    public Set<ClusterName> wanted() {
        return wanted;
    }

    /** The clusters to which somebody belongs, the strongest first: those that the purpose names, then the closest. */
    public List<ClusterName> of(Traits traits) {
        Set<ClusterName> found = new LinkedHashSet<>(table.of(traits));
        Set<String> defined = found.stream().map(ClusterName::kind).collect(Collectors.toSet());
        Stream.of(people(traits), work(traits), place(traits), title(traits))
                .flatMap(it -> it)
                .filter(it -> !defined.contains(it.kind()))
                .map(this::spelled)
                .forEach(found::add);
        return Stream.concat(
                        found.stream().filter(wanted::contains), found.stream().filter(it -> !wanted.contains(it)))
                .toList();
    }

    private Stream<ClusterName> people(Traits traits) {
        return Stream.of(
                        known("community", traits.communities(), communities),
                        shared("alumni", traits.schools(), schools),
                        known("group", traits.groups(), groups),
                        traits.followed() ? Stream.of(FOLLOWED) : Stream.<ClusterName>empty())
                .flatMap(it -> it);
    }

    private Stream<ClusterName> work(Traits traits) {
        String company = companies.name(traits.company());
        Stream<ClusterName> employer = shared("employer", List.of(company), employers);
        return Stream.concat(
                employer, past.of(company, traits.industry()).stream().map(it -> new ClusterName("past industry", it)));
    }

    private Stream<ClusterName> place(Traits traits) {
        return Stream.concat(
                known("town", List.of(town(traits.location())), towns),
                known("industry", List.of(traits.industry()), industries));
    }

    private static Stream<ClusterName> title(Traits traits) {
        return Stream.of(new ClusterName("title", traits.title()), new ClusterName("field", traits.field()))
                .filter(it -> !it.name().isEmpty());
    }

    /** Those that the member shares, under the name that the member's data has. */
    private static Stream<ClusterName> shared(String kind, List<String> theirs, Names ours) {
        return theirs.stream()
                .filter(it -> !it.isBlank())
                .flatMap(it -> ours.firstLike(it).stream())
                .map(it -> new ClusterName(kind, it));
    }

    /** The member's name for it where there is one, else their own. */
    private static Stream<ClusterName> known(String kind, List<String> theirs, Names ours) {
        return theirs.stream()
                .filter(it -> !Resemblance.plain(it).isEmpty())
                .map(it -> new ClusterName(kind, ours.firstLike(it).orElse(it.strip())));
    }

    /** Of several spellings the one that was met first. */
    private ClusterName spelled(ClusterName it) {
        return spelled.computeIfAbsent(new ClusterName(it.kind(), Resemblance.core(it.name())), unseen -> it);
    }

    private void addWanted() {
        addWanted("town", towns, townsOfThePurpose());
        addWanted("industry", industries, purpose.industries());
        addWanted("alumni", schools, purpose.schools());
        addWanted("employer", employers, employersOfThePurpose());
        addWanted("community", communities, purpose.communities());
        addWanted("group", groups, purpose.groups());
        if (!purpose.influencers().isEmpty()) {
            wanted.add(FOLLOWED);
        }
        Stream.of(purpose.seeks(), purpose.welcome(), purpose.search().keywords())
                .flatMap(List::stream)
                .forEach(it -> wanted.addAll(sought(it)));
        Stream.of(purpose.towns(), purpose.industries(), purpose.communities())
                .flatMap(List::stream)
                .flatMap(table::named)
                .forEach(wanted::add);
    }

    private void addWanted(String kind, Names ours, List<String> named) {
        named.stream()
                .flatMap(it -> ours.firstLike(it).stream())
                .map(it -> spelled(new ClusterName(kind, it)))
                .forEach(wanted::add);
    }

    private List<String> townsOfThePurpose() {
        return Stream.concat(purpose.towns().stream(), purpose.search().towns().stream())
                .toList();
    }

    private List<String> employersOfThePurpose() {
        return Stream.concat(purpose.employers().stream(), purpose.search().companies().stream())
                .map(companies::name)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Clusters of the table that go by the words; else the title that they mean. */
    private Set<ClusterName> sought(String words) {
        Set<ClusterName> defined = table.named(words).collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<ClusterName> title = titles.of(words).map(it -> spelled(new ClusterName("title", it.name())));
        return defined.isEmpty() ? title.map(Set::of).orElse(Set.of()) : defined;
    }

    /** Profiles and sheets write the region and the country behind the town. */
    private static String town(String location) {
        int comma = location.indexOf(',');
        return (comma < 0 ? location : location.substring(0, comma)).strip();
    }

    private static List<String> stays(List<Stay> stays) {
        return stays.stream().map(Stay::name).toList();
    }

    private static Names names(List<List<String>> lists) {
        return new Names(
                lists.stream().flatMap(List::stream).filter(it -> !it.isBlank()).toList());
    }
}
