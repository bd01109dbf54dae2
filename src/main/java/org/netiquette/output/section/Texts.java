package org.netiquette.output.section;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.netiquette.plan.Action;
import org.netiquette.plan.Step;
import org.netiquette.verdict.Verdict;

/**
 * What the reports say, in the language of whoever reads them: {@code texts.properties} in English, {@code
 * texts_LANGUAGE.properties} in others. English where there is no such file.
 */
public final class Texts {

    static final List<String> OTHERS = List.of("de");
    private static final String ENGLISH = "en";
    private static final String FILE = "org.netiquette.output.section.texts";

    private final String language;
    private final ResourceBundle bundle;

    private Texts(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                FILE,
                language.equals(ENGLISH) ? Locale.ROOT : Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The texts in a language.
     *
     * @param language two-letter code; English stands in for one that is not known
     */
    public static Texts in(String language) {
        return new Texts(OTHERS.contains(language) ? language : ENGLISH);
    }

    /** Two-letter code of the language that they are in. */
    public String language() {
        return language;
    }

    /**
     * One text.
     *
     * @param values what stands for {@code {0}}, {@code {1}} and so on
     */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag(language)).format(values);
    }

    /** A verdict in words. */
    public String verdict(Verdict verdict) {
        return get("verdict." + verdict);
    }

    Cell judged(Verdict verdict) {
        return new Cell.Judged(verdict(verdict), verdict);
    }

    Cell action(Step it) {
        return judged(verdictOf(it.action()));
    }

    static Verdict verdictOf(Action action) {
        return switch (action) {
            case INVITE -> Verdict.INVITE;
            case ASK_INTRODUCTION -> Verdict.INTRODUCE;
            case WITHDRAW -> Verdict.WITHDRAW;
            case SKIP -> Verdict.SKIP;
        };
    }
}
