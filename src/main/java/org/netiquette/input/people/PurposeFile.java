package org.netiquette.input.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
            Optional<Node> root = Optional.ofNullable(yaml().compose(new StringReader(text)));
            return root.map(it -> new PurposeNodes(file).read(it))
                    .orElseGet(() -> new Read(Purpose.unstated(), List.of()));
        } catch (MarkedYAMLException wrong) {
            return wrong(file, wrong);
        } catch (ReaderException wrong) {
            return unusable(place(file, text, wrong.getPosition()), "a character that no text may have (code %d)"
                    .formatted(wrong.getCodePoint()));
        } catch (YAMLException wrong) {
            return unusable(new Place(file, 0), String.valueOf(wrong.getMessage()));
        }
    }
}
