package org.netiquette.plan;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;

/** What the member was told on all nights that memory knows, and about whom of those considered. */
final class ToldBefore {

    static final String INVITE = Action.INVITE.name();
    static final String ASK = Action.ASK_INTRODUCTION.name();
    static final String EMAIL = "EMAIL";
    /** Of the connection who was asked for an introduction. */
    static final String ASKED = "ASKED";

    static final Comparator<Proposed> ORDER = comparing(Proposed::on)
            .thenComparing(Proposed::action)
            .thenComparing(it -> it.person().name().text())
            .thenComparing(it -> it.person().key().map(Record::toString).orElse(""))
            .thenComparing(Proposed::note);

    private final List<Proposed> all;
    private final Owners<Contender> owners;
    private final Map<Integer, Proposed> approaches = new HashMap<>();
    private final Map<Integer, Proposed> emails = new HashMap<>();
    private final Map<String, List<Proposed>> byName = new HashMap<>();
    private final Map<Person, Integer> strangers = new HashMap<>();
    private final int considered;

    ToldBefore(List<Contender> ranked, List<Proposed> proposed) {
        all = proposed.stream().distinct().sorted(ORDER).toList();
        owners = new Owners<>(ranked, all.stream().map(Proposed::person).toList());
        considered = ranked.size();
        all.forEach(this::add);
    }

    private void add(Proposed it) {
        byName.computeIfAbsent(it.person().name().key(), name -> new ArrayList<>())
                .add(it);
        owners.of(it.person()).ifPresent(who -> {
            if (isApproach(it)) {
                approaches.putIfAbsent(who.rank(), it);
            } else if (it.action().equals(EMAIL)) {
                emails.putIfAbsent(who.rank(), it);
            }
        });
    }

    private static boolean isApproach(Proposed it) {
        return it.action().equals(INVITE) || it.action().equals(ASK);
    }

    /** Everything, the earliest first. */
    List<Proposed> all() {
        return all;
    }

    /** All of one kind, the earliest first. */
    List<Proposed> all(String action) {
        return all.stream().filter(it -> it.action().equals(action)).toList();
    }

    /** The first time that the member was told to invite them or to be introduced to them. */
    Optional<Proposed> approach(Contender who) {
        return Optional.ofNullable(approaches.get(who.rank()));
    }

    /** The first e-mail to them. */
    Optional<Proposed> email(Contender who) {
        return Optional.ofNullable(emails.get(who.rank()));
    }

    /** When the member was first told to approach somebody who may be the same person. */
    Optional<Proposed> perhapsApproach(Contender who) {
        return perhaps(who).stream().filter(ToldBefore::isApproach).findFirst();
    }

    /** Whether an e-mail was proposed to somebody who may be the same person. */
    boolean perhapsEmail(Contender who) {
        return perhaps(who).stream().anyMatch(it -> it.action().equals(EMAIL));
    }

    private List<Proposed> perhaps(Contender who) {
        return byName.getOrDefault(who.person().name().key(), List.of()).stream()
                .filter(it -> SamePerson.perhaps(it.person(), who.person()))
                .toList();
    }

    /** Who was told about, considered now or not. */
    Optional<Contender> owner(Proposed it) {
        return owners.of(it.person());
    }

    /** One number a person: the rank of those who are certainly considered now, and others behind; rather two than none. */
    int number(Proposed it) {
        return owners.certain(it.person())
                .map(Contender::rank)
                .orElseGet(() -> strangers.computeIfAbsent(it.person(), who -> considered + strangers.size()));
    }
}
