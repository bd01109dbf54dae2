package org.netiquette.input.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.netiquette.network.Purpose;
import org.yaml.snakeyaml.nodes.Node;

/** The keys of {@code purpose.yaml} and what each must be. */
final class PurposeNodes {

    static final List<String> KEYS = List.of(
            "policy",
            "language",
            "time_zone",
            "account",
            "for",
            "offers",
            "seeks",
            "welcome",
            "towns",
            "industries",
            "schools",
            "employers",
            "communities",
            "groups",
            "influencers",
            "voice",
            "search");
    private static final List<String> VOICE = List.of("greeting", "sign_off");
    private static final List<String> SEARCH = List.of("keywords", "towns", "companies", "min_mutual");
    private static final List<String> ACCOUNTS = List.of("free", "premium");
    static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private final YamlNodes nodes;

    PurposeNodes(String file) {
        this.nodes = new YamlNodes(file);
    }

    PurposeFile.Read read(Node root) {
        Map<String, Node> top = nodes.mapping("", root, KEYS);
        Purpose purpose = new Purpose(
                nodes.word(top, "policy"),
                language(top),
                timeZone(top),
                account(top),
                nodes.word(top, "for"),
                nodes.list(top, "offers"),
                nodes.list(top, "seeks"),
                nodes.list(top, "welcome"),
                nodes.list(top, "towns"),
                nodes.list(top, "industries"),
                nodes.list(top, "schools"),
                nodes.list(top, "employers"),
                nodes.list(top, "communities"),
                nodes.list(top, "groups"),
                nodes.list(top, "influencers"),
                voice(nodes.mapping(top, "voice", VOICE)),
                search(nodes.mapping(top, "search", SEARCH)));
        return new PurposeFile.Read(purpose, nodes.remarks());
    }

    private String language(Map<String, Node> top) {
        String code = nodes.word(top, "language").toLowerCase(Locale.ROOT);
        // no hint: every two letters are near to others
        return LANGUAGES.contains(code)
                ? code
                : wrong(top, "language", code, "a language code of two letters, such as en", List.of());
    }

    private String timeZone(Map<String, Node> top) {
        List<String> zones = Arrays.asList(TimeZone.getAvailableIDs());
        String zone = nodes.word(top, "time_zone");
        return zones.contains(zone)
                ? zone
                : wrong(top, "time_zone", zone, "a time zone of the IANA list, such as Europe/Brussels", zones);
    }

    private String account(Map<String, Node> top) {
        String account = nodes.word(top, "account").toLowerCase(Locale.ROOT);
        return ACCOUNTS.contains(account) ? account : wrong(top, "account", account, "free or premium", ACCOUNTS);
    }

    private Purpose.Voice voice(Map<String, Node> voice) {
        return new Purpose.Voice(nodes.word(voice, "greeting"), nodes.word(voice, "sign_off"));
    }

    private Purpose.Search search(Map<String, Node> search) {
        return new Purpose.Search(
                nodes.list(search, "keywords"),
                nodes.list(search, "towns"),
                nodes.list(search, "companies"),
                minMutual(search));
    }

    private OptionalInt minMutual(Map<String, Node> search) {
        String least = nodes.word(search, "min_mutual");
        if (NUMBER.matcher(least).matches()) {
            return OptionalInt.of(Integer.parseInt(least));
        }
        wrong(search, "min_mutual", least, "a whole number, such as 1", List.of());
        return OptionalInt.empty();
    }

    /** Tells that a word, if there is one, cannot be used. */
    private String wrong(Map<String, Node> map, String key, String word, String must, List<String> known) {
        if (!word.isEmpty()) {
            nodes.remark(
                    map,
                    key,
                    "%s (%s) counts as empty: it must be %s%s".formatted(key, word, must, Hint.near(word, known)));
        }
        return "";
    }
}
