package org.daybook.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class ChangeableTest {

    private static final PersonId ANA = new PersonId(new UUID(0, 1));
    private static final UserId AUTHOR = new UserId(new UUID(1, 1));
    private static final Actor DISPATCHER =
            new Actor(new UserId(new UUID(1, 2)), "Dispatcher", Set.of(Role.DISPATCHER), null);

    private static Commitment commitment(CommitmentKind kind, String status, boolean confidential) {
        WallClockSpan when = WallClockSpan.between(
                LocalDateTime.parse("2026-03-24T10:00"), LocalDateTime.parse("2026-03-24T11:00"), ZoneId.of("UTC"));
        return new Commitment(
                new CommitmentRef(kind, new UUID(2, 2), null),
                "Visit",
                when,
                when.interval(),
                EntryStatus.SCHEDULED.firmness(),
                "VISIT",
                status,
                List.of(ANA),
                confidential,
                AUTHOR);
    }

    private static boolean changeable(Actor viewer, CommitmentKind kind, EntryStatus status, boolean confidential) {
        return ScheduleCommitments.changeableBy(viewer).test(commitment(kind, status.name(), confidential));
    }

    @Test
    void whatIsUnderWayOrDoneIsNoLongerChanged() {
        assertThat(changeable(DISPATCHER, CommitmentKind.ENTRY, EntryStatus.SCHEDULED, false))
                .isTrue();
        assertThat(changeable(DISPATCHER, CommitmentKind.ENTRY, EntryStatus.IN_PROGRESS, false))
                .isFalse();
        assertThat(changeable(DISPATCHER, CommitmentKind.ENTRY, EntryStatus.COMPLETED, false))
                .isFalse();
    }

    @Test
    void anAbsenceIsNoEntry() {
        assertThat(ScheduleCommitments.changeableBy(DISPATCHER)
                        .test(commitment(CommitmentKind.ABSENCE, "VACATION", false)))
                .isFalse();
    }

    @Test
    void whoMayOnlyViewChangesNothing() {
        Actor viewer = new Actor(AUTHOR, "Viewer", Set.of(Role.VIEWER), ANA);

        assertThat(changeable(viewer, CommitmentKind.ENTRY, EntryStatus.SCHEDULED, false))
                .isFalse();
    }

    @Test
    void whatIsPrivateIsChangedByThoseItConcernsAlone() {
        Actor author = new Actor(AUTHOR, "Author", Set.of(Role.DISPATCHER), null);

        assertThat(changeable(DISPATCHER, CommitmentKind.ENTRY, EntryStatus.SCHEDULED, true))
                .isFalse();
        assertThat(changeable(author, CommitmentKind.ENTRY, EntryStatus.SCHEDULED, true))
                .isTrue();
    }
}
