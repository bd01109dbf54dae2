package org.netiquette.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;

/** Puts down what the member is told this night, for memory to keep. */
final class Telling {

    private final Night night;

    Telling(Night night) {
        this.night = night;
    }

    /** Sorted, so that a repeat of the night has the same. */
    List<Proposed> of(ToldBefore told, Waves waves, Introductions introductions, Emails emails) {
        Stream<Proposed> today = told.all().stream().filter(it -> it.on().equals(night.today()));
        Stream<Proposed> asked = introductions.asking().stream().flatMap(this::asked);
        Stream<Proposed> written = emails.fresh().stream()
                .map(it -> proposed(it.person(), ToldBefore.EMAIL, new Drafted(emails.to(it), "")));
        return Stream.of(today, waves.coming().stream().flatMap(this::invited), asked, written)
                .flatMap(it -> it)
                .distinct()
                .sorted(ToldBefore.ORDER)
                .toList();
    }

    /** A forecast is not told. */
    private Stream<Proposed> invited(Waves.Coming it) {
        Optional<Proposed> told = it.standing().told();
        if (told.isPresent()) {
            return told.stream();
        }
        return Stream.of(it)
                .filter(coming -> coming.on().equals(night.today()))
                .map(coming -> proposed(coming.standing().who().person(), ToldBefore.INVITE, coming.note()));
    }

    private Stream<Proposed> asked(Introductions.Asking it) {
        Contender who = it.standing().who();
        Person via = new Person(new PersonName(who.who().via()), Optional.empty());
        return it.standing()
                .told()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(
                        proposed(who.person(), ToldBefore.ASK, new Drafted(it.request(), "")),
                        proposed(via, ToldBefore.ASKED, new Drafted("", ""))));
    }

    private Proposed proposed(Person person, String action, Drafted words) {
        return new Proposed(person, night.today(), action, words.text(), words.template());
    }
}
