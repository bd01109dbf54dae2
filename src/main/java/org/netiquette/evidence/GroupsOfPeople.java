package org.netiquette.evidence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.network.GroupFit;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;

/** Counts, for every group that the member is in or that sheets name, whom it holds (etiquette, O13). */
final class GroupsOfPeople {

    private static final Comparator<GroupFit> MOST_FITTING_FIRST = Comparator.comparing(GroupFit::fitting)
            .thenComparing(GroupFit::people)
            .reversed()
            .thenComparing(GroupFit::group);

    private final Resemblance.Names ours;
    private final Profiles profiles;
    private final Predicate<KnownProfile> fits;
    private final Predicate<Person> connected;
    private final Map<String, GroupFit> groups = new LinkedHashMap<>();

    private GroupsOfPeople(
            Network network, Profiles profiles, Predicate<KnownProfile> fits, Predicate<Person> connected) {
        this.ours = new Resemblance.Names(ours(network));
        this.profiles = profiles;
        this.fits = fits;
        this.connected = connected;
    }

    /** A sheet of group members is of one of the member's own groups, by its meaning. */
    private static List<String> ours(Network network) {
        return Stream.of(
                        network.member().groups().stream(),
                        network.purpose().groups().stream(),
                        network.groupMembers().stream().map(GroupMember::group))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    /** The groups, those with the most people first who fit the purpose or its search. */
    static List<GroupFit> in(Network network, OtherLinks links, Knowledge known, Searched searched, Dealings dealings) {
        GroupsOfPeople all = new GroupsOfPeople(
                network,
                known.profiles(),
                it -> known.benefit().of(it.about(), "").isPresent()
                        || searched.by(it).isPresent(),
                dealings::isConnected);
        ours(network).forEach(it -> all.count(new GroupFit(it, true, 0, 0, 0)));
        Stream.concat(
                        network.people().stream().map(SheetPerson::person),
                        network.groupMembers().stream().map(GroupMember::person))
                .map(links::canonical)
                .distinct()
                .forEach(all::add);
        return all.groups.values().stream().sorted(MOST_FITTING_FIRST).toList();
    }

    private void add(Person person) {
        KnownProfile profile = profiles.all(person);
        int fitting = fits.test(profile) ? 1 : 0;
        int connection = connected.test(person) ? 1 : 0;
        groupsOf(profile).forEach(it -> count(new GroupFit(it, false, 1, fitting, connection)));
    }

    private Set<String> groupsOf(KnownProfile profile) {
        Set<String> named = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Stream.concat(profile.memberships().stream().map(GroupMember::group), profile.all(SheetPerson::groups).stream())
                .map(it -> ours.firstLike(it).orElse(it))
                .filter(it -> seen.add(Resemblance.core(it)))
                .forEach(named::add);
        return named;
    }

    private void count(GroupFit more) {
        groups.merge(Resemblance.core(more.group()), more, GroupFit::and);
    }
}
