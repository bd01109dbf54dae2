package org.netiquette.input.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netiquette.network.Purpose;
import org.netiquette.sheet.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads {@code purpose.yaml}, what the member's network is for. The file is never made into objects: its tree of nodes is
 * walked, so that a tag can do nothing and every remark has its line.
 */
public final class PurposeFile {

    private static final Pattern NAME = Pattern.compile("^purpose\\.ya?ml$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 10;
    private static final String NO_YAML =
            "Nothing in the file counts, for it is no YAML at column %d (%s): it must have lines of the form key: value";

    /**
     * What the file says, and what in it was not understood.
     *
     * @param purpose nothing stated when the file cannot be read at all
     */
    public record Read(Purpose purpose, List<Remark> remarks) {

        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    private PurposeFile() {}

    /** Whether a file is a purpose file: it is known by its base name. */
    public static boolean isNamed(String fileName) {
        return NAME.matcher(fileName).matches();
    }

    /**
     * Reads the file, whatever stands in it.
     *
     * @param file the path for messages
     * @throws IOException when the stream itself fails
     */
    public static Read read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return unusable(new Place(file, 0), "The file is too long: it must not have more than 256 KB");
        }
        String text = YamlText.decode(bytes);
        try {
            Node root = yaml().compose(new StringReader(text));
            return root == null ? new Read(Purpose.unstated(), List.of()) : new PurposeNodes(file).read(root);
        } catch (MarkedYAMLException wrong) {
            return unusable(place(file, wrong.getProblemMark()), wrong(wrong));
        } catch (ReaderException wrong) {
            String before = text.substring(0, Math.min(wrong.getPosition(), text.length()));
            int line = (int) before.chars().filter(it -> it == '\n').count() + 1;
            return unusable(
                    new Place(file, line),
                    NO_YAML.formatted(
                            before.length() - before.lastIndexOf('\n'),
                            "a character with the code " + wrong.getCodePoint()));
        } catch (YAMLException wrong) {
            return unusable(new Place(file, 0), NO_YAML.formatted(1, wrong.getMessage()));
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        return new Yaml(new SafeConstructor(options));
    }

    private static Read unusable(Place place, String problem) {
        return new Read(Purpose.unstated(), List.of(new Remark(place, problem)));
    }

    private static Place place(String file, @Nullable Mark mark) {
        return new Place(file, mark == null ? 0 : mark.getLine() + 1);
    }

    private static String wrong(MarkedYAMLException wrong) {
        Mark mark = wrong.getProblemMark();
        return NO_YAML.formatted(mark == null ? 1 : mark.getColumn() + 1, wrong.getProblem());
    }
}
