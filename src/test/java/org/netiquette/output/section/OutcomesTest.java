package org.netiquette.output.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Judgement.Settling;
import org.netiquette.output.Reported;
import org.netiquette.verdict.Verdict;

class OutcomesTest {

    private static final List<Settling> SETTLES = List.of(
            settling("photo", "no", Verdict.DECLINE),
            settling("photo", "yes", Verdict.ASK),
            settling("headline", "one that fits your purpose", Verdict.ACCEPT),
            settling("introduced_by", "a connection you trust", Verdict.ACCEPT),
            settling("follow", "yes", Verdict.ACCEPT),
            settling("company", "an employer of yours", Verdict.ACCEPT),
            settling("schools", "a school of yours", Verdict.ACCEPT),
            settling("groups", "a group of yours", Verdict.ACCEPT),
            settling("mutual_connections", "3 or more", Verdict.ACCEPT),
            settling("trust", "known", Verdict.ASK),
            settling("trust", "well", Verdict.ACCEPT),
            about("Nele", "well", Verdict.ASK),
            about("Nele", "trusted", Verdict.ACCEPT),
            settling("outcome", "keep", Verdict.WAIT));

    @Test
    void saysWhatWouldChangeIt() {
        assertThat(lines("en", SETTLES)).isEqualTo("""
                Ask: if there is a photo; if you know them; if you know Nele well
                Accept: if their headline fits your purpose; if a connection you trust introduced them; if you follow\
                 what they do; if you share an employer; if you share a school; if you share a group; if you have 3 or\
                 more connections in common; if you know them well; if you trust Nele
                Decline: if there is no photo
                Wait: outcome = keep""");
        assertThat(lines("de", SETTLES)).isEqualTo("""
                Fragen: wenn es ein Foto gibt; wenn Sie sie kennen; wenn Sie Nele gut kennen
                Annehmen: wenn ihre Überschrift zu Ihrem Zweck passt; wenn jemand, dem Sie vertrauen, Sie bekannt\
                 gemacht hat; wenn Sie verfolgen, was sie tun; bei einem gemeinsamen Arbeitgeber; bei einer\
                 gemeinsamen Schule; bei einer gemeinsamen Gruppe; bei 3 oder mehr gemeinsamen Kontakten;\
                 wenn Sie sie gut kennen; wenn Sie Nele vertrauen
                Ablehnen: wenn es kein Foto gibt
                Warten: outcome = keep""");
    }

    @Test
    void saysOnceThatSomebodyIsKnown() {
        assertThat(lines(
                        "en",
                        List.of(
                                settling("trust", "known", Verdict.ACCEPT),
                                settling("trust", "well", Verdict.ACCEPT),
                                about("Nele", "well", Verdict.ACCEPT))))
                .isEqualTo("Accept: if you know them; if you know Nele well");
    }

    private static String lines(String language, List<Settling> settles) {
        Judgement it = Reported.advice("Ann", "Hello", Verdict.ASK, "").judgement();
        return new Outcomes(Texts.in(language))
                .lines(new Judgement(it.fact(), it.decision(), it.restsOn(), it.otherwise(), settles));
    }

    private static Settling settling(String column, String says, Verdict verdict) {
        return new Settling(new Answer(column, says, Map.of()), verdict);
    }

    private static Settling about(String name, String says, Verdict verdict) {
        return new Settling(new Answer("trust", says, Map.of(), Optional.of(new Answer.Voucher(name, ""))), verdict);
    }
}
