package org.netiquette.cli;

import java.io.PrintWriter;
import org.netiquette.output.JsonText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that makes a command answer other programs instead of people. */
final class TextOrJson {

    private enum Form {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            converter = Read.class,
            description = "text for people, json for programs")
    private Form form = Form.TEXT;

    boolean isJson() {
        return form == Form.JSON;
    }

    /** Answers with a value as JSON. */
    static int answer(PrintWriter out, Object value) {
        out.print(JsonText.of(value));
        out.flush();
        return ExitCode.DONE;
    }

    private static final class Read implements ITypeConverter<Form> {

        @Override
        public Form convert(String value) {
            return switch (value) {
                case "json" -> Form.JSON;
                case "text" -> Form.TEXT;
                default -> throw new TypeConversionException("«%s» must be text or json".formatted(value));
            };
        }
    }
}
