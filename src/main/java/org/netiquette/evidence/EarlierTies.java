package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Companies;
import org.netiquette.fact.News;
import org.netiquette.network.Connection;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Known;
import org.netiquette.network.Person;

/** What has changed about connections since the newest archive of an earlier night, and what memory must keep of this one. */
final class EarlierTies {

    private static final Comparator<Known> NEWEST_LAST = Comparator.comparing((Known it) -> !it.gone())
            .thenComparing(Known::since)
            .thenComparing(Known::toString);

    private final Past past;
    private final Tables tables;
    private final LocalDate asOf;
    private final Index<Known> known;
    private final Index<Connection> connections;
    private final boolean comparable;
    private final List<String> targets;

    EarlierTies(Network network, Past past, OtherLinks links, Tables tables, LocalDate asOf) {
        this.past = past;
        this.tables = tables;
        this.asOf = asOf;
        this.known = Index.of(past.ties(), Known::person, links);
        this.connections = Index.of(network.connections(), Connection::person, links);
        this.comparable =
                !Remembered.isOlder(network, past) && !network.connections().isEmpty();
        this.targets = Stream.concat(
                        network.purpose().employers().stream(), network.purpose().search().companies().stream())
                .toList();
    }

    /**
     * What has changed about somebody.
     *
     * @param news each once, in the order of {@link News}
     * @param before what they did before, as half a sentence; empty when that has not changed
     * @param formerName the name that they bore before; empty when that has not changed
     */
    record Change(List<News> news, String before, String formerName) {

        static Change none() {
            return new Change(List.of(), "", "");
        }
    }

    /** What has changed about a connection. An older archive has no news, and neither has the first. */
    Change change(Connection now) {
        return comparable ? known(now).map(it -> lately(it, now)).orElse(Change.none()) : Change.none();
    }

    /** What changed on an earlier night stays news for some days, so that nothing is lost that does not fit into one. */
    private Change lately(Known it, Connection now) {
        Change tonight = change(it, now);
        return tonight.news().isEmpty()
                ? it.before()
                        .filter(older -> !older.gone() && isNews(it))
                        .map(older -> change(older, now))
                        .orElse(tonight)
                : tonight;
    }

    private boolean isNews(Known it) {
        return TieDays.within(tables.tieDays().news(), it.since(), asOf);
    }

    private Change change(Known before, Connection now) {
        Set<News> news = EnumSet.noneOf(News.class);
        boolean moved = hasMoved(before.company(), now.company());
        if (moved || hasRisen(before.position(), now.position())) {
            news.add(News.NEW_JOB);
        }
        if (moved && isTarget(now.company())) {
            news.add(News.AT_TARGET);
        }
        boolean renamed = isRenamed(before.person(), now.person());
        if (renamed) {
            news.add(News.NEW_NAME);
        }
        return new Change(
                List.copyOf(news),
                news.contains(News.NEW_JOB) ? work(before.position(), before.company()) : "",
                renamed ? before.person().name().text() : "");
    }

    /** What nobody says is no change. */
    private boolean hasMoved(String before, String now) {
        Companies companies = tables.companies();
        return !before.equals(now)
                && !companies.name(before).isBlank()
                && !companies.name(now).isBlank()
                && !companies.same(before, now);
    }

    private boolean hasRisen(String before, String now) {
        return !before.equals(now)
                && !before.isBlank()
                && !now.isBlank()
                && !tables.titles().same(before, now);
    }

    private boolean isTarget(String company) {
        return targets.stream().anyMatch(it -> tables.companies().same(it, company));
    }

    private static boolean isRenamed(Person before, Person now) {
        return before.name().namesSomebody()
                && now.name().namesSomebody()
                && !before.name().key().equals(now.name().key());
    }

    /** Position and company as half a sentence. */
    static String work(String position, String company) {
        return position.isBlank() || company.isBlank() ? position + company : position + " at " + company;
    }

    /** As whom an earlier archive had a connection: by link; by name where one of the two has none, or a link was changed. */
    private Optional<Known> known(Connection now) {
        Optional<Known> linked = known.linked(now.person()).stream().max(NEWEST_LAST);
        return linked.or(() -> only(known.named(now.person()))
                .filter(it -> !it.gone() && connections.named(now.person()).size() == 1)
                .filter(it -> !known.byNameAlone(now.person()).isEmpty() || isUnderOldLink(it, now)));
    }

    /** Whoever connected before the earlier archive was in it, and if not under this link then under another. */
    private boolean isUnderOldLink(Known it, Connection now) {
        return connections.linked(it.person()).isEmpty() && wasThere(now);
    }

    private boolean wasThere(Connection now) {
        return past.exportedOn()
                .flatMap(export -> now.connectedOn().map(it -> it.isBefore(export)))
                .orElse(false);
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Those of an earlier archive who are no longer there, for as long as that is news. */
    List<Known> gone() {
        return comparable
                ? Stream.concat(
                                goneTonight().stream(),
                                past.ties().stream()
                                        .filter(it -> it.gone() && isNews(it))
                                        .filter(it ->
                                                connections.linked(it.person()).isEmpty()
                                                        && connections
                                                                .named(it.person())
                                                                .isEmpty()))
                        .toList()
                : List.of();
    }

    /** Whom the archive before still had. A name that is still there says that they may be. */
    private List<Known> goneTonight() {
        return comparable
                ? past.ties().stream()
                        .filter(it ->
                                !it.gone() && connections.linked(it.person()).isEmpty())
                        .filter(it -> connections.byNameAlone(it.person()).isEmpty())
                        .filter(it -> !hasAnotherLink(it) && !isKnownByLink(it))
                        .toList()
                : List.of();
    }

    private boolean hasAnotherLink(Known it) {
        return only(connections.named(it.person()))
                .flatMap(this::known)
                .filter(it::equals)
                .isPresent();
    }

    /** A row of an archive without links, of somebody whose link a later one had. */
    private boolean isKnownByLink(Known it) {
        return it.person().key().isEmpty()
                && known.named(it.person()).stream()
                        .anyMatch(other -> other.person().key().isPresent());
    }

    /** What memory must keep of this night: every connection that is not yet remembered as it is, and those who are gone. */
    List<Known> seen(List<Connection> now) {
        List<Known> seen = new ArrayList<>();
        if (!comparable) {
            return seen;
        }
        for (Connection it : now) {
            Optional<Known> before = known(it);
            if (before.filter(other -> isSame(other, it)).isEmpty()) {
                seen.add(new Known(it.person(), asOf, it.company(), it.position(), false));
            }
            before.filter(other -> hasOtherIdentity(other, it)).ifPresent(other -> seen.add(gone(other)));
        }
        goneTonight().forEach(it -> seen.add(gone(it)));
        return seen;
    }

    private Known gone(Known it) {
        return new Known(it.person(), asOf, it.company(), it.position(), true);
    }

    private static boolean isSame(Known before, Connection now) {
        return !before.gone()
                && before.person().equals(now.person())
                && before.company().equals(now.company())
                && before.position().equals(now.position());
    }

    /** Remembered under another link, or under none: that one is there no more. */
    private static boolean hasOtherIdentity(Known before, Connection now) {
        return !before.gone() && !before.person().key().equals(now.person().key());
    }
}
