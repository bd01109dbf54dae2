package org.netiquette.input.addressbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stream into cards, so that a damaged one cannot take its neighbours with it, and leaves out pictures, sounds and
 * keys, which are most of a file and of no use here.
 */
final class CardCutter {

    private static final int LIMIT = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern BEGIN = Pattern.compile("^\\s*BEGIN\\s*:\\s*VCARD\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("^\\s*END\\s*:\\s*VCARD\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE =
            Pattern.compile("^(?:[\\w-]+\\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", Pattern.CASE_INSENSITIVE);

    private final ByteLines lines;
    private final Consumer<RawCard> taker;
    private final StringBuilder card = new StringBuilder();
    private int cards;
    private int begin;
    private boolean inPicture;
    private boolean tooLong;

    CardCutter(InputStream in, Consumer<RawCard> taker) throws IOException {
        this.lines = new ByteLines(in);
        this.taker = taker;
    }

    /** Hands over every card and returns how many there were. */
    int cut() throws IOException {
        int number = 0;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            take(line.get().startsWith(BYTE_ORDER_MARK) ? line.get().substring(3) : line.get(), number);
        }
        closeUnfinished();
        return cards;
    }

    private void take(String line, int number) {
        Matcher end = END.matcher(line);
        if (BEGIN.matcher(line).matches()) {
            closeUnfinished();
            open(line, number);
        } else if (begin == 0) {
            return;
        } else if (end.matches()) {
            add("END:VCARD");
            close(tooLong ? "The card is longer than 1 MB without its pictures: it must be shorter" : "");
            take(end.group(1), number);
        } else if (!belongsToPicture(line)) {
            add(line);
        }
    }

    private boolean belongsToPicture(String line) {
        boolean continues = line.isBlank() || line.startsWith(" ") || line.startsWith("\t") || line.indexOf(':') < 0;
        inPicture = PICTURE.matcher(line).lookingAt() || (inPicture && continues);
        return inPicture;
    }

    private void open(String line, int number) {
        begin = number;
        add(line.strip());
    }

    private void add(String line) {
        if (card.length() + line.length() > LIMIT) {
            tooLong = true;
        } else {
            card.append(line).append('\n');
        }
    }

    private void closeUnfinished() {
        if (begin > 0) {
            close("The card does not end: it must end with a line END:VCARD");
        }
    }

    private void close(String damage) {
        cards++;
        taker.accept(new RawCard(begin, card.toString(), damage));
        card.setLength(0);
        begin = 0;
        inPicture = false;
        tooLong = false;
    }
}
