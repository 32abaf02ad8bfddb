package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.core.dispatch.ScheduleEntry.Stamp;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;
import org.daybook.core.time.Split;
import org.jspecify.annotations.Nullable;

/**
 * Changes one entry at one scope (rules D2 to D4, D8). What the wanted details have in common with the occurrence they
 * were drawn from is left alone; only what differs travels, as far as the scope reaches.
 */
final class SeriesEdit {

    private final ScheduleEntry entry;
    private final Stamp stamp;

    SeriesEdit(ScheduleEntry entry, Stamp stamp) {
        this.entry = entry;
        this.stamp = stamp;
    }

    /** What a change came to. */
    sealed interface Result {

        /**
         * @param changed the entry the change landed on
         * @param added the new second half of a series that was split, else null
         */
        record Changed(ScheduleEntry changed, @Nullable ScheduleEntry added) implements Result {}

        record Impossible(String sentence) implements Result {}
    }

    Result change(Target target, EntryDraft wanted) {
        if (!entry.recurring()) {
            entry.become(wanted.details(), wanted.recurrence(), stamp);
            return new Result.Changed(entry, null);
        }
        Optional<EntryOccurrence> found = occurrence(target);
        if (found.isEmpty()) {
            return noOccurrence(target);
        }
        EntryOccurrence occurrence = found.get();
        LocalDateTime recurrenceId = Objects.requireNonNull(occurrence.recurrenceId());
        return switch (target.scope()) {
            case THIS -> changeThis(recurrenceId, wanted);
            case FUTURE -> changeFuture(occurrence, recurrenceId, wanted);
            case ALL -> new SeriesChange(entry, stamp).change(occurrence, wanted);
        };
    }

    Result delete(Target target) {
        Optional<EntryOccurrence> found = entry.recurring() ? occurrence(target) : entry.occurrence(null);
        if (found.isEmpty()) {
            return noOccurrence(target);
        }
        LocalDateTime recurrenceId = found.get().recurrenceId();
        if (recurrenceId == null || target.scope() == EditScope.ALL) {
            entry.delete(stamp);
            return new Result.Changed(entry, null);
        }
        return target.scope() == EditScope.THIS ? deleteThis(recurrenceId) : deleteFuture(recurrenceId);
    }

    private Optional<EntryOccurrence> occurrence(Target target) {
        LocalDateTime recurrenceId = target.recurrenceId();
        if (recurrenceId == null && target.scope() == EditScope.ALL) {
            return entry.firstRecurrenceId().flatMap(entry::occurrence);
        }
        return recurrenceId == null ? Optional.empty() : entry.occurrence(recurrenceId);
    }

    private Result changeThis(LocalDateTime recurrenceId, EntryDraft wanted) {
        if (!Objects.equals(wanted.recurrence(), entry.recurrence())) {
            return new Result.Impossible("One occurrence cannot repeat in its own way."
                    + " Choose this and future occurrences, or all, to change how it repeats.");
        }
        entry.specialise(recurrenceId, wanted.details(), stamp.ids());
        entry.touch(stamp);
        return new Result.Changed(entry, null);
    }

    private Result changeFuture(EntryOccurrence occurrence, LocalDateTime recurrenceId, EntryDraft wanted) {
        return switch (entry.series().orElseThrow().splitAt(recurrenceId)) {
            case Split.WholeSeries() -> new SeriesChange(entry, stamp).change(occurrence, wanted);
            case Split.Refused(String sentence) -> new Result.Impossible(sentence);
            case Split.Halves(Series head, Series rest) -> {
                boolean sameRecurrence = Objects.equals(wanted.recurrence(), entry.recurrence());
                ScheduleEntry tail = split(recurrenceId, head, rest);
                EntryDraft wantedOfTail =
                        new EntryDraft(wanted.details(), sameRecurrence ? tail.recurrence() : wanted.recurrence());
                EntryOccurrence first =
                        new EntryOccurrence(tail.id(), tail.createdBy(), recurrenceId, occurrence.details());
                Result result = new SeriesChange(tail, stamp).change(first, wantedOfTail);
                yield result instanceof Result.Changed ? new Result.Changed(entry, tail) : result;
            }
        };
    }

    /** Ends the entry before the occurrence and makes the rest a series of its own, with its overrides (rule D3). */
    private ScheduleEntry split(LocalDateTime recurrenceId, Series head, Series rest) {
        ScheduleEntryId id = new ScheduleEntryId(stamp.ids().next());
        EntryDetails details = entry.details();
        ScheduleEntry tail = new ScheduleEntry(
                id, id.value() + "@daybook", new EntryDraft(details.at(rest.first()), rest.recurrence()), stamp);
        List<OccurrenceOverride> moving = entry.overrides().stream()
                .filter(each -> !each.recurrenceId().isBefore(recurrenceId))
                .toList();
        for (OccurrenceOverride override : moving) {
            LocalDateTime of = override.recurrenceId();
            tail.specialise(of, override.over(entry.plain(of)), stamp.ids());
        }
        entry.overrides().removeAll(moving);
        entry.become(details, head.recurrence(), stamp);
        return tail;
    }

    private Result deleteThis(LocalDateTime recurrenceId) {
        entry.overrides().removeIf(each -> each.recurrenceId().equals(recurrenceId));
        Recurrence rest = Objects.requireNonNull(entry.recurrence()).excluding(recurrenceId);
        if (Series.of(entry.details().when(), rest).all().findFirst().isEmpty()) {
            entry.delete(stamp);
        } else {
            entry.become(entry.details(), rest, stamp);
        }
        return new Result.Changed(entry, null);
    }

    private Result deleteFuture(LocalDateTime recurrenceId) {
        return switch (entry.series().orElseThrow().splitAt(recurrenceId)) {
            case Split.WholeSeries() -> {
                entry.delete(stamp);
                yield new Result.Changed(entry, null);
            }
            case Split.Refused(String sentence) -> new Result.Impossible(sentence);
            case Split.Halves(Series head, Series _) -> {
                entry.overrides().removeIf(each -> !each.recurrenceId().isBefore(recurrenceId));
                entry.become(entry.details(), head.recurrence(), stamp);
                yield new Result.Changed(entry, null);
            }
        };
    }

    private Result noOccurrence(Target target) {
        return new Result.Impossible(
                target.recurrenceId() == null
                        ? "“%s” repeats: name the occurrence you mean, or choose all of them."
                                .formatted(entry.details().title())
                        : "“%s” has no occurrence at %s; it may have been moved or deleted."
                                .formatted(entry.details().title(), target.recurrenceId()));
    }
}
