package org.netiquette.fact;

/** What sort of e-mail address is all that identifies somebody; which is which is a table in {@code rules/tables}. */
public enum AddressKind {
    /** There is none, or something else tells who they are. */
    NONE,
    /** A person's own. */
    PERSONAL,
    /** An office whoever sits in it, such as info@ or sales@. */
    ROLE,
    /** Nobody reads it, such as noreply@. */
    MACHINE,
    /** A shop or another business one buys from. */
    SHOP,
    /** A mailing list. */
    NEWSLETTER
}
