package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class GripTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void theWholeKeepsItsLengthWhenDroppedAcrossTheStartOfSummerTime() {
        Commitment saturday = commitment("2026-03-28T23:00", Duration.ofHours(2), BERLIN);

        WallClockSpan dropped = Grip.WHOLE.release(saturday, proposed("2026-03-29T01:30", "2026-03-29T03:30"), BERLIN);

        assertThat(dropped.start()).isEqualTo("2026-03-29T01:30");
        assertThat(dropped.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(dropped.localEnd()).isEqualTo("2026-03-29T04:30");
    }

    @Test
    void aCommitmentKeepsItsOwnZoneWhateverZoneTheCalendarIsReadIn() {
        Commitment there = commitment("2026-11-24T09:00", Duration.ofHours(1), NEW_YORK);

        WallClockSpan dropped = Grip.WHOLE.release(there, proposed("2026-11-24T16:00", "2026-11-24T17:00"), BERLIN);

        assertThat(dropped)
                .isEqualTo(new WallClockSpan(
                        LocalDateTime.parse("2026-11-24T10:00"), Duration.ofHours(1), NEW_YORK, false));
    }

    @Test
    void theUpperEdgeLeavesTheEndWhereItIs() {
        Commitment entry = commitment("2026-11-24T09:00", Duration.ofHours(2), BERLIN);

        WallClockSpan dropped = Grip.START.release(entry, proposed("2026-11-24T08:15", "2026-11-24T11:00"), BERLIN);

        assertThat(dropped.start()).isEqualTo("2026-11-24T08:15");
        assertThat(dropped.localEnd()).isEqualTo("2026-11-24T11:00");
    }

    @Test
    void theLowerEdgeLeavesTheStartWhereItIs() {
        Commitment entry = commitment("2026-11-24T09:00", Duration.ofHours(2), BERLIN);

        WallClockSpan dropped = Grip.END.release(entry, proposed("2026-11-24T09:00", "2026-11-24T12:30"), BERLIN);

        assertThat(dropped.start()).isEqualTo("2026-11-24T09:00");
        assertThat(dropped.duration()).isEqualTo(Duration.ofMinutes(210));
    }

    private static Grip.Proposed proposed(String start, String end) {
        return new Grip.Proposed(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }

    private static Commitment commitment(String start, Duration duration, ZoneId zone) {
        WallClockSpan when = new WallClockSpan(LocalDateTime.parse(start), duration, zone, false);
        return new Commitment(
                new CommitmentRef(CommitmentKind.ENTRY, new UUID(0, 1), null),
                "Boiler check",
                when,
                when.interval(),
                Firmness.HARD,
                "TICKET",
                "SCHEDULED",
                List.of(),
                false,
                null);
    }
}
