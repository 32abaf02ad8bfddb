package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.time.WallClockSpan;

/** Faces of entries that have nothing but a title and a time. */
final class Faces {

    private Faces() {}

    static WallClockSpan timed(LocalDate day, String at, int hours, ZoneId zone) {
        LocalDateTime start = day.atTime(LocalTime.parse(at));
        return WallClockSpan.between(start, start.plusHours(hours), zone);
    }

    static Face face(String title, WallClockSpan when) {
        return new Face(commitment(title, when), List.of(), List.of());
    }

    static Face clashing(String title, WallClockSpan when) {
        return new Face(commitment(title, when), List.of(), List.of(new ClashNote("It clashes.", true)));
    }

    static Commitment commitment(String title, WallClockSpan when) {
        return new Commitment(
                new CommitmentRef(CommitmentKind.ENTRY, UUID.randomUUID(), null),
                title,
                when,
                when.interval(),
                Firmness.HARD,
                "TASK",
                "SCHEDULED",
                List.of(),
                false,
                null);
    }
}
