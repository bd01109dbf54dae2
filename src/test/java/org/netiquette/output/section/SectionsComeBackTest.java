package org.netiquette.output.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.input.people.DecisionFormat;
import org.netiquette.input.people.GroupFormat;
import org.netiquette.input.people.PeopleFormat;
import org.netiquette.output.Reported;
import org.netiquette.sheet.Header;

/** A workbook of ours that lies among the input is known for what it is, whatever the language of its reader. */
class SectionsComeBackTest {

    static Stream<String> languages() {
        return Stream.concat(Stream.of("en"), Texts.OTHERS.stream());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void asDecisionsAloneAndNeverAsFacts(String language) {
        Texts texts = Texts.in(language);
        for (Section<?> section : Sections.of(Reported.hostile(), Reported.NIGHT, texts)) {
            Header header = Header.of(section.columns().stream()
                    .map(it -> texts.get("column." + it.key()))
                    .toList());
            assertThat(new DecisionFormat().recognises("netiquette.xlsx", header))
                    .as("%s", header.names())
                    .isEqualTo(section.id().equals("invitations"));
            assertThat(new PeopleFormat().recognises("netiquette.xlsx", header))
                    .as("%s", header.names())
                    .isFalse();
            assertThat(new GroupFormat().recognises("netiquette.xlsx", header))
                    .as("%s", header.names())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void withWhomAndWhatUnderTheNamesThatAreRead(String language) {
        Texts texts = Texts.in(language);
        assertThat(Header.of(List.of(
                                texts.get("column.name"),
                                texts.get("column.profile_url"),
                                texts.get("column.my_verdict")))
                        .has("name", "profile_url", "my_verdict"))
                .isTrue();
    }
}
