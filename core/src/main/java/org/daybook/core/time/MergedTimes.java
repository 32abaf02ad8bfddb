package org.daybook.core.time;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two ascending runs as one, each time once, without those left out. */
final class MergedTimes implements Iterator<LocalDateTime> {

    private final Iterator<LocalDateTime> left;
    private final Iterator<LocalDateTime> right;
    private final Set<LocalDateTime> excluded;
    private @Nullable LocalDateTime nextLeft;
    private @Nullable LocalDateTime nextRight;
    private @Nullable LocalDateTime next;

    MergedTimes(Iterator<LocalDateTime> left, Iterator<LocalDateTime> right, Set<LocalDateTime> excluded) {
        this.left = left;
        this.right = right;
        this.excluded = excluded;
        nextLeft = pull(left);
        nextRight = pull(right);
        advance();
    }

    private static @Nullable LocalDateTime pull(Iterator<LocalDateTime> times) {
        return times.hasNext() ? times.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LocalDateTime next() {
        LocalDateTime result = next;
        if (result == null) {
            throw new NoSuchElementException("The series has no more occurrences.");
        }
        advance();
        return result;
    }

    private void advance() {
        do {
            next = smaller();
        } while (next != null && excluded.contains(next));
    }

    private @Nullable LocalDateTime smaller() {
        LocalDateTime a = nextLeft;
        LocalDateTime b = nextRight;
        if (a == null && b == null) {
            return null;
        }
        boolean takeLeft = b == null || (a != null && !a.isAfter(b));
        LocalDateTime taken = takeLeft ? a : b;
        if (a != null && a.equals(taken)) {
            nextLeft = pull(left);
        }
        if (b != null && b.equals(taken)) {
            nextRight = pull(right);
        }
        return taken;
    }
}
