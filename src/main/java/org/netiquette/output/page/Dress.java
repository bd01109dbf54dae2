package org.netiquette.output.page;

/**
 * What every page wears: its style sheet, its script, and the policy that lets the browser take nothing else.
 *
 * @param policy the Content-Security-Policy
 */
public record Dress(Asset style, Asset script, String policy) {

    /** That of a page with filters and words to copy. */
    static final Dress OURS = of(Asset.of("page.css"), Asset.of("page.js"));

    /** That of a page which is only read. */
    public static final Dress WITHOUT_SCRIPT = new Dress(OURS.style, new Asset(""), policy(OURS.style, ""));

    private static Dress of(Asset style, Asset script) {
        return new Dress(style, script, policy(style, "; script-src " + script.allowed()));
    }

    private static String policy(Asset style, String scripts) {
        return "default-src 'none'; style-src " + style.allowed() + scripts + "; base-uri 'none'; form-action 'none'";
    }
}
