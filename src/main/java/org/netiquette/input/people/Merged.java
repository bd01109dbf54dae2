package org.netiquette.input.people;

import java.util.List;
import org.netiquette.network.SheetPerson;

/**
 * All sheets about people, one entry a person.
 *
 * @param people in the order of files and lines in which they are first met
 * @param remarks contradictions, each at the place of the cell that does not count
 */
public record Merged(List<SheetPerson> people, List<Remark> remarks) {

    public Merged {
        people = List.copyOf(people);
        remarks = List.copyOf(remarks);
    }
}
