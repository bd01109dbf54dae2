package org.netiquette.reading;

/** The reasons for connecting that a note may give. Phrase lists name them in lower case, with or without blanks. */
public enum Reason {
    MET,
    WORKED_TOGETHER,
    SCHOOL,
    GROUP,
    TOWN,
    MUTUAL,
    INTRODUCED,
    READ_MY_WORK,
    EVENT,
    INDUSTRY,
    HIRING,
    JOB_SEEKING,
    QUESTION,
    SHARED_INTEREST,
    CUSTOMER
}
