package org.netiquette.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of LinkedIn's archives: {@code Basic_LinkedInDataExport_MM-DD-YYYY.zip} and all that browsers make of it. */
final class ArchiveName {

    private static final Pattern LINKEDIN = Pattern.compile(
            "(?:Basic|Complete|Initial)_LinkedInDataExport_(\\d{2})-(\\d{2})-(\\d{4})(?:\\D.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("(?:\\.zip| ?\\(\\d+\\))+$", Pattern.CASE_INSENSITIVE);

    private ArchiveName() {}

    /** Whether this is LinkedIn's own name of an archive, packed or unpacked. */
    static boolean isLinkedIn(String fileName) {
        return LINKEDIN.matcher(fileName).matches();
    }

    static boolean isZip(String fileName) {
        return fileName.regionMatches(true, fileName.length() - 4, ".zip", 0, 4);
    }

    /** The date of the export in LinkedIn's own name. */
    static Optional<LocalDate> date(String fileName) {
        Matcher name = LINKEDIN.matcher(fileName);
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(name, 3), number(name, 1), number(name, 2)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The name without {@code .zip}, {@code .zip.zip} and a browser's {@code  (1)}. */
    static String withoutEnding(String fileName) {
        return ENDING.matcher(fileName).replaceFirst("");
    }

    private static int number(Matcher name, int group) {
        return Integer.parseInt(name.group(group));
    }
}
