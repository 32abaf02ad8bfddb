package org.daybook.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A first occurrence and how it repeats: the one place where recurrence is expanded.
 *
 * <p>Occurrences are wall-clock times of the first one's zone, and each is resolved to instants by itself (rule D6).
 * The first one is an occurrence whether or not it fits the rule, and is counted in COUNT (rule D1); only an EXDATE
 * removes it. An RDATE that the rule gives as well is one occurrence. Nothing is expanded before it is asked for, and
 * expansion starts near the time asked for wherever the rule allows it.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class Series {

    /** No offset change moves a wall clock by more than this. */
    private static final Duration OFFSET_SLACK = Duration.ofDays(1);

    /** Bounds of the wall clock, so that windows may be as wide as {@link Instant} allows. */
    private static final Instant EARLIEST = Instant.parse("-9999-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+11000-01-01T00:00:00Z");

    private final WallClockSpan first;
    private final Recurrence recurrence;
    private final @Nullable RuleInstances instances;
    private final @Nullable Until until;
    private final LocalDateTime ruleBound;
    private final NavigableSet<LocalDateTime> extras;

    private Series(WallClockSpan first, Recurrence recurrence) {
        this.first = first;
        this.recurrence = recurrence;
        RecurrenceRule rule = recurrence.rule();
        instances = rule == null ? null : RuleInstances.of(rule, first.start());
        until = rule == null ? null : rule.until().orElse(null);
        ruleBound = instances == null || rule == null ? first.start() : bound(rule, instances, first);
        extras = new TreeSet<>(recurrence.additions());
        extras.add(first.start());
    }

    /** The series from a first occurrence, whose start is read in whole seconds as RFC 5545 has it. */
    public static Series of(WallClockSpan first, Recurrence recurrence) {
        return new Series(first.startingAt(first.start().truncatedTo(ChronoUnit.SECONDS)), recurrence);
    }

    /** A wall-clock time that no instance of the rule lies after. */
    private static LocalDateTime bound(RecurrenceRule rule, RuleInstances instances, WallClockSpan first) {
        if (rule.count().isPresent()) {
            LocalDateTime last =
                    instances.stepsAfter(first.start(), rule.count().getAsInt() - 1);
            return last == null ? RuleInstances.END_OF_TIME : last;
        }
        return rule.until().map(until -> until.localBound(first)).orElse(RuleInstances.END_OF_TIME);
    }

    public WallClockSpan first() {
        return first;
    }

    public Recurrence recurrence() {
        return recurrence;
    }

    /** What a window shows, by overlap: an occurrence that began before it and reaches into it is found (rule D7). */
    public Occurrences in(Interval window) {
        LocalDateTime earliest =
                local(window.startInclusive()).minus(first.duration()).minus(OFFSET_SLACK);
        LocalDateTime latest = local(window.endExclusive()).plus(OFFSET_SLACK);
        List<Occurrence> shown = new ArrayList<>();
        for (Iterator<LocalDateTime> ids = idsFrom(earliest); ids.hasNext(); ) {
            LocalDateTime id = ids.next();
            if (id.isAfter(latest)) {
                break;
            }
            Occurrence occurrence = Occurrence.at(id, first);
            if (window.shows(occurrence.interval())) {
                if (shown.size() == Occurrences.MOST) {
                    return new Occurrences(shown, true);
                }
                shown.add(occurrence);
            }
        }
        return new Occurrences(shown, false);
    }

    /** The occurrences whose recurrence-id is this time or later, in order, lazily; possibly without end. */
    public Stream<Occurrence> from(LocalDateTime earliest) {
        int traits = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(idsFrom(earliest), traits), false)
                .map(id -> Occurrence.at(id, first));
    }

    /** All occurrences in order, lazily; possibly without end. */
    public Stream<Occurrence> all() {
        return from(LocalDateTime.MIN);
    }

    /** The first occurrence after a wall-clock time. */
    public Optional<Occurrence> next(LocalDateTime after) {
        return from(after)
                .filter(occurrence -> occurrence.recurrenceId().isAfter(after))
                .findFirst();
    }

    /** Whether the series gives an occurrence of this name, EXDATE taken into account. */
    public boolean contains(LocalDateTime recurrenceId) {
        Iterator<LocalDateTime> ids = idsFrom(recurrenceId);
        return ids.hasNext() && ids.next().equals(recurrenceId);
    }

    /** How many occurrences come before a wall-clock time. */
    public long countBefore(LocalDateTime time) {
        long count = 0;
        for (Iterator<LocalDateTime> ids = idsFrom(LocalDateTime.MIN);
                ids.hasNext() && ids.next().isBefore(time); ) {
            count++;
        }
        return count;
    }

    /** An instant that no occurrence outlasts, or nothing if the series has no end. */
    public Optional<Instant> lastEnd() {
        RecurrenceRule rule = recurrence.rule();
        if (rule != null && rule.isEndless()) {
            return Optional.empty();
        }
        LocalDateTime last = extras.last().isAfter(ruleBound) ? extras.last() : ruleBound;
        // Between the bound and the last occurrence the offset may have changed.
        return Optional.of(
                first.startingAt(first.allDay() ? last.toLocalDate().plusDays(1).atStartOfDay() : last)
                        .interval()
                        .endExclusive()
                        .plus(OFFSET_SLACK));
    }

    /**
     * Why the series is not worth keeping, as a sentence: its rule falls on no date at all, or its exclusions leave
     * nothing. Empty for every series that recurs.
     */
    public Optional<String> yieldsNothing() {
        RecurrenceRule rule = recurrence.rule();
        if (instances != null && rule != null && !instances.from(first.start()).hasNext()) {
            return Optional.of(
                    "The rule %s never falls on a date from %s on: check its months and days, or remove the rule."
                            .formatted(rule.text(), first.start().toLocalDate()));
        }
        if (!recurrence.exclusions().isEmpty() && !idsFrom(LocalDateTime.MIN).hasNext()) {
            return Optional.of("Every occurrence of the series is left out: keep one, or delete the series.");
        }
        return Optional.empty();
    }

    /** Divides the series before one of its occurrences (rule D3). */
    public Split splitAt(LocalDateTime recurrenceId) {
        return SeriesSplit.split(this, recurrenceId);
    }

    /**
     * Moves the series by an amount of wall-clock time (rule D4): every occurrence by the same amount wherever its rule
     * can say so; days of the month, and nth weekdays, follow the first occurrence.
     */
    public Shift shiftedBy(Duration amount) {
        return SeriesShift.shift(this, amount);
    }

    /** The recurrence-ids at or after a time, ascending. */
    Iterator<LocalDateTime> idsFrom(LocalDateTime earliest) {
        Iterator<LocalDateTime> ruled = ruleIdsFrom(earliest);
        return new MergedTimes(ruled, extras.tailSet(earliest, true).iterator(), recurrence.exclusions());
    }

    /** What the rule itself gives at or after a time: the first occurrence if it fits, exclusions not taken out. */
    Iterator<LocalDateTime> ruleIdsFrom(LocalDateTime earliest) {
        Iterator<LocalDateTime> ruled =
                instances == null ? Collections.emptyIterator() : instances.from(clamped(earliest));
        return new LimitedTimes(ruled, ruleBound, id -> until == null || until.admits(first.startingAt(id)));
    }

    private LocalDateTime clamped(LocalDateTime earliest) {
        return earliest.isBefore(first.start()) ? first.start() : earliest;
    }

    private LocalDateTime local(Instant instant) {
        Instant within = instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
        return LocalDateTime.ofInstant(within, first.zone());
    }
}
