package org.daybook.persistence.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.daybook.core.exchange.ImportLimits;
import org.jspecify.annotations.Nullable;

/**
 * Splits logical lines into top-level parts. It forgives what it can: parts outside any VCALENDAR, several calendars in
 * one file, parts and inner components that are never closed, ENDs that close nothing.
 */
final class PartReader {

    private static final String CALENDAR = "VCALENDAR";
    private static final String TIME_ZONE = "VTIMEZONE";
    private static final String EVENT = "VEVENT";
    private static final Set<String> TOP = Set.of(EVENT, "VTODO", "VJOURNAL", "VFREEBUSY", TIME_ZONE, CALENDAR);

    private final LogicalLines lines;
    private final ImportLimits limits;
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable LogicalLine pending;
    private @Nullable String method;
    private @Nullable Part part;
    private int partBytes;
    private int partLines;
    private boolean foundCalendar;

    PartReader(LogicalLines lines, ImportLimits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    /** Whether anything so far looked like a calendar. */
    boolean foundCalendar() {
        return foundCalendar;
    }

    /** The next part, or null at the end of the file. */
    @Nullable
    Part next() throws IOException {
        LogicalLine line;
        while ((line = nextLine()) != null) {
            Part finished = part == null ? outside(line) : inside(part, line);
            if (finished != null) {
                return finished;
            }
        }
        return part == null ? null : finish(part, Part.Ending.CUT_OFF);
    }

    private @Nullable LogicalLine nextLine() throws IOException {
        LogicalLine line = pending;
        pending = null;
        return line == null ? lines.next() : line;
    }

    private @Nullable Part outside(LogicalLine line) {
        String begins = nameAfter("BEGIN:", line);
        if (CALENDAR.equals(begins)) {
            foundCalendar = true;
            method = null;
        } else if (begins != null) {
            foundCalendar |= TOP.contains(begins);
            start(begins, line);
        } else if (CALENDAR.equals(nameAfter("END:", line))) {
            method = null;
        } else {
            String value = nameAfter("METHOD:", line);
            method = value == null ? method : value;
        }
        return null;
    }

    private void start(String name, LogicalLine line) {
        part = new Part(name, line.number(), method);
        open.clear();
        open.push(name);
        partBytes = 0;
        partLines = 0;
    }

    private @Nullable Part inside(Part current, LogicalLine line) {
        String begins = nameAfter("BEGIN:", line);
        String ends = nameAfter("END:", line);
        if (begins != null && TOP.contains(begins) || CALENDAR.equals(ends)) {
            pending = line;
            return finish(current, Part.Ending.INTERRUPTED);
        }
        if (begins != null) {
            descend(current, begins, line);
        } else if (ends != null) {
            return ascend(current, ends);
        } else {
            keep(current, line);
        }
        return null;
    }

    private void descend(Part current, String name, LogicalLine line) {
        if (open.size() >= limits.depth()) {
            current.exceed("%,d components within one another".formatted(limits.depth()));
            return;
        }
        open.push(name);
        if (open.size() == 2 && current.name().equals(TIME_ZONE) && withinLimits(current, line)) {
            current.children().add(new Part(name, line.number(), method));
        }
    }

    private @Nullable Part ascend(Part current, String name) {
        if (!open.contains(name)) {
            return null;
        }
        while (!open.pop().equals(name)) {
            // what is inside and was never closed ends with what is around it
        }
        return open.isEmpty() ? finish(current, Part.Ending.CLOSED) : null;
    }

    private void keep(Part current, LogicalLine line) {
        boolean own = open.size() == 1
                && (current.name().equals(EVENT) || current.name().equals(TIME_ZONE));
        boolean inner = open.size() == 2 && !current.children().isEmpty();
        if ((own || inner) && withinLimits(current, line)) {
            (own ? current : current.children().getLast()).lines().add(line);
        }
    }

    private boolean withinLimits(Part current, LogicalLine line) {
        partBytes += line.text().length();
        partLines++;
        if (current.excess() == null) {
            if (partBytes > limits.partBytes()) {
                current.exceed("%,d KB of text".formatted(limits.partBytes() >> 10));
            } else if (partLines > limits.partLines()) {
                current.exceed("%,d lines".formatted(limits.partLines()));
            }
        }
        return current.excess() == null;
    }

    private Part finish(Part finished, Part.Ending ending) {
        finished.end(ending);
        part = null;
        return finished;
    }

    private static @Nullable String nameAfter(String keyword, LogicalLine line) {
        String text = line.text();
        if (!text.regionMatches(true, 0, keyword, 0, keyword.length()) || text.length() > 100) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        text.substring(keyword.length())
                .chars()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-')
                .forEach(c -> name.append((char) c));
        return name.toString().toUpperCase(Locale.ROOT);
    }
}
