package org.netiquette.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.netiquette.fact.Judgeable;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.verdict.OwnVerdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact as it is kept: without what the date alone moves and what memory itself and the member have
 * said, so that it stays the same fact as
 * long as nothing but the date changes.
 *
 * @param hash SHA-256 in hex of the JSON
 * @param json the fact
 */
record Evidence(String hash, String json) {

    /** Counts up when a fact can no longer be read as it was written. */
    static final int SCHEMA_VERSION = 1;

    static Evidence of(Judgeable fact) {
        ObjectNode tree = Json.tree(fact);
        if (tree.has("daysOpen")) {
            tree.put("daysOpen", 0);
        }
        tree.remove("proposals");
        if (tree.get("course") instanceof ObjectNode course) {
            course.remove("earlier");
            course.remove("own");
        }
        if (tree.get("grounds") instanceof ObjectNode grounds && grounds.get("words") instanceof ObjectNode words) {
            words.remove("daysOpen");
        }
        String json = Json.write(tree);
        return new Evidence(sha256(json), json);
    }

    /** An invitation as it read on a night. */
    static ReceivedInvitation read(String json, LocalDate night) {
        return read(json, night, Optional.empty());
    }

    /** The same with what the member had decided themself. */
    static ReceivedInvitation read(String json, LocalDate night, Optional<OwnVerdict> own) {
        ObjectNode tree = Json.readTree(json);
        if (tree.get("course") instanceof ObjectNode course) {
            own.ifPresent(it -> course.set("own", Json.tree(it)));
        }
        Instant sent = Instant.parse(tree.path("inviter").path("sentAt").asString());
        tree.put("daysOpen", ChronoUnit.DAYS.between(LocalDate.ofInstant(sent, ZoneOffset.UTC), night));
        return KeptFact.of(tree, KeptFact.INVITATION).fact();
    }

    /** The fact again; what was left out, or was no word yet when it was kept, reads as if nothing were known of it. */
    static <F extends Judgeable> F read(String json, KeptFact.Shape<F> shape) {
        return KeptFact.of(Json.readTree(json), shape).fact();
    }

    /**
     * A fact of somebody else that rests on a person who is to be forgotten, without what names that person. What the inviter
     * wrote themself is left as they wrote it.
     */
    static Evidence without(String json, UnaryOperator<String> nameless) {
        ObjectNode tree = Json.readTree(json);
        if (tree.get("grounds") instanceof ObjectNode grounds) {
            Json.eachText(grounds, nameless);
        }
        if (tree.get("course") instanceof ObjectNode course && course.get("perhaps") instanceof ArrayNode links) {
            Json.eachText(links, nameless);
        }
        if (tree.get("who") instanceof ObjectNode who) {
            who.put("via", nameless.apply(who.path("via").asString()));
        }
        String written = Json.write(tree);
        return new Evidence(sha256(written), written);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
