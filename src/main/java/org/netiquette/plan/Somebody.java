package org.netiquette.plan;

import org.netiquette.network.Person;

/** Somebody of this night in whom memory may know a person again; equal to nobody else of the night. */
public interface Somebody {

    /** Who they are in memory. */
    Person person();

    /** Whether what was told about them before can go on; only such are taken for a person who may be somebody else. */
    boolean canGoOn();
}
