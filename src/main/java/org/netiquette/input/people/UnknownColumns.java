package org.netiquette.input.people;

import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.sheet.Header;

/** Names the columns of a sheet of ours that are not known. The exports of tools have many that do not matter. */
final class UnknownColumns {

    /** Columns that only tools write. */
    private static final List<String> OF_TOOLS = List.of(
            "vmid",
            "connectionDegree",
            "member_distance",
            "lh_id",
            "defaultProfileUrl",
            "linkedinProfileUrl",
            "profileImageUrl",
            "refreshedAt",
            "timestamp",
            "Email Status",
            "Linkedin URL Public",
            "Person Linkedin Url",
            "Network Distance",
            "public_identifier",
            "provider_id",
            "avatar");

    private UnknownColumns() {}

    static List<String> remarks(Header header, List<Column> expected) {
        List<String> unknown = OF_TOOLS.stream().anyMatch(it -> header.has(it)) ? List.of() : unknown(header);
        if (unknown.isEmpty()) {
            return List.of();
        }
        List<String> names = expected.stream().map(Column::ours).toList();
        return List.of("Columns that are not known and not read: %s; known are %s"
                .formatted(
                        unknown.stream()
                                .map(it -> "\"" + it + "\"" + Hint.near(it, names))
                                .collect(Collectors.joining(", ")),
                        String.join(", ", names)));
    }

    private static List<String> unknown(Header header) {
        Header known = Header.of(Column.all().toList());
        return header.names().stream()
                .filter(it -> !it.isBlank() && !known.has(it))
                .map(String::strip)
                .toList();
    }
}
