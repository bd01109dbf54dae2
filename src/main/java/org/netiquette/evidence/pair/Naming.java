package org.netiquette.evidence.pair;

import java.util.List;
import java.util.Optional;

/** By what names things go that several people write in several ways; answered by the room above from its tables. */
public interface Naming {

    /** A job title in the words of the table of titles; empty when the table does not know it. */
    Optional<String> title(String title);

    /** The words of a text as they are compared: without case and accents, each in the singular. */
    List<String> words(String text);

    /** The name of a company as it is compared: plain words without legal forms. */
    String company(String name);
}
