package org.netiquette.evidence.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody has, as far as it is public.
 *
 * @param roles what they are: titles and what their headline says
 * @param things what they can or offer: skills, what they say they offer
 * @param titles the parts of it whose title the table of titles knows, by its name there
 * @param words all words of it, those of their industry included
 */
record Offer(List<Part> roles, List<Part> things, Map<String, Part> titles, Set<String> words) {

    Offer {
        roles = List.copyOf(roles);
        things = List.copyOf(things);
        titles = Map.copyOf(titles);
        words = Set.copyOf(words);
    }

    /** The part that meets what somebody said they look for; empty where none does. */
    Optional<Part> meeting(Want want) {
        return Stream.concat(roles.stream(), things.stream())
                .filter(it -> it.words().containsAll(want.words()))
                .findFirst()
                .or(() -> byTitle(want))
                .or(() -> byRoleAndField(want));
    }

    /** Another word for the same title, and the field said elsewhere: a Java developer is a software engineer who knows Java. */
    private Optional<Part> byTitle(Want want) {
        return want.titles().stream()
                .filter(it -> words.containsAll(it.field()))
                .flatMap(it -> Optional.ofNullable(titles.get(it.name())).stream())
                .findFirst();
    }

    /** The noun, which stands first or last, is what they are; the field is said elsewhere. */
    private Optional<Part> byRoleAndField(Want want) {
        return words.containsAll(want.words())
                ? roles.stream().filter(it -> isOneOf(it, want.words())).findFirst()
                : Optional.empty();
    }

    /** What they are, where all words of a field are among what they have. */
    Optional<Part> inField(List<String> field) {
        return words.containsAll(field)
                ? roles.stream()
                        .filter(it -> it.words().stream().anyMatch(field::contains))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOneOf(Part role, List<String> words) {
        return role.words().contains(words.get(0)) || role.words().contains(words.get(words.size() - 1));
    }
}
