package org.netiquette.output.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.output.Change;
import org.netiquette.output.Reported;
import org.netiquette.rules.word.Subject;
import org.netiquette.verdict.Verdict;

class TextsTest {

    @Test
    void saysEverythingInGermanToo() throws IOException {
        Properties english = file("texts.properties");
        Properties german = file("texts_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(german.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @Test
    void hasAWordForEverythingThatIsShown() {
        Texts texts = Texts.in("en");
        for (Verdict it : Verdict.values()) {
            assertThat(texts.verdict(it)).isNotBlank();
        }
        for (Subject it : List.of(Subject.ALL.get(0), Subject.ALL.get(1))) {
            it.verdicts().forEach(verdict -> assertThat(texts.get("draft." + verdict))
                    .isNotBlank());
        }
        for (Relationship it : Relationship.values()) {
            assertThat(texts.get("relationship." + it)).isNotBlank();
        }
        for (ThreadKind it : ThreadKind.values()) {
            assertThat(texts.get("thread." + it, "3")).isNotBlank();
        }
        for (Change.Kind it : Change.Kind.values()) {
            assertThat(texts.get("change." + it)).isNotBlank();
        }
        List<Section<?>> sections = new ArrayList<>(Sections.of(Reported.hostile(), Reported.NIGHT, texts));
        sections.addAll(Sections.of(Reported.outgoing("Welders"), Reported.NIGHT, texts));
        for (Section<?> section : sections) {
            assertThat(texts.get("section." + section.id())).isNotBlank();
            assertThat(texts.get("section." + section.id() + ".help")).isNotBlank();
            section.columns()
                    .forEach(it -> assertThat(texts.get("column." + it.key())).isNotBlank());
        }
    }

    @Test
    void countsOneAndMany() {
        assertThat(Texts.in("en").get("count.open", 1)).isEqualTo("1 open invitation");
        assertThat(Texts.in("de").get("count.open", 1200)).isEqualTo("1.200 offene Einladungen");
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (Matcher found = Pattern.compile("\\{\\d").matcher(text); found.find(); ) {
            values.add(found.group());
        }
        return values.stream().distinct().sorted().toList();
    }

    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
