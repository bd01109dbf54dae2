package org.netiquette.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.fact.Note;
import org.netiquette.network.Member;
import org.netiquette.network.Purpose;
import org.netiquette.reading.model.Example;
import org.netiquette.reading.model.Examples;
import org.netiquette.reading.model.Model;
import org.netiquette.reading.model.NoteModel;
import org.netiquette.reading.model.PhraseLessons;
import org.netiquette.reading.phrase.DefaultTexts;
import org.netiquette.reading.phrase.FoundSigns;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.Languages;
import org.netiquette.reading.phrase.Lists;
import org.netiquette.reading.phrase.MemberWords;
import org.netiquette.reading.phrase.PhraseBook;
import org.netiquette.reading.phrase.PhraseBooks;
import org.netiquette.reading.phrase.PhraseMatcher;
import org.netiquette.reading.phrase.ReadyMade;
import org.netiquette.reading.phrase.Sign;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/**
 * Reads notes, replies and messages. The same text reads the same, whatever else is read. Of a text the first 20,000
 * characters are read. Safe for several threads.
 */
public final class NoteReader {

    private static final ReadNote NOTHING = ReadNote.plain(Note.NONE, "", List.of(), true);

    /** Characters from which on more of a text does not tell its language better. */
    private static final int LANGUAGE_SHOWS_IN = 400;

    private final PhraseBook book;
    private final PhraseMatcher memberWords;
    private final Model model;
    private final ClosingWords closingWords;

    private NoteReader(PhraseBook book) {
        this(book, new PhraseMatcher(List.of(), book.names()), Model.blank());
    }

    private NoteReader(PhraseBook book, PhraseMatcher memberWords, Model model) {
        this.book = book;
        this.closingWords = new ClosingWords(book);
        this.memberWords = memberWords;
        this.model = model;
    }

    /**
     * Loads the phrase lists and the labelled examples, the CSV files of {@code phrases} and {@code examples}.
     *
     * @param rulesFolder the folder that holds both
     * @param over folders of a policy or of the member's own, whose lists replace those of the same name
     * @throws org.netiquette.sheet.Problems when a list cannot be used
     */
    public static NoteReader load(Path rulesFolder, Path... over) {
        Lists phrases = new Lists("phrases", rulesFolder, over);
        Lists examples = new Lists("examples", rulesFolder, over);
        PhraseBook book = new PhraseBooks(phrases).book();
        List<Example> lessons = new ArrayList<>(Examples.beyondLearnt(examples));
        Lists.check(phrases, examples);
        NoteReader unlearned = new NoteReader(book);
        lessons.addAll(unlearned.phraseLessons());
        return unlearned.with(NoteModel.of(lessons, unlearned::phrases));
    }

    /** A reader that knows the phrase lists of a rule folder and no example. */
    static NoteReader unlearned(Path rulesFolder) {
        Lists phrases = new Lists("phrases", rulesFolder);
        PhraseBook book = new PhraseBooks(phrases).book();
        Lists.check(phrases);
        return new NoteReader(book);
    }

    /** A reader to which the names, employers, schools, towns, groups and events of this member are known words. */
    public NoteReader knowing(Member member, Purpose purpose) {
        return new NoteReader(book, new PhraseMatcher(MemberWords.of(member, purpose), book.names()), model);
    }

    /** The same reader with another model. */
    NoteReader with(Model other) {
        return new NoteReader(book, memberWords, other);
    }

    /** What a text reads as. */
    public ReadNote read(String text) {
        Plain plain = Plain.of(text);
        if (plain.text().isEmpty()) {
            return hasSymbols(text) ? NOTHING.as(Note.UNCLEAR) : NOTHING;
        }
        List<Hit> hits = phrases(plain);
        Optional<String> byDefault = book.defaults().language(plain);
        String language = byDefault.filter(it -> !it.isEmpty()).orElseGet(() -> book.languages()
                .of(text, plain, hits));
        if (byDefault.isPresent()) {
            return ReadNote.plain(Note.BOILERPLATE, language, List.of(text.strip()), true);
        }
        ReadNote read = new Weighing(book, model, plain, hits).note(language);
        return book.languages().isRead(language, plain) ? read : unread(read, plain, hits);
    }

    /**
     * In a language that is not read a kind is a guess by form alone: no reason is sure, links are all that can be shown, and what is not
     * in Latin letters stays unclear. Whether others sent the same is counted elsewhere.
     */
    private static ReadNote unread(ReadNote guess, Plain plain, List<Hit> hits) {
        List<String> links = hits.stream()
                .filter(it -> it.sign() == Sign.LINK)
                .map(it -> plain.original(it.start(), it.end()))
                .distinct()
                .toList();
        return guess.notUnderstood(Languages.isLatin(plain) ? guess.kind() : Note.UNCLEAR, links);
    }

    /**
     * What texts have in common that were sent to many: the words between salutation and signature, without these
     * names. Nothing for a default text and for one so short that two people may write it by chance.
     *
     * @param names of the writer and the reader
     */
    public Optional<String> sameness(String text, List<String> names) {
        return isDefaultText(text) ? Optional.empty() : new SameText(book.frame(), names).of(Plain.of(text));
    }

    /** Whether LinkedIn wrote this text itself as the default of an invitation, names apart. */
    public boolean isDefaultText(String text) {
        return text.length() <= DefaultTexts.LONGEST_WITH_NAMES
                && book.defaults().language(Plain.of(text)).isPresent();
    }

    /** Whether LinkedIn offered this text, as a message ready to send or as the default of an invitation, names apart. */
    public boolean isOffered(String text) {
        if (text.length() > DefaultTexts.LONGEST_WITH_NAMES) {
            return false;
        }
        Plain plain = Plain.of(text);
        Span inner = book.frame().inner(plain);
        return (text.length() <= ReadyMade.LONGEST && book.readyMade().matches(plain, inner))
                || book.defaults().language(plain, inner).isPresent();
    }

    /**
     * Whether a message closes a conversation, so that it waits for no answer: thanks, an assent or a farewell, and no more.
     *
     * @param names of the writer and the reader
     */
    public boolean isClosingWord(String text, List<String> names) {
        return closingWords.areAll(text, names);
    }

    /** The language of a text by its most frequent words, else by phrases: two-letter code; empty when it cannot be told. */
    public String language(String text) {
        String enough = text.substring(0, Math.min(text.length(), LANGUAGE_SHOWS_IN));
        Plain plain = Plain.of(enough);
        String byWords = book.languages().of(enough, plain, List.of());
        return byWords.isEmpty() ? book.languages().of(enough, plain, phrases(plain)) : byWords;
    }

    /** The phrases of the lists as examples. */
    List<Example> phraseLessons() {
        return PhraseLessons.of(book.phrases());
    }

    /** The listed phrases in a text, in its order. */
    List<Hit> phrases(Plain plain) {
        List<Hit> hits = new ArrayList<>(book.matcher().hits(plain));
        hits.addAll(memberWords.hits(plain));
        hits.addAll(FoundSigns.in(plain));
        hits.sort(Hit.IN_ORDER);
        return hits;
    }

    /** Whether there is anything to see, an emoji for instance. */
    private static boolean hasSymbols(String text) {
        return text.codePoints().limit(Plain.LIMIT).anyMatch(it -> Character.getType(it) == Character.OTHER_SYMBOL);
    }
}
