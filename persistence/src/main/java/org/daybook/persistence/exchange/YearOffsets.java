package org.daybook.persistence.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The UTC offsets of one year: two zones with equal values agree at every instant of it.
 *
 * @param changes epoch seconds and the offset from there on, in turn
 */
record YearOffsets(ZoneOffset atStart, List<Long> changes) {

    YearOffsets {
        changes = List.copyOf(changes);
    }

    /** Those of a zone java.time knows. */
    static YearOffsets of(ZoneId zone, int year) {
        ZoneRules rules = zone.getRules();
        Instant start = LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        Instant end = LocalDateTime.of(year + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        Builder offsets = new Builder();
        ZoneOffsetTransition change = rules.nextTransition(start);
        while (change != null && change.getInstant().isBefore(end)) {
            offsets.change(change.toEpochSecond(), change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return offsets.from(rules.getOffset(start));
    }

    boolean isFixed() {
        return changes.isEmpty();
    }

    /** Collects the changes of a year, in order. */
    static final class Builder {
        private final List<Long> changes = new ArrayList<>();

        void change(long epochSecond, ZoneOffset offset) {
            changes.add(epochSecond);
            changes.add((long) offset.getTotalSeconds());
        }

        YearOffsets from(ZoneOffset atStart) {
            return new YearOffsets(atStart, changes);
        }
    }
}
