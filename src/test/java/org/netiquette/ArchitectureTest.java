package org.netiquette;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every arrow of the house: data flows one way, and each library is seen in one room only. */
class ArchitectureTest {

    private static final String BASE = "org.netiquette.";

    /** For each package, which of ours it may import beside itself and its own rooms below. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("network", List.of());
        ARROWS.put("sheet", List.of());
        ARROWS.put("verdict", List.of());
        ARROWS.put("fact", List.of("network", "verdict"));
        ARROWS.put("input", List.of("network", "sheet"));
        ARROWS.put("reading", List.of("network", "sheet", "fact"));
        ARROWS.put("evidence", List.of("network", "sheet", "reading", "fact", "verdict"));
        ARROWS.put("rules", List.of("fact", "verdict", "sheet"));
        ARROWS.put("draft", List.of("fact", "verdict", "reading", "sheet"));
        ARROWS.put("plan", List.of("network", "fact", "verdict"));
        ARROWS.put("memory", List.of("network", "fact", "verdict", "draft"));
        ARROWS.put("output", List.of("network", "fact", "verdict", "draft", "plan", "sheet", "input"));
        ARROWS.put(
                "jobs",
                List.of(
                        "network",
                        "sheet",
                        "verdict",
                        "fact",
                        "input",
                        "reading",
                        "evidence",
                        "rules",
                        "draft",
                        "plan",
                        "memory",
                        "output"));
        ARROWS.put(
                "workbench",
                List.of("network", "fact", "input", "evidence", "rules", "draft", "memory", "jobs", "sheet"));
        ARROWS.put(
                "replay",
                List.of(
                        "network",
                        "sheet",
                        "verdict",
                        "fact",
                        "input",
                        "evidence",
                        "rules",
                        "memory",
                        "output",
                        "jobs"));
        ARROWS.put(
                "cli",
                List.of(
                        "network",
                        "workbench",
                        "replay",
                        "jobs",
                        "reading",
                        "rules",
                        "memory",
                        "verdict",
                        "fact",
                        "sheet",
                        "input",
                        "output"));
    }

    /** Libraries, each with the rooms that may know it. */
    private static final Map<String, List<String>> SEEN_ONLY_IN = Map.ofEntries(
            Map.entry("org.kie..", List.of("rules")),
            Map.entry("org.drools..", List.of("rules")),
            Map.entry("com.github.javaparser..", List.of("rules")),
            Map.entry("com.opencsv..", List.of("sheet")),
            Map.entry("org.dhatim..", List.of("sheet")),
            Map.entry("ezvcard..", List.of("input")),
            Map.entry("org.yaml..", List.of("input")),
            Map.entry("com.hankcs..", List.of("reading")),
            Map.entry("com.carrotsearch..", List.of("reading")),
            Map.entry("com.google.i18n..", List.of("evidence.outreach")),
            Map.entry("com.samskivert..", List.of("draft")),
            Map.entry("gg.jte..", List.of("output.page")),
            Map.entry("java.sql..", List.of("memory", "jobs")),
            Map.entry("javax.sql..", List.of("memory", "jobs")),
            Map.entry("org.flywaydb..", List.of("memory")),
            Map.entry("tools.jackson..", List.of("memory", "output")),
            Map.entry("com.zaxxer..", List.of("memory")),
            Map.entry("org.springframework..", List.of("jobs")),
            Map.entry("me.tongfei..", List.of("cli")),
            Map.entry("picocli..", List.of("cli")));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.netiquette");

    @TestFactory
    Stream<DynamicTest> everyPackageImportsOnlyWhatItMay() {
        return ARROWS.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> classes()
                        .that()
                        .resideInAPackage(BASE + it.getKey() + "..")
                        .should()
                        .onlyDependOnClassesThat(DescribedPredicate.describe(
                                "are its own, or of " + it.getValue(),
                                type -> !type.getPackageName().startsWith(BASE.substring(0, BASE.length() - 1))
                                        || isIn(type.getPackageName(), it.getKey())
                                        || it.getValue().stream()
                                                .anyMatch(allowed -> isIn(type.getPackageName(), allowed))))
                        .check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> everyLibraryIsSeenInItsRoomOnly() {
        return SEEN_ONLY_IN.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> noClasses()
                        .that()
                        .resideOutsideOfPackages(it.getValue().stream()
                                .map(room -> BASE + room + "..")
                                .toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(it.getKey())
                        .check(OURS)));
    }

    @Test
    void replaysWithoutSpring() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "replay..")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(OURS);
    }

    @Test
    void noPackageIsPartOfACycle() {
        slices().matching("org.netiquette.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> rooms = new TreeSet<>();
        OURS.forEach(it -> rooms.add(room(it.getPackageName())));
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    private static String room(String packageName) {
        String below = packageName.substring(Math.min(BASE.length(), packageName.length()));
        return Arrays.asList(below.split("\\.", 2)).get(0);
    }

    private static boolean isIn(String packageName, String room) {
        return packageName.equals(BASE + room) || packageName.startsWith(BASE + room + ".");
    }
}
