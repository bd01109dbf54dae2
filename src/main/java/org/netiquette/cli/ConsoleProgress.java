package org.netiquette.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.netiquette.jobs.Progress;

/** Shows how a night goes on: a bar on a terminal, a plain line a step otherwise. */
final class ConsoleProgress implements Progress {

    private final PrintWriter out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private String step = "";
    private long total;
    private long done;

    private ConsoleProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** The start script knows whether it runs on a terminal; Java 17 and 25 answer that question differently. */
    static ConsoleProgress to(PrintWriter out) {
        return new ConsoleProgress(out, Boolean.getBoolean("netiquette.terminal"));
    }

    @Override
    public void begin(String name, long things) {
        step = name;
        total = things;
        done = 0;
        if (terminal && things > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(things)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        } else if (!terminal) {
            line(name + " …");
        }
    }

    @Override
    public void advance(long by) {
        done += by;
        if (bar != null) {
            bar.stepBy(by);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        } else if (!terminal && total > 0) {
            line("%s: %d of %d".formatted(step, done, total));
        }
    }

    @Override
    public void say(String sentence) {
        line(sentence);
    }

    private void line(String text) {
        out.println(text);
        out.flush();
    }
}
