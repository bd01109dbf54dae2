package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.network.ProfileKey;

/** Brings together who looks for something and who has it. */
final class Meetings {

    /** For each thing that somebody looks for so many are enough to choose from; they are those whom the member knows best. */
    private static final int MOST_A_WANT = 8;
    /** Colleagues and people who met already count apart, so that they take nobody's place. */
    private static final int MOST_ASIDE = 2;
    /** Far more than anybody will introduce; those who are left are known less than all before them. */
    private static final int MOST = 8_000;

    private final Offerers offerers;

    Meetings(Offerers offerers) {
        this.offerers = offerers;
    }

    /** For each two who meet, what the one looks for that the other has, the best known first. */
    Map<Met.Two, List<Met>> among(List<Side> sides) {
        Map<Met.Two, List<Met>> meetings = new LinkedHashMap<>();
        int count = 0;
        for (Side seeker : sides) {
            for (Want want : seeker.wants()) {
                List<Met> met = met(seeker, want);
                met.forEach(it -> meetings.computeIfAbsent(it.two(), two -> new ArrayList<>(2))
                        .add(it));
                count += met.size();
            }
            if (count >= MOST) {
                break;
            }
        }
        return meetings;
    }

    private List<Met> met(Side seeker, Want want) {
        List<Met> met = new ArrayList<>();
        int aside = 0;
        for (Offerers.Found it : offerers.of(want)) {
            boolean isAside = isSameCompany(seeker, it.side()) || isTogether(seeker, it.side());
            if ((!isAside || aside < MOST_ASIDE) && mayMeet(seeker, want, it.side())) {
                met.add(new Met(seeker, it.side(), want, it.by()));
                aside += isAside ? 1 : 0;
            }
            if (met.size() - aside == MOST_A_WANT) {
                break;
            }
        }
        return met;
    }

    private static boolean mayMeet(Side seeker, Want want, Side finder) {
        return !maybeSamePerson(seeker, finder) && agree(seeker, want, finder);
    }

    /** Who says whom they would employ is met by nobody else who looks for a job. */
    private static boolean agree(Side seeker, Want want, Side finder) {
        boolean aboutWork = want.way().map(Ways.Found::work).orElse(false);
        return !aboutWork || (seeker.wouldEmploy(finder) && finder.wouldEmploy(seeker));
    }

    /** One link, or one name without two links that tell them apart. */
    private static boolean maybeSamePerson(Side one, Side other) {
        Optional<ProfileKey> key = one.party().who().key();
        Optional<ProfileKey> otherKey = other.party().who().key();
        boolean apart = key.isPresent()
                && key.map(ProfileKey::kind).equals(otherKey.map(ProfileKey::kind))
                && !key.equals(otherKey);
        return one.rank() == other.rank()
                || (key.isPresent() && key.equals(otherKey))
                || (!apart && one.nameKey().equals(other.nameKey()));
    }

    /** Whether the one employer's name has the other's in it. */
    static boolean isSameCompany(Side one, Side other) {
        return Resemblance.contains(one.company(), other.company())
                || Resemblance.contains(other.company(), one.company());
    }

    static boolean isTogether(Side one, Side other) {
        return !Collections.disjoint(one.party().conversations(), other.party().conversations());
    }

    /** What both look for, the said before what follows from a role, and what others may know before what they may not. */
    static Optional<Met> best(Stream<Met> met) {
        return met.min(Comparator.comparing((Met it) -> order(it)));
    }

    private static int order(Met it) {
        return switch (it.want().source()) {
            case PROFILE -> 0;
            case MESSAGE -> 1;
            case NOTE -> 2;
            case ROLE -> 3;
            case NONE -> 4;
        };
    }
}
