package org.netiquette.input.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Place;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Words, lists and keys of a tree of YAML nodes; whatever is of the wrong kind counts as empty and is told. */
final class YamlNodes {

    private final String file;
    private final List<Remark> remarks = new ArrayList<>();

    YamlNodes(String file) {
        this.file = file;
    }

    /** What was not understood, by line. */
    List<Remark> remarks() {
        return remarks.stream()
                .sorted(Comparator.comparing(it -> it.place().line()))
                .toList();
    }

    void remark(Map<String, Node> map, String key, String problem) {
        Node node = map.get(key);
        remarks.add(new Remark(node == null ? new Place(file, 0) : place(node), problem));
    }

    private Place place(Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }

    /** The values of a key that holds keys of its own, by their known names. */
    Map<String, Node> mapping(Map<String, Node> map, String key, List<String> known) {
        Node node = map.get(key);
        return node == null ? Map.of() : mapping(key, node, known);
    }

    /**
     * The values of a mapping by their known names.
     *
     * @param name of the key that holds the mapping; empty for the file itself
     */
    Map<String, Node> mapping(String name, Node node, List<String> known) {
        Map<String, Node> values = new HashMap<>();
        if (node instanceof MappingNode mapping && isPlain(node)) {
            mapping.getValue().forEach(it -> keep(it, known, values));
        } else if (!isNothing(node)) {
            String what = name.isEmpty() ? "The file" : name;
            remarks.add(new Remark(
                    place(node),
                    "%s (%s) counts as empty: it must have keys of its own, such as %s: …"
                            .formatted(what, kind(node), known.get(0))));
        }
        return values;
    }

    private void keep(NodeTuple tuple, List<String> known, Map<String, Node> values) {
        String written = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : kind(tuple.getKeyNode());
        String name = known.stream()
                .filter(it -> Header.simple(it).equals(Header.simple(written)))
                .findFirst()
                .orElse("");
        if (name.isEmpty()) {
            remarks.add(new Remark(
                    place(tuple.getKeyNode()),
                    "The key %s is not known and not read: it must be one of %s%s"
                            .formatted(written, String.join(", ", known), Hint.near(written, known))));
        } else if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
            remarks.add(new Remark(
                    place(tuple.getKeyNode()),
                    "The key %s stands here again: only its first value counts".formatted(name)));
        }
    }

    /** The word under a key; empty when there is none. */
    String word(Map<String, Node> map, String key) {
        Node node = map.get(key);
        return node == null ? "" : word(key, node);
    }

    private String word(String key, Node node) {
        if (isNothing(node)) {
            return "";
        }
        if (node instanceof ScalarNode scalar && isPlain(node)) {
            return scalar.getValue().strip();
        }
        remarks.add(new Remark(place(node), "%s (%s) counts as empty: it must be a word".formatted(key, kind(node))));
        return "";
    }

    /** The words under a key; one word counts as a list of one. */
    List<String> list(Map<String, Node> map, String key) {
        Node node = map.get(key);
        if (node == null) {
            return List.of();
        }
        List<Node> elements =
                node instanceof SequenceNode sequence && isPlain(node) ? sequence.getValue() : List.of(node);
        return elements.stream()
                .map(it -> word(key, it))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
    }

    /** Whether the node has no tag beyond those of YAML itself. */
    private static boolean isPlain(Node node) {
        return Tag.standardTags.contains(node.getTag());
    }

    private static String kind(Node node) {
        if (!isPlain(node)) {
            return "the tag " + node.getTag().getValue();
        }
        return switch (node.getNodeId()) {
            case sequence -> "a list";
            case mapping -> "keys and values";
            default -> "a word";
        };
    }
}
