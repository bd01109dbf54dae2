package org.netiquette.draft;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text of a template file, whose fields in double braces are filled in as they are. */
final class Wording {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).defaultValue("");
    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)(?:}}|$)", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("[a-zA-Z]+");

    private final Template template;

    private Wording(Template template) {
        this.template = template;
    }

    /**
     * A text that was found sound.
     *
     * @see #unknownFields
     */
    static Wording of(String text) {
        return new Wording(COMPILER.compile(text));
    }

    /** What stands in double braces and is no field, sections and partials included, in the order of the text. */
    static List<String> unknownFields(String text, Set<String> known) {
        List<String> unknown = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String field = braces.group(1).strip();
            boolean closed = braces.group().endsWith("}}");
            if (!closed || !FIELD.matcher(field).matches() || !known.contains(field)) {
                unknown.add(field);
            }
        }
        return unknown;
    }

    /** The text with its fields filled in; lines that end up empty at its end are dropped. */
    String fill(Map<String, String> fields) {
        return template.execute(fields).strip();
    }
}
