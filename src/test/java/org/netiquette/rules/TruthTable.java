package org.netiquette.rules;

import static org.netiquette.verdict.Force.MAY;
import static org.netiquette.verdict.Force.MUST;
import static org.netiquette.verdict.Force.SHOULD;
import static org.netiquette.verdict.Verdict.ACCEPT;
import static org.netiquette.verdict.Verdict.ASK;
import static org.netiquette.verdict.Verdict.DECLINE;
import static org.netiquette.verdict.Verdict.LOOK;

import java.util.Set;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Relationship;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/** The etiquette's truth table, row by row in its reading order, and the table of the other policies. Knows no rule file. */
final class TruthTable {

    record Row(int number, Verdict verdict, Force force) {}

    private TruthTable() {}

    static Row row(String policy, Combination it) {
        Row row = quality(it);
        return switch (policy) {
            case "strict" -> strict(row, it);
            case "balanced" -> balanced(row, it);
            case "open" -> open(row);
            default -> row;
        };
    }

    private static Row quality(Combination it) {
        boolean stranger = it.relationship() == Relationship.STRANGER;
        boolean known = it.relationship() == Relationship.KNOWN;
        boolean missing = it.photo() == Photo.MISSING;
        if (it.note() == Note.SCAM) {
            return stranger ? new Row(2, DECLINE, MUST) : new Row(1, LOOK, MUST);
        } else if (!stranger && !known) {
            return new Row(3, ACCEPT, MUST);
        } else if (it.introduced() && it.note() != Note.PITCH) {
            return new Row(4, ACCEPT, MUST);
        } else if (it.note() == Note.PITCH) {
            return stranger ? new Row(5, DECLINE, MUST) : new Row(6, ASK, MUST);
        } else if (missing) {
            return withoutPhoto(it, known);
        }
        return known ? new Row(11, ACCEPT, SHOULD) : strangerWithPhoto(it);
    }

    private static Row withoutPhoto(Combination it, boolean known) {
        if (it.note() == Note.REASONED && it.veryGoodReason()) {
            return new Row(7, ACCEPT, MUST);
        } else if (known) {
            return new Row(8, ASK, SHOULD);
        }
        return it.note() == Note.REASONED ? new Row(9, ASK, SHOULD) : new Row(10, DECLINE, SHOULD);
    }

    private static Row strangerWithPhoto(Combination it) {
        if (it.followed()) {
            return new Row(12, ACCEPT, SHOULD);
        } else if (it.note() == Note.REASONED) {
            return it.anyThread() || it.benefit() ? new Row(13, ACCEPT, SHOULD) : new Row(14, ASK, MAY);
        }
        return it.note() == Note.UNCLEAR ? new Row(15, ASK, MAY) : new Row(16, ASK, MAY);
    }

    private static Row strict(Row row, Combination it) {
        boolean held = !it.talked() && Set.of(4, 7, 11, 12, 13).contains(row.number());
        return held ? new Row(row.number(), ASK, row.force()) : row;
    }

    private static Row balanced(Row row, Combination it) {
        boolean let = row.number() == 14 || (row.number() == 16 && it.strongThread());
        return let ? new Row(row.number(), ACCEPT, row.force()) : row;
    }

    private static Row open(Row row) {
        if (Set.of(1, 2, 5, 6).contains(row.number())) {
            return row;
        }
        return new Row(row.number(), row.number() == 10 ? ASK : ACCEPT, row.force());
    }
}
