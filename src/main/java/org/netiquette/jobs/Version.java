package org.netiquette.jobs;

import java.util.Optional;

/** The version of the program, from the jar's manifest. */
public final class Version {

    /** As reports and {@code --version} show it. */
    public static final String TEXT = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");

    private Version() {}
}
