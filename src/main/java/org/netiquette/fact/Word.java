package org.netiquette.fact;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a component of a fact that rules may ask for. What is not marked is out of a rule's sight. */
@Retention(RUNTIME)
@Target(RECORD_COMPONENT)
public @interface Word {
    /** What the word means, in a sentence for people who edit rules. */
    String value();
}
