package org.netiquette.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.fact.Note;
import org.netiquette.reading.NoteReader;
import org.netiquette.reading.ReadNote;

/** All texts by language and situation. */
final class Wordings {

    private static final Map<String, String> SAMPLE =
            new Occasion(Situation.GREETING, "Lindenhof").fields(Optional.of("Ada"), "Grace");
    private static final Set<Note> UNFIT = Set.of(Note.PITCH, Note.SCAM);

    private final Map<String, Map<Situation, List<Wording>>> byLanguage = new HashMap<>();

    private Wordings() {}

    /** Whether a text reads as a pitch or a scam beyond doubt. */
    static boolean isUnfit(ReadNote read) {
        return UNFIT.contains(read.kind()) && !read.doubtful();
    }

    /** The texts of these kinds of file, each of which must know its fields and must not read as a pitch or a scam. */
    static Wordings of(TemplateFiles files, List<String> kinds, NoteReader reader) {
        Wordings wordings = new Wordings();
        files.read(kinds)
                .forEach((language, sources) -> sources.forEach(it -> wordings.add(language, it, files, reader)));
        return wordings;
    }

    private void add(String language, TemplateFiles.Source source, TemplateFiles files, NoteReader reader) {
        List<String> unknown =
                Wording.unknownFields(source.text(), source.situation().fields());
        for (String field : unknown) {
            files.problem(
                    source.file(),
                    line(source, field),
                    "the field ({{%s}}) is not known in the section (%s)"
                            .formatted(field, source.situation().section()),
                    "Maybe one of these is meant: "
                            + String.join(
                                    ", ",
                                    source.situation().fields().stream()
                                            .sorted()
                                            .toList()) + ".");
        }
        if (unknown.isEmpty()) {
            Wording wording = Wording.of(source.text());
            if (source.situation().isSent()) {
                check(reader.read(wording.fill(SAMPLE)), source, files);
            }
            byLanguage
                    .computeIfAbsent(language, it -> new EnumMap<>(Situation.class))
                    .computeIfAbsent(source.situation(), it -> new ArrayList<>())
                    .add(wording);
        }
    }

    private static void check(ReadNote read, TemplateFiles.Source source, TemplateFiles files) {
        if (isUnfit(read)) {
            files.problem(
                    source.file(), source.line(), "the text must not read as a %s, but does".formatted(read.kind()));
        }
    }

    private static int line(TemplateFiles.Source source, String field) {
        int at = Math.max(0, source.text().indexOf("{{" + field));
        return source.line()
                + (int) source.text()
                        .substring(0, at)
                        .chars()
                        .filter(it -> it == '\n')
                        .count();
    }

    boolean speaks(String language) {
        return byLanguage.containsKey(language);
    }

    /** One of the texts of a situation; equal numbers get the same. */
    Wording choose(String language, Situation situation, int number) {
        List<Wording> variants = variants(language, situation);
        return variants.get(Math.floorMod(number, variants.size()));
    }

    /** How many texts there are for a situation. */
    int count(String language, Situation situation) {
        return variants(language, situation).size();
    }

    private List<Wording> variants(String language, Situation situation) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(situation, List.of());
    }
}
