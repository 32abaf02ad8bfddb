package org.daybook.core.dispatch;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Occurrence;
import org.daybook.core.time.Series;

/** Which occurrence of an entry begins nearest to a moment; of two equally near, the one to come. */
public final class NearestOccurrence {

    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(8);
    private static final int WIDER = 8;
    private static final Duration FURTHEST = Duration.ofDays(366L * 200);

    private NearestOccurrence() {}

    /**
     * The entry itself where it does not repeat.
     *
     * @param wanted which occurrences count, by what they are about; their times do not matter
     */
    public static Optional<EntryOccurrence> of(ScheduleEntry entry, Instant moment, Predicate<EntryDetails> wanted) {
        if (!entry.recurring()) {
            return entry.occurrence(null).filter(only -> wanted.test(only.details()));
        }
        List<EntryOccurrence> near = new ArrayList<>();
        for (OccurrenceOverride override : entry.overrides()) {
            entry.occurrence(override.recurrenceId())
                    .filter(special -> wanted.test(special.details()))
                    .ifPresent(near::add);
        }
        if (wanted.test(entry.details())) {
            Series series = entry.series().orElseThrow();
            next(entry, series, moment).flatMap(entry::occurrence).ifPresent(near::add);
            previous(entry, series, moment).flatMap(entry::occurrence).ifPresent(near::add);
        }
        Comparator<EntryOccurrence> byDistance =
                comparing(each -> Duration.between(moment, start(each)).abs());
        return near.stream().min(byDistance.thenComparing(NearestOccurrence::start, Comparator.reverseOrder()));
    }

    private static Instant start(EntryOccurrence occurrence) {
        return occurrence.details().when().interval().startInclusive();
    }

    private static Optional<LocalDateTime> next(ScheduleEntry entry, Series series, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, series.first().zone());
        return series.from(local)
                .map(Occurrence::recurrenceId)
                .filter(id -> entry.override(id).isEmpty())
                .findFirst();
    }

    /** Looks back ever further; a series that ended long ago is looked at from its end. */
    private static Optional<LocalDateTime> previous(ScheduleEntry entry, Series series, Instant moment) {
        Instant first = series.first().interval().startInclusive().minus(1, ChronoUnit.DAYS);
        Instant latest = series.lastEnd().filter(end -> end.isBefore(moment)).orElse(moment);
        for (Duration back = FIRST_LOOK_BACK;
                back.compareTo(FURTHEST) < 0 && first.isBefore(latest);
                back = back.multipliedBy(WIDER)) {
            Instant from = latest.minus(back);
            Optional<LocalDateTime> last = series.in(new Interval(from, latest)).occurrences().stream()
                    .map(Occurrence::recurrenceId)
                    .filter(id -> entry.override(id).isEmpty())
                    .reduce((_, later) -> later);
            if (last.isPresent() || from.isBefore(first)) {
                return last;
            }
        }
        return Optional.empty();
    }
}
