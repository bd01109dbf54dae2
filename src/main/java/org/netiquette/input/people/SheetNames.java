package org.netiquette.input.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netiquette.sheet.Header;

/** What can be said of a sheet as a whole: whether its name promises more than its columns hold. */
public final class SheetNames {

    private SheetNames() {}

    /** A sentence for a file whose name says people, groups or targets although no header in it is recognised. */
    public static Optional<String> problem(String fileName) {
        if (isNamed(fileName, "people")) {
            return Optional.of(unrecognised(fileName, "name or profile_url", PeopleFormat.COLUMNS));
        }
        if (isNamed(fileName, "groups")) {
            return Optional.of(unrecognised(fileName, "group, and name or profile_url", GroupFormat.COLUMNS));
        }
        return isNamed(fileName, "targets")
                ? Optional.of(unrecognised(fileName, "name or profile_url", TargetFormat.COLUMNS))
                : Optional.empty();
    }

    private static String unrecognised(String fileName, String needed, List<Column> columns) {
        return "%s has no header that is understood: it must have the columns %s, and may have %s"
                .formatted(fileName, needed, columns.stream().map(Column::ours).collect(Collectors.joining(", ")));
    }

    static boolean isNamed(String fileName, String kind) {
        return Header.simple(fileName).startsWith(kind);
    }
}
