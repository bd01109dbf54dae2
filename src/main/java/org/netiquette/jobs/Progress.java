package org.netiquette.jobs;

/** Is told how a night goes on; a terminal shows a bar, a log plain lines. */
public interface Progress {

    /**
     * A step begins.
     *
     * @param step what it does, in one word
     * @param total how many things it works through, 0 where it is one thing
     */
    void begin(String step, long total);

    /** So many more things are done. */
    void advance(long by);

    /** The step is over. */
    void end();

    /** A sentence for the person who runs it. */
    void say(String sentence);
}
