package org.daybook.core.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daybook.core.time.Interval;

/**
 * Stretches of time in order, none of which touches another.
 *
 * @param intervals none of them empty
 */
record Stretches(List<Interval> intervals) {

    static final Stretches NONE = new Stretches(List.of());

    Stretches {
        intervals = List.copyOf(intervals);
    }

    /** All the time that any of these takes. */
    static Stretches of(Collection<Interval> any) {
        List<Interval> joined = new ArrayList<>();
        any.stream().filter(each -> !each.isEmpty()).sorted().forEach(each -> {
            if (!joined.isEmpty()
                    && !each.startInclusive().isAfter(joined.getLast().endExclusive())) {
                Interval last = joined.removeLast();
                joined.add(new Interval(last.startInclusive(), later(last.endExclusive(), each.endExclusive())));
            } else {
                joined.add(each);
            }
        });
        return new Stretches(joined);
    }

    /** The time that both take. */
    Stretches and(Stretches other) {
        List<Interval> both = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < intervals.size() && theirs < other.intervals.size()) {
            Interval one = intervals.get(mine);
            Interval two = other.intervals.get(theirs);
            one.intersection(two).ifPresent(both::add);
            if (one.endExclusive().isBefore(two.endExclusive())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Stretches(both);
    }

    /** The time that the other one leaves. */
    Stretches minus(Stretches other) {
        List<Interval> left = new ArrayList<>();
        int next = 0;
        for (Interval each : intervals) {
            Instant from = each.startInclusive();
            while (next < other.intervals.size()
                    && !other.intervals.get(next).endExclusive().isAfter(from)) {
                next++;
            }
            for (int i = next; i < other.intervals.size() && from.isBefore(each.endExclusive()); i++) {
                Interval taken = other.intervals.get(i);
                Instant until = earlier(taken.startInclusive(), each.endExclusive());
                if (from.isBefore(until)) {
                    left.add(new Interval(from, until));
                }
                from = later(from, taken.endExclusive());
                if (!taken.startInclusive().isBefore(each.endExclusive())) {
                    break;
                }
            }
            if (from.isBefore(each.endExclusive())) {
                left.add(new Interval(from, each.endExclusive()));
            }
        }
        return new Stretches(left);
    }

    boolean contains(Instant instant) {
        int at = firstEndingAfter(instant);
        return at < intervals.size() && intervals.get(at).contains(instant);
    }

    /** How much of a window they take. */
    Duration within(Interval window) {
        Duration sum = Duration.ZERO;
        for (int i = firstEndingAfter(window.startInclusive()); i < intervals.size(); i++) {
            if (!intervals.get(i).startInclusive().isBefore(window.endExclusive())) {
                break;
            }
            sum = sum.plus(intervals
                    .get(i)
                    .intersection(window)
                    .map(Interval::duration)
                    .orElse(Duration.ZERO));
        }
        return sum;
    }

    Duration total() {
        return intervals.stream().map(Interval::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private int firstEndingAfter(Instant instant) {
        int low = 0;
        int high = intervals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intervals.get(middle).endExclusive().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
