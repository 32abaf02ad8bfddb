package org.daybook.core.time;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A run of times up to a bound, without those that the rule's end no longer admits. Those are passed over one by one,
 * because within a daylight-saving gap a later wall-clock time can be an earlier instant.
 */
final class LimitedTimes implements Iterator<LocalDateTime> {

    private final Iterator<LocalDateTime> times;
    private final LocalDateTime bound;
    private final Predicate<LocalDateTime> admits;
    private @Nullable LocalDateTime next;

    LimitedTimes(Iterator<LocalDateTime> times, LocalDateTime bound, Predicate<LocalDateTime> admits) {
        this.times = times;
        this.bound = bound;
        this.admits = admits;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LocalDateTime next() {
        LocalDateTime result = next;
        if (result == null) {
            throw new NoSuchElementException("The rule has ended.");
        }
        advance();
        return result;
    }

    private void advance() {
        next = null;
        while (times.hasNext()) {
            LocalDateTime time = times.next();
            if (time.isAfter(bound)) {
                return;
            }
            if (admits.test(time)) {
                next = time;
                return;
            }
        }
    }
}
