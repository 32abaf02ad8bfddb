package org.daybook.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Divides a series at one of its occurrences (rule D3). */
final class SeriesSplit {

    /** How many occurrences on each side of the point are compared with the original's. */
    private static final int CHECKED = 64;

    private final Series series;
    private final LocalDateTime start;
    private final @Nullable RecurrenceRule rule;
    private final LocalDateTime at;

    private SeriesSplit(Series series, LocalDateTime at) {
        this.series = series;
        this.start = series.first().start();
        this.rule = series.recurrence().rule();
        this.at = at;
    }

    static Split split(Series series, LocalDateTime at) {
        if (!series.contains(at)) {
            return new Split.Refused("The series has no occurrence at %s %s: choose one that it has."
                    .formatted(at.toLocalDate(), at.toLocalTime()));
        }
        if (series.idsFrom(LocalDateTime.MIN).next().equals(at)) {
            return new Split.WholeSeries();
        }
        return new SeriesSplit(series, at).halves();
    }

    private Split halves() {
        LocalDateTime anchor = firstRuledAtOrAfter();
        Series tail = anchor == null ? tailOfAdditions() : tail(anchor);
        Series head = at.isAfter(start) ? head(anchor != null) : headOfAdditions();
        if (!agrees(tail, at, LocalDateTime.MAX) || !agrees(head, lastBefore(series), at)) {
            return new Split.Refused(
                    "The rule %s counts from where the series began, and would give other dates from %s on: change this occurrence alone, or all of them."
                            .formatted(rule == null ? "" : rule.text(), at.toLocalDate()));
        }
        return new Split.Halves(head, tail);
    }

    private @Nullable LocalDateTime firstRuledAtOrAfter() {
        if (!at.isAfter(start)) {
            return start;
        }
        Iterator<LocalDateTime> ruled = series.ruleIdsFrom(at);
        return ruled.hasNext() ? ruled.next() : null;
    }

    private Series tail(LocalDateTime anchor) {
        RecurrenceRule rest = rule;
        if (rest != null && rest.has(RulePart.SKIP)) {
            // A skipped date no longer shows the day that the rule took from the start.
            rest = CalendarInstances.completed(rest, start.toLocalDate());
        }
        if (rest != null && rest.count().isPresent()) {
            rest = rest.with(RulePart.COUNT, Integer.toString(rest.count().getAsInt() - ruledBefore()));
        }
        return series(
                anchor,
                rest,
                from(series.recurrence().additions()),
                from(series.recurrence().exclusions()));
    }

    private Series tailOfAdditions() {
        return series(
                at,
                null,
                from(series.recurrence().additions()),
                from(series.recurrence().exclusions()));
    }

    private Series head(boolean ruleGoesOn) {
        RecurrenceRule shortened = rule;
        if (rule != null && ruleGoesOn) {
            if (rule.count().isPresent()) {
                shortened = rule.with(RulePart.COUNT, Integer.toString(ruledBefore()));
            } else {
                LocalDateTime last = lastRuledBefore();
                shortened = last == null
                        ? rule.endless().with(RulePart.COUNT, "1")
                        : rule.with(RulePart.UNTIL, until(last).text());
            }
        }
        return series(
                start,
                shortened,
                before(series.recurrence().additions()),
                before(series.recurrence().exclusions()));
    }

    /** The head of a series whose additions begin before its start, divided among those. */
    private Series headOfAdditions() {
        LocalDateTime first = series.idsFrom(LocalDateTime.MIN).next();
        return series(
                first,
                null,
                before(series.recurrence().additions()),
                before(series.recurrence().exclusions()));
    }

    /** How many of COUNT lie before the point, the start counted (rule D1). */
    private int ruledBefore() {
        int count = at.isAfter(start) ? 1 : 0;
        for (Iterator<LocalDateTime> ruled = series.ruleIdsFrom(start); ruled.hasNext(); ) {
            LocalDateTime id = ruled.next();
            if (!id.isBefore(at)) {
                break;
            }
            if (id.isAfter(start)) {
                count++;
            }
        }
        return count;
    }

    /** The rule's last date between the start and the point, looked for backwards in growing steps. */
    private @Nullable LocalDateTime lastRuledBefore() {
        for (long days = 1; ; days *= 8) {
            LocalDateTime from = at.minusDays(days);
            LocalDateTime last = null;
            for (Iterator<LocalDateTime> ruled = series.ruleIdsFrom(from); ruled.hasNext(); ) {
                LocalDateTime id = ruled.next();
                if (!id.isBefore(at)) {
                    break;
                }
                last = id.isAfter(start) ? id : last;
            }
            if (last != null || from.isBefore(start)) {
                return last;
            }
        }
    }

    /** RFC 5545 wants UTC in a zoned series; after a gap that can be ambiguous, and the wall clock is written. */
    private Until until(LocalDateTime last) {
        if (series.first().allDay()) {
            return new Until.OnDate(last.toLocalDate());
        }
        Instant instant = last.atZone(series.first().zone()).toInstant();
        ZoneOffsetTransition previous = series.first().zone().getRules().previousTransition(instant.plusSeconds(1));
        boolean justAfterGap = previous != null
                && previous.isGap()
                && Duration.between(previous.getInstant(), instant).compareTo(Duration.ofDays(1)) < 0;
        return justAfterGap ? new Until.AtLocal(last) : new Until.AtInstant(instant);
    }

    /** The last occurrence before the point, or the point itself where the one before is far off. */
    private LocalDateTime lastBefore(Series whole) {
        LocalDateTime last = at;
        for (long days = 1; last.equals(at) && days < 4_000_000; days *= 8) {
            last = whole.idsFrom(at.minusDays(days)).next();
        }
        return last;
    }

    private boolean agrees(Series half, LocalDateTime from, LocalDateTime before) {
        return ids(half, from, LocalDateTime.MAX).equals(ids(series, from, before));
    }

    private static List<LocalDateTime> ids(Series series, LocalDateTime from, LocalDateTime before) {
        List<LocalDateTime> ids = new ArrayList<>();
        for (Iterator<LocalDateTime> all = series.idsFrom(from); all.hasNext() && ids.size() < CHECKED; ) {
            LocalDateTime id = all.next();
            if (!id.isBefore(before)) {
                break;
            }
            ids.add(id);
        }
        return ids;
    }

    private Series series(
            LocalDateTime first,
            @Nullable RecurrenceRule rule,
            SortedSet<LocalDateTime> additions,
            SortedSet<LocalDateTime> exclusions) {
        SortedSet<LocalDateTime> others = new TreeSet<>(additions);
        others.remove(first);
        return Series.of(series.first().startingAt(first), new Recurrence(rule, others, exclusions));
    }

    private SortedSet<LocalDateTime> from(SortedSet<LocalDateTime> times) {
        return Collections.unmodifiableSortedSet(times.tailSet(at));
    }

    private SortedSet<LocalDateTime> before(SortedSet<LocalDateTime> times) {
        return Collections.unmodifiableSortedSet(times.headSet(at));
    }
}
