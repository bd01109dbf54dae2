package org.netiquette.reading.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.reading.claim.NoteClaim.Kind;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.PhraseBook;
import org.netiquette.reading.phrase.Sign;
import org.netiquette.reading.phrase.Words;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/** What the phrases of a text claim of the past, each name a claim of its own. */
public final class Claims {

    /** How many names one phrase may go on to: «at Acme, later at Bolt and at Cork». */
    private static final int MOST = 4;

    private final Plain plain;
    private final ClaimedNames names;
    private final Saying saying;
    private final Words words;
    /** By kind and name; the first counts. */
    private final Map<String, NoteClaim> claims = new LinkedHashMap<>();

    private Claims(Plain plain, PhraseBook book) {
        this.plain = plain;
        this.names = new ClaimedNames(plain, book);
        this.saying = new Saying(plain, book.words());
        this.words = book.words();
    }

    public static List<NoteClaim> in(Plain plain, List<Hit> hits, PhraseBook book) {
        Claims claims = new Claims(plain, book);
        hits.stream()
                .filter(hit -> hit.weight() > 0 && !hit.phrase().language().isEmpty())
                .forEach(claims::read);
        return claims.claims.values().stream().filter(claims::isItsOwn).toList();
    }

    /** «Your former colleague from Acme» is one claim, not also that of somebody called Acme. */
    private boolean isItsOwn(NoteClaim claim) {
        return claim.kind() != Kind.OTHER
                || claim.value().isEmpty()
                || claims.values().stream()
                        .noneMatch(it -> it.kind() != Kind.OTHER && it.value().equals(claim.value()));
    }

    private void read(Hit hit) {
        Optional<Kind> kind = kind(hit.sign());
        if (kind.isPresent() && saying.isClaimed(hit, kind.get())) {
            Optional<Span> name = hit.name().map(it -> names.person(hit, it)).filter(names::isName);
            name.ifPresentOrElse(it -> named(hit, kind.get(), it), () -> add(Kind.OTHER, "", When.UNSAID, false));
        }
    }

    private void named(Hit hit, Kind kind, Span first) {
        Times times = new Times(plain, words, hit.phrase().language());
        When when = times.of(hit, first);
        add(kind, text(first), when, names.isFirm(hit, kind, first));
        Optional<Span> next = names.next(hit, first);
        for (int i = 1; i < MOST && next.isPresent(); i++) {
            Span name = next.get();
            add(kind, text(name), times.after(name.end()), names.isFirm(hit, kind, name));
            next = names.next(hit, name);
        }
    }

    private String text(Span name) {
        return plain.original(name.start(), name.end()).replaceAll("\\s+", " ");
    }

    private void add(Kind kind, String value, When when, boolean firm) {
        claims.putIfAbsent(kind + " " + Plain.fold(value), new NoteClaim(kind, value, when, firm));
    }

    private static Optional<Kind> kind(Sign sign) {
        return switch (sign) {
            case WORKED_TOGETHER -> Optional.of(Kind.WORKED_TOGETHER);
            case SCHOOL -> Optional.of(Kind.STUDIED);
            case GROUP -> Optional.of(Kind.GROUP);
            case INTRODUCED -> Optional.of(Kind.INTRODUCED);
            case MET, READ_MY_WORK, EVENT, CUSTOMER, MUTUAL -> Optional.of(Kind.OTHER);
            default -> Optional.empty();
        };
    }
}
