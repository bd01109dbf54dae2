package org.netiquette.jobs;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

/**
 * The settings of one job, from {@code jobs/NAME.properties}.
 *
 * @param policy policy of accounts that name none
 * @param openDays days after which an invitation counts as open no more
 * @param chunk facts judged and kept at a time
 * @param timeLimitMinutes minutes after which the run is stopped, 0 for none
 * @param keepRuns finished runs that the job repository remembers
 * @param keepDays days for which a night is remembered
 * @param network whether the night looks at connections
 * @param pace how much is allowed to be done
 */
public record JobFile(
        String policy,
        int openDays,
        int chunk,
        int timeLimitMinutes,
        int keepRuns,
        int keepDays,
        boolean network,
        Pace pace) {

    private static final String POLICY = "policy";
    private static final String OPEN_DAYS = "open_days";
    /** Days for which an invitation is open where the job file says nothing (etiquette). */
    static final int USUAL_OPEN_DAYS = 180;

    private static final String CHUNK = "chunk";
    private static final String TIME_LIMIT = "time_limit_minutes";
    private static final String KEEP_RUNS = "keep_runs";
    private static final String KEEP_DAYS = "keep_days";
    private static final String NETWORK = "network";
    private static final Set<String> KEYS = keys();

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(Set.of(POLICY, OPEN_DAYS, CHUNK, TIME_LIMIT, KEEP_RUNS, KEEP_DAYS, NETWORK));
        for (Pace.Setting it : Pace.Setting.values()) {
            keys.add(it.key());
        }
        return keys;
    }

    /**
     * Reads a job file; what it leaves out has a default.
     *
     * @param file the job file
     * @param name how messages call it
     * @throws Problems naming file and line of everything that cannot be understood
     */
    public static JobFile read(Path file, String name) {
        List<String> lines;
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new Problems(List.of(new Problem(
                    new Place(name, 0),
                    "the job file cannot be read",
                    "Maybe the job's name is misspelt: the jobs are the .properties files in jobs/.")));
        }
        Settings settings = new Settings(name, lines, properties);
        settings.refuseUnknown();
        JobFile job = new JobFile(
                settings.text(POLICY, "quality"),
                settings.number(OPEN_DAYS, USUAL_OPEN_DAYS, 1, 3_650),
                settings.number(CHUNK, 1_000, 1, 100_000),
                settings.number(TIME_LIMIT, 0, 0, 100_000),
                settings.number(KEEP_RUNS, 50, 1, 100_000),
                settings.number(KEEP_DAYS, 730, 1, 36_500),
                settings.yes(NETWORK),
                Pace.of(it -> settings.number(it.key(), it.usual(), it.least(), it.most())));
        Problems.throwIfAny(settings.problems);
        return job;
    }

    /** The properties with their lines, and what is wrong with them. */
    private record Settings(String file, List<String> lines, Properties properties, List<Problem> problems) {

        Settings(String file, List<String> lines, Properties properties) {
            this(file, lines, properties, new ArrayList<>());
        }

        void refuseUnknown() {
            properties.stringPropertyNames().stream()
                    .filter(it -> !KEYS.contains(it))
                    .sorted()
                    .forEach(it -> problems.add(new Problem(
                            new Place(file, line(it)),
                            "«" + it + "» is no setting, but must be one of: " + String.join(", ", KEYS),
                            Nearest.maybe(it, KEYS))));
        }

        String text(String key, String otherwise) {
            return properties.getProperty(key, otherwise).strip();
        }

        int number(String key, int otherwise, int least, int most) {
            String value = text(key, Integer.toString(otherwise));
            Optional<Integer> number = parse(value).filter(it -> it >= least && it <= most);
            if (number.isEmpty()) {
                problem(key, "%s «%s» must be a whole number from %d to %d".formatted(key, value, least, most));
            }
            return number.orElse(otherwise);
        }

        boolean yes(String key) {
            String value = text(key, "yes");
            if (!value.equals("yes") && !value.equals("no")) {
                problem(key, "%s «%s» must be yes or no".formatted(key, value));
            }
            return value.equals("yes");
        }

        private static Optional<Integer> parse(String value) {
            return value.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
        }

        private void problem(String key, String sentence) {
            problems.add(Problem.of(new Place(file, line(key)), sentence));
        }

        private int line(String key) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().matches(Pattern.quote(key) + "\\s*[=:].*")) {
                    return i + 1;
                }
            }
            return 0;
        }
    }
}
