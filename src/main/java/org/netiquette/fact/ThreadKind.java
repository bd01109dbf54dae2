package org.netiquette.fact;

/** The kinds of common thread (etiquette, "Common threads"). Which are strong is a table in {@code rules/tables}. */
public enum ThreadKind {
    INTRODUCTION,
    EMPLOYER,
    SCHOOL,
    GROUP,
    COMMUNITY,
    MUTUALS,
    FOLLOWED,
    EVENT,
    TOWN,
    INDUSTRY
}
