package org.daybook.app.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** One absence as it is typed: whole days, the half of a day, or from a time to a time. */
final class AbsenceViewModel {

    private final Messages text = Messages.of(AbsenceViewModel.class);
    private final @Nullable AbsenceCard card;
    private final ZoneId zone;
    private final ObjectProperty<Reason> reason = new SimpleObjectProperty<>(Reason.VACATION);
    private final ObjectProperty<AbsencePart> part = new SimpleObjectProperty<>(AbsencePart.WHOLE_DAYS);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final StringProperty fromTime = new SimpleStringProperty("08:00");
    private final StringProperty toTime = new SimpleStringProperty("17:00");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty preview = new SimpleStringProperty("");

    /** A new absence, of one day unless told otherwise. */
    AbsenceViewModel(LocalDate day, ZoneId zone) {
        this.card = null;
        this.zone = zone;
        from.set(day);
        to.set(day);
        from.subscribe((before, now) -> follow(before, now));
    }

    /** An absence there is. */
    AbsenceViewModel(AbsenceCard card) {
        this.card = card;
        this.zone = card.when().zone();
        reason.set(card.reason() == null ? Reason.OTHER : card.reason());
        note.set(card.note() == null ? "" : card.note());
        LocalDateTime start = card.when().localStart();
        LocalDateTime end = card.when().localEnd();
        part.set(partOf(card.when()));
        from.set(start.toLocalDate());
        to.set(
                part.get() == AbsencePart.TIMES
                        ? end.toLocalDate()
                        : end.minusNanos(1).toLocalDate());
        if (part.get() == AbsencePart.TIMES) {
            fromTime.set(Times.clock(start.toLocalTime()));
            toTime.set(Times.clock(end.toLocalTime()));
        }
        from.subscribe((before, now) -> follow(before, now));
    }

    private static AbsencePart partOf(WallClockSpan when) {
        LocalTime start = when.localStart().toLocalTime();
        LocalTime end = when.localEnd().toLocalTime();
        long days = ChronoUnit.DAYS.between(
                when.localStart().toLocalDate(), when.localEnd().toLocalDate());
        if (when.allDay()) {
            return AbsencePart.WHOLE_DAYS;
        }
        if (days == 0 && start.equals(LocalTime.MIDNIGHT) && end.equals(LocalTime.NOON)) {
            return AbsencePart.MORNING;
        }
        return days == 1 && start.equals(LocalTime.NOON) && end.equals(LocalTime.MIDNIGHT)
                ? AbsencePart.AFTERNOON
                : AbsencePart.TIMES;
    }

    /** The last day keeps its distance from the first. */
    private void follow(@Nullable LocalDate before, @Nullable LocalDate now) {
        LocalDate last = to.get();
        if (before != null && now != null && last != null) {
            to.set(last.plusDays(ChronoUnit.DAYS.between(before, now)));
        }
    }

    Optional<AbsenceCard> card() {
        return Optional.ofNullable(card);
    }

    /** Whether its reason and note are withheld from the user, and stay whatever is typed. */
    boolean withheld() {
        return card != null && card.reason() == null;
    }

    ObjectProperty<Reason> reasonProperty() {
        return reason;
    }

    ObjectProperty<AbsencePart> partProperty() {
        return part;
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last day, which counts in. */
    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    StringProperty fromTimeProperty() {
        return fromTime;
    }

    StringProperty toTimeProperty() {
        return toTime;
    }

    StringProperty noteProperty() {
        return note;
    }

    /** What is wrong, or empty; told by {@link #draft()}. */
    StringProperty problemProperty() {
        return problem;
    }

    /** What it would run into, or empty while that is not known. */
    StringProperty previewProperty() {
        return preview;
    }

    /** The absence as it is typed; nothing, and the problem named, where it makes no sense yet. */
    Optional<AbsenceDraft> draft() {
        Optional<WallClockSpan> when = when();
        problem.set(when.isPresent() ? "" : wrong());
        return when.map(span -> new AbsenceDraft(
                reason.get(), span, note.get().isBlank() ? null : note.get().strip()));
    }

    /** When it is, where that makes sense; names no problem. */
    Optional<WallClockSpan> when() {
        LocalDate first = from.get();
        LocalDate last = part.get() == AbsencePart.MORNING || part.get() == AbsencePart.AFTERNOON ? first : to.get();
        if (first == null || last == null || last.isBefore(first)) {
            return Optional.empty();
        }
        return switch (part.get()) {
            case WHOLE_DAYS ->
                Optional.of(WallClockSpan.allDay(first, (int) ChronoUnit.DAYS.between(first, last) + 1, zone));
            case MORNING -> between(first.atStartOfDay(), first.atTime(LocalTime.NOON));
            case AFTERNOON ->
                between(first.atTime(LocalTime.NOON), first.plusDays(1).atStartOfDay());
            case TIMES ->
                Times.parseClock(fromTime.get())
                        .flatMap(start -> Times.parseClock(toTime.get())
                                .flatMap(end -> between(first.atTime(start), last.atTime(end))));
        };
    }

    private Optional<WallClockSpan> between(LocalDateTime start, LocalDateTime end) {
        return start.isBefore(end)
                        && start.atZone(zone)
                                .toInstant()
                                .isBefore(end.atZone(zone).toInstant())
                ? Optional.of(WallClockSpan.between(start, end, zone))
                : Optional.empty();
    }

    private String wrong() {
        boolean unreadable = part.get() == AbsencePart.TIMES
                && (Times.parseClock(fromTime.get()).isEmpty()
                        || Times.parseClock(toTime.get()).isEmpty());
        if (from.get() == null || to.get() == null || unreadable) {
            return text.get("absence-unreadable");
        }
        return text.get("absence-backwards", Times.day(Objects.requireNonNull(from.get())));
    }
}
