package org.netiquette.output.section;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.netiquette.network.Cluster;
import org.netiquette.plan.Action;
import org.netiquette.plan.Step;
import org.netiquette.plan.tie.FollowUp;
import org.netiquette.verdict.Verdict;

/**
 * What the reports say, in the language of whoever reads them: {@code texts.properties} in English, {@code
 * texts_LANGUAGE.properties} in others. English where there is no such file.
 */
public final class Texts {

    static final List<String> OTHERS = List.of("de");
    private static final String DEFAULT = "en";
    private static final String FILE = "org.netiquette.output.section.texts";

    /** Reasons are written in English, whatever the reader's language. */
    static final Texts ENGLISH = in(DEFAULT);

    private final String language;
    private final ResourceBundle bundle;

    private Texts(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                FILE,
                language.equals(DEFAULT) ? Locale.ROOT : Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The texts in a language.
     *
     * @param language two-letter code; English stands in for one that is not known
     */
    public static Texts in(String language) {
        return new Texts(OTHERS.contains(language) ? language : DEFAULT);
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

    /** The text of that name; empty where there is none. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** A verdict in words. */
    public String verdict(Verdict verdict) {
        return get("verdict." + verdict);
    }

    /** What the people of a cluster have in common; as the table has it where no text says it otherwise. */
    String kind(Cluster it) {
        return find("kind." + it.kind().replace(' ', '_')).orElse(it.kind());
    }

    /** A cluster in words. */
    public String cluster(Cluster it) {
        return kind(it) + ": " + it.name();
    }

    Cell judged(Verdict verdict) {
        return new Cell.Judged(verdict(verdict), verdict);
    }

    Cell action(Step it) {
        return judged(verdictOf(it.action()));
    }

    static Verdict verdictOf(FollowUp.Kind kind) {
        return switch (kind) {
            case ANSWER -> Verdict.ANSWER;
            case THANK -> Verdict.THANK;
            case CALL -> Verdict.CALL;
            case LOOK -> Verdict.LOOK;
        };
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
