package org.daybook.core.time;

import java.util.List;

/**
 * What a window shows of one series, in order of recurrence-id.
 *
 * @param truncated whether there are more: the first {@value #MOST} are given
 */
public record Occurrences(List<Occurrence> occurrences, boolean truncated) {

    /** The most occurrences of one series that one window shows. */
    public static final int MOST = 10_000;

    public Occurrences {
        occurrences = List.copyOf(occurrences);
    }
}
