package org.daybook.persistence.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Obstacle;
import org.daybook.core.sync.Round;
import org.junit.jupiter.api.Test;

class TwoLaptopsTest extends AnnaAndBen {

    private void noticeThatTheLineBroke() {
        anna.tryToSync();
        ben.tryToSync();
    }

    private void benTakesHis() {
        ben.conflicts()
                .settle(ben.test().admin(), ben.waiting().getFirst().id(), Conflict.Resolution.MINE)
                .orThrow();
    }

    @Test
    void whatOneDidIsThereForTheOtherWithWhoDidIt() {
        assertThat(ben.details(visit).title()).isEqualTo("Site visit");
        assertThat(ben.details(visit).people()).containsExactly(tom);

        JournalEntry told = ben.test().workspace().journal().newest(1).getFirst();
        assertThat(told.command()).isEqualTo("entry.add");
        assertThat(told.actorId()).isEqualTo(anna.test().admin().user());
    }

    @Test
    void aSecondRoundHasNothingToDo() {
        assertThat(anna.sync()).isEqualTo(new Round.Result(0, 0, 0));
        assertThat(ben.sync()).isEqualTo(new Round.Result(0, 0, 0));
    }

    @Test
    void differentFieldsOfOneEntryAreMerged() {
        anna.retitle(visit, "Visit at Sun Street");
        ben.move(visit, "2026-03-24T14:00", "2026-03-24T15:00");

        meet();

        assertThat(anna.details(visit).when()).isEqualTo(Laptop.span("2026-03-24T14:00", "2026-03-24T15:00"));
        assertThat(ben.details(visit).title()).isEqualTo("Visit at Sun Street");
        assertThat(anna.waiting()).isEmpty();
        assertThat(ben.waiting()).isEmpty();
    }

    @Test
    void theSameFieldWaitsForAPersonAndIsTakenBackMeanwhile() {
        anna.retitle(visit, "Visit at Sun Street");
        ben.retitle(visit, "Visit at Moon Street");

        meet();

        assertThat(ben.details(visit).title()).isEqualTo("Visit at Sun Street");
        Conflict conflict = ben.waiting().getFirst();
        assertThat(conflict.obstacles())
                .containsExactly(
                        new Obstacle(Obstacle.Reason.EDITED, "schedule_entry", visit.value(), List.of("title")));
        assertThat(conflict.theirs()).hasSize(1);
        assertThat(conflict.theirs().getFirst().actorId())
                .isEqualTo(anna.test().admin().user());
    }

    @Test
    void takingMineMakesItAnOrdinaryChange() {
        anna.retitle(visit, "Visit at Sun Street");
        ben.retitle(visit, "Visit at Moon Street");
        meet();

        benTakesHis();
        meet();
        meet();

        assertThat(anna.details(visit).title()).isEqualTo("Visit at Moon Street");
        assertThat(ben.waiting()).isEmpty();
    }

    @Test
    void takingMineTakesTheWholeTimeAsItWasSeen() {
        anna.move(visit, "2026-03-24T14:00", "2026-03-24T15:00");
        ben.move(visit, "2026-03-24T10:00", "2026-03-24T10:30");
        meet();

        benTakesHis();
        meet();
        meet();

        assertThat(anna.details(visit).when()).isEqualTo(Laptop.span("2026-03-24T10:00", "2026-03-24T10:30"));
        assertThat(centre.read("SELECT to_char(end_at - start_at, 'HH24:MI') FROM daybook.schedule_entry"))
                .containsExactly("00:30");
    }

    @Test
    void takingMineBringsBackWhatAnotherDeleted() {
        anna.delete(visit);
        ben.move(visit, "2026-03-24T10:00", "2026-03-24T10:30");
        meet();

        benTakesHis();
        meet();
        meet();

        assertThat(anna.details(visit).when()).isEqualTo(Laptop.span("2026-03-24T10:00", "2026-03-24T10:30"));
        assertThat(anna.details(visit).people()).containsExactly(tom);
    }

    @Test
    void movingAndReassigningConflictAsOne() {
        anna.move(visit, "2026-03-24T14:00", "2026-03-24T15:00");
        ben.assign(visit, eva);

        meet();

        assertThat(ben.details(visit).people()).containsExactly(tom);
        assertThat(ben.waiting().getFirst().obstacles())
                .extracting(Obstacle::reason)
                .containsExactly(Obstacle.Reason.TIME_CHANGED);
    }

