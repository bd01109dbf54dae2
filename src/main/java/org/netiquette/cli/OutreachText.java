package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.RememberedStep;

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
            nights.forEach(it -> out.println("  " + it.night() + "  " + line(it.step())));
        });
        out.flush();
    }

    /**
     * The newest plan for each person.
     *
     * @param rule prints one rule of a plan by its id
     */
    void newest(List<ConsideredPerson> considered, BiConsumer<String, ConsideredPerson> rule) {
        byPerson(considered).forEach((title, nights) -> {
            ConsideredPerson it = nights.get(nights.size() - 1);
            out.println(title + ", outreach");
            out.println("%s on the night of %s".formatted(line(it.step()), it.night()));
            it.step().rules().forEach(id -> rule.accept(id, it));
            if (!it.step().note().isEmpty()) {
                out.println("  Drafted: " + it.step().note().replaceAll("\\s+", " "));
            }
            out.println();
        });
        out.flush();
    }

    private static Map<String, List<ConsideredPerson>> byPerson(List<ConsideredPerson> considered) {
        Map<String, List<ConsideredPerson>> byPerson = new LinkedHashMap<>();
        considered.forEach(it ->
                byPerson.merge(it.title(), List.of(it), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList()));
        return byPerson;
    }

    private static String line(RememberedStep it) {
        String when = it.sendOn().map(day -> ", to send on " + day).orElse("");
        return it.action() + when + ": " + it.why();
    }
}
