package org.daybook.core.dispatch;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one occurrence of a series. What it leaves null is as the series has it, now and after later
 * changes to the series.
 */
@Entity
@Table(name = "occurrence_override")
public class OccurrenceOverride {

    @Id
    private UUID id;

    @Version
    private long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private ScheduleEntry entry;

    private LocalDateTime recurrenceId;
    private @Nullable String title;
    private @Nullable LocalDateTime localStart;
    private @Nullable Long durationSeconds;
    private @Nullable Boolean allDay;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkItemType workItemType;

    private @Nullable String workItemId;
    private @Nullable String location;
    private @Nullable String notes;
    private @Nullable Boolean free;
    private @Nullable Boolean confidential;

    @Convert(converter = PersonIdsConverter.class)
    private @Nullable List<PersonId> people;

    @SuppressWarnings("NullAway.Init")
    protected OccurrenceOverride() {}

    OccurrenceOverride(UUID id, ScheduleEntry entry, LocalDateTime recurrenceId) {
        this.id = id;
        this.entry = entry;
        this.recurrenceId = recurrenceId;
    }

    LocalDateTime recurrenceId() {
        return recurrenceId;
    }

    void shiftTo(LocalDateTime newRecurrenceId) {
        recurrenceId = newRecurrenceId;
    }

    /** The occurrence as the series has it, with what is different here. */
    EntryDetails over(EntryDetails plain) {
        return new EntryDetails(
                title != null ? title : plain.title(),
                when(plain.when()),
                status != null ? status : plain.status(),
                workItemType != null ? new WorkItem(workItemType, workItemId) : plain.workItem(),
                location != null ? orNothing(location) : plain.location(),
                notes != null ? orNothing(notes) : plain.notes(),
                free != null ? free : plain.free(),
                confidential != null ? confidential : plain.confidential(),
                people != null ? people : plain.people());
    }

    private WallClockSpan when(WallClockSpan plain) {
        if (localStart == null || durationSeconds == null || allDay == null) {
            return plain;
        }
        return new WallClockSpan(localStart, Duration.ofSeconds(durationSeconds), plain.zone(), allDay);
    }

    /** Records where the wanted details differ from the series'; earlier differences are forgotten. */
    void become(EntryDetails wanted, EntryDetails plain) {
        title = different(wanted.title(), plain.title());
        boolean moved = !wanted.when().equals(plain.when());
        WallClockSpan here = moved ? wanted.when().inZone(plain.when().zone()) : plain.when();
        localStart = moved ? here.start() : null;
        durationSeconds = moved ? here.duration().toSeconds() : null;
        allDay = moved ? here.allDay() : null;
        status = different(wanted.status(), plain.status());
        boolean otherWork = !wanted.workItem().equals(plain.workItem());
        workItemType = otherWork ? wanted.workItem().type() : null;
        workItemId = otherWork ? wanted.workItem().id() : null;
        location = different(Objects.toString(wanted.location(), ""), Objects.toString(plain.location(), ""));
        notes = different(Objects.toString(wanted.notes(), ""), Objects.toString(plain.notes(), ""));
        free = different(wanted.free(), plain.free());
        confidential = different(wanted.confidential(), plain.confidential());
        people = different(wanted.people(), plain.people());
    }

    /** Goes along with a change of the whole series: to another zone at its own instant, and with its people. */
    void follow(ZoneId from, ZoneId to, UnaryOperator<List<PersonId>> peopleChange) {
        if (localStart != null && !Boolean.TRUE.equals(allDay)) {
            localStart = localStart.atZone(from).withZoneSameInstant(to).toLocalDateTime();
        }
        if (people != null) {
            people = List.copyOf(peopleChange.apply(people));
        }
    }

    private static <T> @Nullable T different(T wanted, T plain) {
        return wanted.equals(plain) ? null : wanted;
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
