package org.daybook.persistence.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One top-level component of a file, with its own lines and, for a time zone, those of the components within it. */
final class Part {

    /** How a part ended. */
    enum Ending {
        /** At its own END. */
        CLOSED,
        /** At the beginning of another part, or at the end of the calendar around it. */
        INTERRUPTED,
        /** At the end of the file: what it last said may be half a line. */
        CUT_OFF
    }

    private final String name;
    private final int line;
    private final @Nullable String method;
    private final List<LogicalLine> lines = new ArrayList<>();
    private final List<Part> children = new ArrayList<>();
    private Ending ending = Ending.CLOSED;
    private @Nullable String excess;

    Part(String name, int line, @Nullable String method) {
        this.name = name;
        this.line = line;
        this.method = method;
    }

    /** The component's name in upper case, such as {@code VEVENT}. */
    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** The METHOD of the calendar around it, in upper case. */
    @Nullable
    String method() {
        return method;
    }

    List<LogicalLine> lines() {
        return lines;
    }

    List<Part> children() {
        return children;
    }

    Ending ending() {
        return ending;
    }

    /** What there is too much of, where the part broke a limit and is not whole. */
    @Nullable
    String excess() {
        return excess;
    }

    void end(Ending newEnding) {
        ending = newEnding;
    }

    void exceed(String what) {
        excess = what;
        lines.clear();
        children.clear();
    }
}
