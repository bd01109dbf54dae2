package org.netiquette.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.memory.ToldTie;

/** Tells what nights told about somebody as a connection. */
final class TieText {

    private final PrintWriter out;

    TieText(PrintWriter out) {
        this.out = out;
    }

    /** Night by night, account by account. */
    void history(String person, List<ToldTie> told) {
        Map<String, List<ToldTie>> byAccount = new LinkedHashMap<>();
        told.forEach(it ->
                byAccount.merge(it.account(), List.of(it), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList()));
        byAccount.forEach((account, lines) -> {
            out.println("%s, account %s, connection".formatted(person, account));
            lines.forEach(it -> out.println(line(it)));
        });
        out.flush();
    }

    /** One line. */
    static String line(ToldTie it) {
        String what = it.kind().equals(ToldTie.INTRODUCE)
                ? "INTRODUCE to " + it.person().name().text()
                : it.kind() + ", due on " + it.dueOn();
        return "  %s  %s%s".formatted(it.night(), what, it.why().isEmpty() ? "" : ": " + it.why());
    }
}
