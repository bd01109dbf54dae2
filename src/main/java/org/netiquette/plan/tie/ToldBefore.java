package org.netiquette.plan.tie;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.network.Past.FollowedUp;
import org.netiquette.network.Person;
import org.netiquette.plan.Owners;
import org.netiquette.plan.SamePerson;

/** What the member was told about connections on all nights that memory knows, this one as far as it has come. */
final class ToldBefore {

    static final Comparator<FollowedUp> ORDER = comparing(FollowedUp::on)
            .thenComparing(FollowedUp::dueOn)
            .thenComparing(FollowedUp::kind)
            .thenComparing(it -> it.person().name().text())
            .thenComparing(it -> it.person().key().map(Record::toString).orElse(""));

    private final Owners<Errand> owners;
    private final List<FollowedUp> all = new ArrayList<>();
    private final Map<Errand, List<FollowedUp>> owned = new HashMap<>();
    private final Map<String, List<FollowedUp>> byName = new HashMap<>();

    ToldBefore(List<Errand> ranked, List<FollowedUp> told) {
        List<FollowedUp> sorted = told.stream().distinct().sorted(ORDER).toList();
        owners = new Owners<>(
                ranked, sorted.stream().map(FollowedUp::person).distinct().toList());
        sorted.forEach(it -> {
            add(it);
            owners.of(it.person()).ifPresent(who -> own(who, it));
        });
    }

    private void add(FollowedUp it) {
        all.add(it);
        byName.computeIfAbsent(it.person().name().key(), name -> new ArrayList<>())
                .add(it);
    }

    private void own(Errand who, FollowedUp it) {
        owned.computeIfAbsent(who, unseen -> new ArrayList<>()).add(it);
    }

    /** Whether memory would know them again: whom nothing tells apart from somebody before them it would not. */
    boolean knowsAgain(Errand who) {
        return owners.certain(who.person()).filter(who::equals).isPresent();
    }

    /** Puts down what is told this night. */
    void tell(Errand who, FollowedUp it) {
        add(it);
        own(who, it);
    }

    /** Everything, that of earlier nights first. */
    List<FollowedUp> all() {
        return all;
    }

    /** What was told about them, the earliest first. */
    List<FollowedUp> about(Errand who) {
        return owned.getOrDefault(who, List.of());
    }

    /** What was told about them, or about somebody who may be the same person. */
    Stream<FollowedUp> perhapsAbout(Errand who) {
        Person person = who.person();
        Stream<FollowedUp> namesakes = person.name().namesSomebody()
                ? byName.getOrDefault(person.name().key(), List.of()).stream()
                        .filter(it -> SamePerson.perhaps(it.person(), person))
                : Stream.empty();
        return Stream.concat(about(who).stream(), namesakes).distinct();
    }
}
