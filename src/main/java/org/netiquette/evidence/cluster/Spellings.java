package org.netiquette.evidence.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Row;

/** Which spellings of a table mean which name; each means one alone. */
final class Spellings {

    /** In the first column of a table: what its row lists is no name, but something to leave out. */
    static final String NO_NAME = "-";

    private final Map<String, String> names = new HashMap<>();
    private final UnaryOperator<String> compared;

    /** @param compared how a spelling is compared */
    Spellings(UnaryOperator<String> compared) {
        this.compared = compared;
    }

    /** What a cell lists, joined by {@code ;}. */
    static List<String> listed(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Takes the spellings of a row, its name included; what is wrong with one, if anything is. */
    Optional<Problem> add(Row row, String name) {
        Optional<Problem> own = name.equals(NO_NAME) ? Optional.empty() : add(row, name, name);
        return listed(row.get("says")).stream()
                .map(it -> add(row, name, it))
                .reduce(own, (one, other) -> one.or(() -> other));
    }

    private Optional<Problem> add(Row row, String name, String spelling) {
        String key = compared.apply(spelling);
        if (key.isEmpty()) {
            return Optional.of(Problem.of(row.place(), "«" + spelling + "» must have letters or digits"));
        }
        Optional<String> before = Optional.ofNullable(names.putIfAbsent(key, name));
        return before.filter(it -> !it.equals(name))
                .map(it -> Problem.of(
                        row.place(),
                        "«" + spelling + "» must mean one name, but means "
                                + (it.equals(NO_NAME) ? "none" : "«" + it + "»") + " in a row above"));
    }

    /** The name that a spelling means; {@link #NO_NAME} where the table leaves it out. */
    Optional<String> name(String spelling) {
        return byKey(compared.apply(spelling));
    }

    /** The same for a spelling in the form in which it is compared. */
    Optional<String> byKey(String key) {
        return Optional.ofNullable(names.get(key));
    }
}
