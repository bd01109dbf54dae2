package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance.Names;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Connection;
import org.netiquette.network.Event;
import org.netiquette.network.Follow;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Member;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.Purpose;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Stay;

/** What the member and a person share, as far as the member's own data shows it (etiquette, "Common threads"). */
final class SharedThreads {

    private final Purpose purpose;
    private final Map<ThreadKind, Names> ours = new EnumMap<>(ThreadKind.class);
    private final Set<ProfileKey> influencers = new HashSet<>();
    private final Set<String> influencerNames = new HashSet<>();
    private final Index<Follow> follows;
    private final Bearers bearers;
    private final Introducers introducers;
    private final Tables tables;

    SharedThreads(Network network, OtherLinks links, Bearers bearers, Introducers introducers, Tables tables) {
        this.purpose = network.purpose();
        this.follows = Index.of(network.follows(), Follow::person, links);
        this.bearers = bearers;
        this.introducers = introducers;
        this.tables = tables;
        addOurs(network.member());
        purpose.influencers().forEach(this::addInfluencer);
    }

    private void addInfluencer(String nameOrLink) {
        ProfileKey.parse(nameOrLink)
                .ifPresentOrElse(influencers::add, () -> influencerNames.add(new PersonName(nameOrLink).key()));
    }

    private void addOurs(Member member) {
        List<String> events = member.events().stream().map(Event::name).toList();
        ours.put(ThreadKind.EMPLOYER, ours(member.positions(), purpose.employers()));
        ours.put(ThreadKind.SCHOOL, ours(member.schools(), purpose.schools()));
        ours.put(ThreadKind.GROUP, new Names(join(member.groups(), purpose.groups())));
        ours.put(ThreadKind.COMMUNITY, ours(member.organizations(), purpose.communities()));
        ours.put(ThreadKind.EVENT, new Names(events));
        ours.put(ThreadKind.TOWN, new Names(join(purpose.towns(), member.location())));
        ours.put(ThreadKind.INDUSTRY, new Names(join(purpose.industries(), member.industry())));
    }

    /**
     * The threads that a profile shows, strong ones first.
     *
     * @param introducedBy names of those who introduced them
     * @param byName whether evidence may count that only the name ties to the person
     */
    List<CommonThread> threads(Person person, KnownProfile profile, List<String> introducedBy, boolean byName) {
        List<CommonThread> found = new ArrayList<>();
        introduction(introducedBy, byName).ifPresent(found::add);
        shared(ThreadKind.EMPLOYER, companies(profile), found);
        shared(ThreadKind.SCHOOL, profile.all(SheetPerson::schools), found);
        groups(profile, found);
        shared(ThreadKind.COMMUNITY, profile.all(SheetPerson::communities), found);
        mutuals(profile, byName).ifPresent(found::add);
        followed(person, profile, byName).ifPresent(it -> found.add(thread(ThreadKind.FOLLOWED, it)));
        shared(ThreadKind.EVENT, profile.all(SheetPerson::events), found);
        shared(ThreadKind.TOWN, List.of(profile.location()), found);
        shared(ThreadKind.INDUSTRY, List.of(profile.industry()), found);
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(CommonThread::strong).reversed().thenComparing(CommonThread::kind))
                .toList();
    }

    private CommonThread thread(ThreadKind kind, String value) {
        return new CommonThread(kind, value, tables.isStrong(kind));
    }

    private void shared(ThreadKind kind, List<String> theirs, List<CommonThread> found) {
        for (String it : theirs) {
            if (!it.isBlank()) {
                firstOfOurs(kind, it).ifPresent(ours -> found.add(thread(kind, ours)));
            }
        }
    }

    private Optional<String> firstOfOurs(ThreadKind kind, String name) {
        return Optional.ofNullable(ours.get(kind)).flatMap(it -> it.firstLike(name));
    }

    private Optional<CommonThread> introduction(List<String> introducedBy, boolean byName) {
        return introducedBy.stream()
                .filter(it -> introducers.relationship(it, byName).atLeast(Relationship.WELL_KNOWN))
                .findFirst()
                .map(it -> thread(ThreadKind.INTRODUCTION, it));
    }

    private void groups(KnownProfile profile, List<CommonThread> found) {
        Set<String> groups = new LinkedHashSet<>();
        profile.memberships().stream().map(GroupMember::group).forEach(groups::add);
        profile.all(SheetPerson::groups).stream()
                .flatMap(it -> firstOfOurs(ThreadKind.GROUP, it).stream())
                .forEach(groups::add);
        groups.forEach(it -> found.add(thread(ThreadKind.GROUP, it)));
    }

    private Optional<CommonThread> mutuals(KnownProfile profile, boolean byName) {
        int count = profile.mutualCount();
        if (count == 0) {
            return Optional.empty();
        }
        List<String> names = profile.mutualNames();
        Optional<String> trusted = names.stream()
                .filter(it -> introducers.relationship(it, byName) == Relationship.TRUSTED)
                .findFirst();
        boolean strong = tables.isStrong(ThreadKind.MUTUALS)
                && (trusted.isPresent() || count >= tables.thresholds().mutualsForStrongThread());
        String value = names.isEmpty() ? Integer.toString(count) : String.join(", ", names);
        return Optional.of(new CommonThread(ThreadKind.MUTUALS, value, strong));
    }

    private Optional<String> followed(Person person, KnownProfile profile, boolean byName) {
        if (profile.followed()) {
            return Optional.of("marked so in your sheet");
        }
        Optional<String> spoke = profile.memberships().stream()
                .filter(it -> !it.spoke().isBlank())
                .map(it -> "spoke up in " + it.group())
                .findFirst();
        if (spoke.isPresent()) {
            return spoke;
        }
        if (isInfluencer(person, byName)) {
            return Optional.of("named as an influencer in your purpose");
        }
        return byName && !follows.named(person).isEmpty() && bearers.unique(person)
                ? Optional.of("you follow them")
                : Optional.empty();
    }

    private boolean isInfluencer(Person person, boolean byName) {
        return person.key().filter(influencers::contains).isPresent()
                || (byName && influencerNames.contains(person.name().key()) && bearers.unique(person));
    }

    private static List<String> companies(KnownProfile profile) {
        return Stream.of(
                        profile.sheets().stream().map(SheetPerson::company),
                        Stream.of(profile.company()),
                        profile.connections().stream().map(Connection::company))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private static Names ours(List<Stay> stays, List<String> named) {
        return new Names(
                Stream.concat(stays.stream().map(Stay::name), named.stream()).toList());
    }

    private static List<String> join(List<String> named, String own) {
        return own.isBlank()
                ? named
                : Stream.concat(named.stream(), Stream.of(own)).toList();
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
