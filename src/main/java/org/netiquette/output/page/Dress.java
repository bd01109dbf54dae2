package org.netiquette.output.page;

/**
 * What every page wears: its style sheet, its script, and the policy that lets the browser take nothing else.
 *
 * @param policy the Content-Security-Policy
 */
public record Dress(Asset style, Asset script, String policy) {

    /** The only one. */
    static final Dress OURS = of(Asset.of("page.css"), Asset.of("page.js"));

    private static Dress of(Asset style, Asset script) {
        return new Dress(
                style,
                script,
                "default-src 'none'; style-src " + style.allowed() + "; script-src " + script.allowed()
                        + "; base-uri 'none'; form-action 'none'");
    }
}
