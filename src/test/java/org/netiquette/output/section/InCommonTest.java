package org.netiquette.output.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ThreadKind;

class InCommonTest {

    private static final List<CommonThread> ALL = List.of(
            thread(ThreadKind.INTRODUCTION, "Nele O'Hara"),
            thread(ThreadKind.EMPLOYER, "Acme {0}"),
            thread(ThreadKind.SCHOOL, "Ghent University"),
            thread(ThreadKind.GROUP, "Java"),
            thread(ThreadKind.GROUP, "Java Champions"),
            thread(ThreadKind.COMMUNITY, "Women in Tech"),
            thread(ThreadKind.MUTUALS, "2"),
            thread(ThreadKind.FOLLOWED, "you follow them"),
            thread(ThreadKind.EVENT, "Devoxx"),
            thread(ThreadKind.TOWN, "Ghent"),
            thread(ThreadKind.INDUSTRY, "Software"));

    @Test
    void saysEveryKindInWords() {
        assertThat(new InCommon(Texts.in("en")).say(ALL))
                .containsExactly(
                        "introduced by Nele O'Hara",
                        "worked at Acme {0} as well",
                        "studied at Ghent University as well",
                        "in the group Java as well",
                        "in the group Java Champions as well",
                        "in Women in Tech as well",
                        "2 shared connections",
                        "somebody whose work or words you follow",
                        "at Devoxx as well",
                        "lives in Ghent as well",
                        "also in the industry Software");
        assertThat(new InCommon(Texts.in("de")).lines(ALL)).isEqualTo("""
                bekannt gemacht von Nele O'Hara
                gleicher Arbeitgeber: Acme {0}
                gleiche Schule: Ghent University
                gleiche Gruppe: Java
                gleiche Gruppe: Java Champions
                gleiche Gemeinschaft: Women in Tech
                2 gemeinsame Kontakte
                jemand, dessen Werk oder Worte Sie verfolgen
                gleiche Veranstaltung: Devoxx
                gleicher Ort: Ghent
                gleiche Branche: Software""");
    }

    @Test
    void countsConnectionsOrNamesThem() {
        InCommon english = new InCommon(Texts.in("en"));
        assertThat(english.say(List.of(thread(ThreadKind.MUTUALS, "1")))).containsExactly("1 shared connection");
        assertThat(english.say(List.of(thread(ThreadKind.MUTUALS, "Ann Li, Bo Ek"))))
                .containsExactly("connected with Ann Li, Bo Ek as well");
    }

    @Test
    void readsReasonsAloud() {
        assertThat(InCommon.inWords(
                        "something in common: GROUP: Java Champions; GROUP: Java; MUTUALS: 2; FOLLOWED: you follow them",
                        ALL))
                .isEqualTo("something in common: in the group Java Champions as well; in the group Java as well;"
                        + " 2 shared connections; you follow them");
        assertThat(InCommon.inWords("TOWN: Bruges", ALL)).isEqualTo("TOWN: Bruges");
    }

    private static CommonThread thread(ThreadKind kind, String value) {
        return new CommonThread(kind, value, true);
    }
}
