package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.netiquette.network.Event;
import org.netiquette.network.Member;
import org.netiquette.network.Purpose;
import org.netiquette.network.Stay;
import org.netiquette.reading.text.Plain;

/** The member's own names as phrases: where they worked and studied, their groups, events and towns are hints. */
public final class MemberWords {

    private static final int SHORTEST = 3;
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[,\\s]+(?:ltd|limited|llc|llp|inc|incorporated|corp|plc|gmbh|ag|kg|se|sa|sas|sarl|sl|srl|spa|bv|nv|lda|ltda)\\.?$",
            Pattern.CASE_INSENSITIVE);

    private final List<Phrase> phrases = new ArrayList<>();

    private MemberWords() {}

    public static List<Phrase> of(Member member, Purpose purpose) {
        MemberWords words = new MemberWords();
        words.addAll(stays(member.positions()), Sign.WORKED_TOGETHER);
        words.addAll(purpose.employers(), Sign.WORKED_TOGETHER);
        words.addAll(stays(member.schools()), Sign.SCHOOL);
        words.addAll(purpose.schools(), Sign.SCHOOL);
        words.addAll(stays(member.organizations()), Sign.GROUP);
        words.addAll(member.groups(), Sign.GROUP);
        words.addAll(purpose.groups(), Sign.GROUP);
        words.addAll(purpose.communities(), Sign.GROUP);
        words.addAll(member.events().stream().map(Event::name).toList(), Sign.EVENT);
        words.addAll(purpose.towns(), Sign.TOWN);
        words.add(town(member.location()), Sign.TOWN);
        words.addAll(List.of(member.person().name().text().split("\\s+")), Sign.COURTESY);
        return words.phrases;
    }

    private static List<String> stays(List<Stay> stays) {
        return stays.stream().map(Stay::name).toList();
    }

    private static String town(String location) {
        int comma = location.indexOf(',');
        return comma < 0 ? location : location.substring(0, comma);
    }

    private void addAll(Collection<String> names, Sign sign) {
        names.forEach(it -> add(it, sign));
    }

    private void add(String name, Sign sign) {
        String plain = LEGAL_FORM.matcher(name.strip()).replaceFirst("");
        Phrase phrase = new Phrase(Phrase.OWN, sign, 1, List.of(Plain.fold(plain)), -1);
        if (phrase.literals().get(0).length() >= SHORTEST) {
            phrases.add(phrase);
        }
    }
}
