package org.netiquette.input.people;

import java.util.List;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.SheetVerdict;

/**
 * All sheets about people, one entry a person.
 *
 * @param people in the order of files and lines in which they are first met
 * @param verdicts what the member has decided themself, in the same order
 * @param remarks contradictions, each at the place of the cell that does not count
 */
public record Merged(List<SheetPerson> people, List<SheetVerdict> verdicts, List<Remark> remarks) {

    public Merged {
        people = List.copyOf(people);
        verdicts = List.copyOf(verdicts);
        remarks = List.copyOf(remarks);
    }
}
