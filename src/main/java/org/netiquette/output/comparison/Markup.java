package org.netiquette.output.comparison;

/** HTML being written. Text and attributes pass in here only, and are escaped here. */
final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Text that we wrote ourselves and that is HTML already. */
    Markup ours(String html) {
        out.append(html).append('\n');
        return this;
    }

    /** Text of anybody's, within an element. */
    Markup element(String tag, String text) {
        out.append('<').append(tag).append('>');
        escape(text);
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** Text of anybody's in a cell; whichever way it is written, it turns nothing else around. */
    Markup cell(String text) {
        out.append("<td><bdi>");
        escape(text);
        out.append("</bdi></td>\n");
        return this;
    }

    /** A cell with a link, where the address is a profile's; else the text alone. */
    Markup linked(String text, String address) {
        if (!address.startsWith("https://www.linkedin.com/")) {
            return cell(text);
        }
        out.append("<td><a rel=\"noreferrer\" href=\"");
        escape(address);
        out.append("\"><bdi>");
        escape(text);
        out.append("</bdi></a></td>\n");
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(it -> {
            switch (it) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isText(it) ? it : 0xFFFD);
            }
        });
    }

    /** What HTML allows in a text: no control characters but blanks, and no half of a surrogate pair. */
    private static boolean isText(int it) {
        return it == '\n' || it == '\t' || !(Character.isISOControl(it) || (it >= 0xD800 && it <= 0xDFFF));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
