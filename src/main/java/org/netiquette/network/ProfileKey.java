package org.netiquette.network;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What identifies a LinkedIn profile: the last part of its public link, an opaque id, or a member number. Two keys are
 * equal when they name the same profile in the same id space; keys of different kinds can never be joined.
 *
 * @param kind the id space
 * @param value slug in lower case, Unicode NFC, percent escapes decoded; opaque ids keep their case; member numbers are
 *     digits
 */
public record ProfileKey(Kind kind, String value) {

    /** The id spaces of LinkedIn. */
    public enum Kind {
        /** {@code /in/some-name}: public, and may be changed by its owner. */
        SLUG,
        /** {@code /in/ACoAA…}: case-sensitive, from tools. */
        OPAQUE,
        /** {@code urn:li:member:1234}: archives of the summer of 2023. */
        MEMBER
    }

    /** A longer text is no link; the patterns would need too deep a stack for it. */
    private static final int LONGEST = 2_000;

    private static final Pattern PROFILE = Pattern.compile(
            "^(?:https?:)?(?://)?(?:[a-z0-9-]+\\.)*linkedin\\.com/in/([^/?#\\s]+).*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern URN = Pattern.compile("^urn:li:member:(\\d+)$");
    private static final Pattern OPAQUE_ID = Pattern.compile("^AC[ow]AA[A-Za-z0-9_-]+$");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern GLUED = Pattern.compile("[\\p{Po}\\p{Pe}\\p{Pf}&&[^%&*@#'·]]+$");

    /**
     * Reads a profile link or member URN in any of the forms that archives, tools and address books use.
     *
     * @return empty for everything that names no single profile, the bare {@code …/in} link of December 2023 and texts of
     *     more than 2,000 characters included
     */
    public static Optional<ProfileKey> parse(String link) {
        if (link.length() > LONGEST) {
            return Optional.empty();
        }
        String trimmed = link.strip();
        Matcher urn = URN.matcher(trimmed);
        if (urn.matches()) {
            return Optional.of(new ProfileKey(Kind.MEMBER, urn.group(1)));
        }
        Matcher profile = PROFILE.matcher(trimmed);
        return profile.matches() ? ofSlug(profile.group(1)) : Optional.empty();
    }

    /** The key of a slug as it stands in a link, percent-encoded (once or twice) or raw; empty when there is none. */
    public static Optional<ProfileKey> ofSlug(String slug) {
        if (slug.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = unglue(decode(decode(slug.strip())));
        if (OPAQUE_ID.matcher(plain).matches()) {
            return Optional.of(new ProfileKey(Kind.OPAQUE, plain));
        }
        String key = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return key.isBlank() ? Optional.empty() : Optional.of(new ProfileKey(Kind.SLUG, key));
    }

    /** The link in LinkedIn's own form, percent-encoded; empty for a member number, which has no public link. */
    public String url() {
        return kind == Kind.MEMBER
                ? ""
                : "https://www.linkedin.com/in/"
                        + URLEncoder.encode(value, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A");
    }

    private static String unglue(String slug) {
        return GLUED.matcher(slug).replaceFirst("");
    }

    private static String decode(String text) {
        if (!ESCAPE.matcher(text).find()) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '%'
                    && ESCAPE.matcher(text).region(i, text.length()).lookingAt()) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            } else {
                int end = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return text;
        }
    }
}
