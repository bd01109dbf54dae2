package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.memory.ConsideredPerson;

/** Tells what nights planned for somebody whom the member might invite. */
final class OutreachText {

    private final PrintWriter out;

    OutreachText(PrintWriter out) {
        this.out = out;
    }

    /** Night by night, person by person. */
    void history(List<ConsideredPerson> considered) {
        byPerson(considered).forEach((title, nights) -> {
            out.println(title + ", outreach");
            nights.forEach(it -> out.println("  " + it.night() + "  "
                    + it.step().action() + ": " + it.step().told()));
        });
        out.flush();
    }

    /** The newest plan for each person. */
    static List<ConsideredPerson> newest(List<ConsideredPerson> considered) {
        return byPerson(considered).values().stream()
                .map(nights -> nights.get(nights.size() - 1))
                .toList();
    }

    private static Map<String, List<ConsideredPerson>> byPerson(List<ConsideredPerson> considered) {
        Map<String, List<ConsideredPerson>> byPerson = new LinkedHashMap<>();
        considered.forEach(it ->
                byPerson.merge(it.title(), List.of(it), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList()));
        return byPerson;
    }
}
