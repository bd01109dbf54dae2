package org.netiquette.evidence.outreach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * In which country somebody lives, as two letters: by the name of a country at the end of where they say they live, in one of
 * the languages in which notes are read; else by their time zone.
 */
public final class HomeCountry {

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "it", "nl", "pt");
    private static final Map<String, String> BY_NAME = names();
    private static final Map<String, String> BY_ZONE = zones();

    private HomeCountry() {}

    /**
     * The country.
     *
     * @param location such as {@code Ghent, Flemish Region, Belgium}; may be empty
     * @param timeZone IANA name; may be empty
     */
    public static Optional<String> of(String location, String timeZone) {
        String[] parts = location.split(",", -1);
        String last = parts[parts.length - 1].strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(last)).or(() -> Optional.ofNullable(BY_ZONE.get(timeZone)));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                String name = new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language));
                names.put(name.toLowerCase(Locale.ROOT), country);
            }
        }
        names.remove("georgia"); // a state of the USA as well
        return names;
    }

    /** The time zones of the world as the public tz database gives them to countries. */
    private static Map<String, String> zones() {
        Map<String, String> zones = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(HomeCountry.class.getResourceAsStream("zones.csv"), "zones.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(it -> Arrays.asList(it.split(",", -1)))
                    .forEach(it -> zones.put(it.get(0), it.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }
}