    @Test
    void eachChangeClaimsWhatStoodOnceItWasMade() {
        anna.move(visit, "2026-03-24T14:00", "2026-03-24T15:00");
        anna.move(visit, "2026-03-24T16:00", "2026-03-24T17:00");
        anna.test().workspace().journal().undo(anna.test().admin());

        meet();

        assertThat(centre.read("SELECT text::jsonb -> 'claims' -> 0 ->> 's' FROM daybook.log"
                        + " WHERE jsonb_array_length(text::jsonb -> 'claims') > 0 ORDER BY seq"))
                .containsExactly(
                        "2026-03-24T09:00:00Z", "2026-03-24T13:00:00Z", "2026-03-24T15:00:00Z", "2026-03-24T13:00:00Z");
        assertThat(anna.waiting()).isEmpty();
    }

    @Test
    void whatWasChangedUponARejectedMoveWaitsAsWellAndClaimsNothing() {
        anna.move(visit, "2026-03-24T14:00", "2026-03-24T15:00");
        ben.move(visit, "2026-03-24T16:00", "2026-03-24T17:00");
        ben.assign(visit, tom, eva);

        meet();

        assertThat(ben.waiting()).hasSize(2);
        assertThat(centre.read("SELECT to_char(lower(during) AT TIME ZONE 'UTC', 'HH24:MI') FROM daybook.claim"))
                .containsExactly("13:00");
    }

    @Test
    void aBookingThatCouldNotBeSeenIsRefused() {
        anna.add("Audit", "2026-03-25T10:00", "2026-03-25T12:00", tom);
        ben.add("Training", "2026-03-25T11:00", "2026-03-25T13:00", tom);

        meet();

        assertThat(ben.waiting().getFirst().obstacles())
                .extracting(Obstacle::reason)
                .containsExactly(Obstacle.Reason.DOUBLE_BOOKED);
        assertThat(ben.waiting().getFirst().theirs()).hasSize(1);
    }

    @Test
    void aBookingOverOneThatCouldBeSeenIsTheAuthorsToMake() {
        ben.add("Phone call", "2026-03-24T10:30", "2026-03-24T10:45", tom);

        meet();

        assertThat(ben.waiting()).isEmpty();
    }

    @Test
    void deletingWhatAnotherEditedGoesToTheInbox() {
        anna.retitle(visit, "Visit at Sun Street");
        ben.delete(visit);

        meet();

        assertThat(ben.details(visit).title()).isEqualTo("Visit at Sun Street");
        assertThat(ben.waiting().getFirst().obstacles())
                .extracting(Obstacle::reason)
                .containsExactly(Obstacle.Reason.DELETED);
    }

    @Test
    void anUndoTravelsLikeAnythingElse() {
        anna.test().workspace().journal().undo(anna.test().admin()).orThrow();

        meet();

        assertThat(ben.test().count("schedule_entry")).isZero();
    }

    @Test
    void whatIsSentAgainIsTheSameHoweverItsClaimsChangedSince() {
        ben.add("Audit", "2026-03-25T10:00", "2026-03-25T12:00", tom);
        List<Mutation> first = ben.book().unsent(0, 10);
        ben.test().clock().advance(Duration.ofDays(500));

        assertThat(ben.book().unsent(0, 10)).isEqualTo(first);

        meet();
    }

    @Test
    void anEntryOfManyRowsTravelsWhole() {
        List<EntryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            drafts.add(EntryDraft.once(EntryDetails.of(
                    "Reading the meter, round " + i, Laptop.span("2026-04-01T10:00", "2026-04-01T11:00"))));
        }
        anna.test().desk().addAll(anna.test().admin(), drafts).orThrow();

        meet();

        assertThat(ben.test().count("schedule_entry")).isEqualTo(3_001);
    }

    @Test
    void whatTheCentreLostBeforeAnybodySawItIsSentAgain() {
        centre.backUp();
        noticeThatTheLineBroke();
        anna.retitle(visit, "Visit at Sun Street");
        anna.sendOnly();
        centre.restore();
        noticeThatTheLineBroke();

        meet();

        assertThat(ben.details(visit).title()).isEqualTo("Visit at Sun Street");
    }
}
