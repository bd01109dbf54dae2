package org.netiquette.input.linkedin;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.input.linkedin.MemberPart.Parts;
import org.netiquette.input.linkedin.MemberPart.Profile;
import org.netiquette.network.Member;
import org.netiquette.network.PersonName;

/** All that the archive tells of the member, put together. */
public final class MemberParts {

    private final List<MemberPart> parts;

    /** The parts as they were read. */
    public MemberParts(Collection<MemberPart> parts) {
        this.parts = parts.stream()
                .flatMap(part -> part instanceof Parts several ? several.parts().stream() : Stream.of(part))
                .toList();
    }

    /** The name in Profile.csv, empty without one. */
    public PersonName name() {
        return profile().name();
    }

    /** The member. */
    public Member member(Owner owner) {
        return new Member(
                owner.person(),
                profile().headline(),
                profile().industry(),
                profile().location(),
                all(MemberPart.Language.class, MemberPart.Language::code).stream()
                        .findFirst()
                        .orElse(""),
                parts.stream().anyMatch(MemberPart.Premium.class::isInstance),
                all(MemberPart.Position.class, MemberPart.Position::stay),
                all(MemberPart.School.class, MemberPart.School::stay),
                all(MemberPart.Organization.class, MemberPart.Organization::stay),
                all(MemberPart.Group.class, MemberPart.Group::name),
                all(MemberPart.Email.class, MemberPart.Email::address).stream().collect(Collectors.toUnmodifiableSet()),
                all(MemberPart.Attended.class, MemberPart.Attended::event));
    }

    private Profile profile() {
        return all(Profile.class, Function.identity()).stream()
                .findFirst()
                .orElse(new Profile(new PersonName(""), "", "", ""));
    }

    private <P extends MemberPart, V> List<V> all(Class<P> kind, Function<P, V> value) {
        return parts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(value)
                .distinct()
                .toList();
    }
}
