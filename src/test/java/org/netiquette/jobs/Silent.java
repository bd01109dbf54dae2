package org.netiquette.jobs;

/** Says nothing, and remembers the last sentence. */
final class Silent implements Progress {

    private String said = "";

    String said() {
        return said;
    }

    @Override
    public void begin(String step, long total) {}

    @Override
    public void advance(long by) {}

    @Override
    public void end() {}

    @Override
    public void say(String sentence) {
        said = sentence;
    }
}
