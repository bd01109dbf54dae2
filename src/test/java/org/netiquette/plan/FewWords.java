package org.netiquette.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.netiquette.fact.Candidate;

/** Knows three notes for each first name, and none for whoever is called Mute. */
final class FewWords implements Words {

    private int drafted;

    @Override
    public Optional<Drafted> note(Candidate candidate, int limit, Collection<String> others) {
        drafted++;
        String first = first(candidate);
        return IntStream.rangeClosed(1, first.equals("Mute") ? 0 : 3)
                .mapToObj(it -> "Dear " + first + ", reason " + it)
                .filter(it -> !others.contains(it) && it.length() <= limit)
                .map(it -> new Drafted(it, "reason"))
                .findFirst();
    }

    @Override
    public String introduction(Candidate candidate, int limit) {
        return first(candidate).equals("Mute")
                ? ""
                : "Dear " + candidate.who().via() + ", do you know "
                        + candidate.who().name() + "?";
    }

    @Override
    public String email(Candidate candidate) {
        return first(candidate).equals("Mute") ? "" : "Hello " + candidate.who().name();
    }

    /** How many notes were asked for. */
    int drafted() {
        return drafted;
    }

    private static String first(Candidate candidate) {
        return candidate.who().name().replaceFirst(" .*", "");
    }
}
