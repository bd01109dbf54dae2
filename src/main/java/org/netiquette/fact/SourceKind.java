package org.netiquette.fact;

/** Where somebody whom the member might invite is known from. */
public enum SourceKind {
    ADDRESS_BOOK,
    TARGETS,
    GROUP,
    SHEET,
    MESSAGES,
    INVITATION
}
