package org.daybook.persistence.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A centre that lost its latest days is healed by the laptops that had pulled them. */
@Tag("slow")
class RestoredCentreTest extends AnnaAndBen {

    @BeforeEach
    void backUp() {
        leave();
        centre.backUp();
    }

    @AfterEach
    void theCentreHasItAllToo() {
        assertThat(anna.book().toSend() + ben.book().toSend()).isZero();
        assertThat(List.of(anna, ben))
                .allSatisfy(
                        laptop -> assertThat(laptop.test().workspace().verify().problems())
                                .isEmpty());
        assertThat(centre.read("SELECT title FROM daybook.schedule_entry WHERE deleted_at IS NULL ORDER BY title"))
                .isEqualTo(anna.titles());
    }

    private void leave() {
        anna.hangUp();
        ben.hangUp();
    }

    private void lose() {
        leave();
        centre.restore();
    }

    @Test
    void theFirstWhoComesBringsAllBackAndNothingChangesForAnybody() {
        anna.retitle(visit, "Visit at Sun Street");
        ben.add("Audit", "2026-03-25T10:00", "2026-03-25T12:00", eva);
        meet();
        List<@Nullable String> log = centre.read("SELECT encode(hash, 'hex') FROM daybook.log ORDER BY seq");
        long journalled = ben.test().count("journal_entry");
        lose();

        ben.sync();

        assertThat(centre.read("SELECT encode(hash, 'hex') FROM daybook.log ORDER BY seq"))
                .isEqualTo(log);
        assertThat(anna.sync()).isEqualTo(Laptop.NOTHING);
        assertThat(ben.test().count("journal_entry")).isEqualTo(journalled);
    }

    @Test
    void whoeverComesAfterOthersWentOnGoesBackAndMeetsThem() {
        ben.add("Audit", "2026-03-25T10:00", "2026-03-25T12:00", eva);
        ben.sync();
        lose();
        anna.add("Training", "2026-03-26T10:00", "2026-03-26T12:00", tom);
        anna.sync();

        ben.sync();
        anna.sync();

        assertThat(anna.titles()).containsExactly("Audit", "Site visit", "Training");
        assertThat(ben.waiting()).isEmpty();
    }

    @Test
    void whatOthersPulledComesBackThroughThemAndItsAuthorKnowsIt() {
        ben.add("Audit", "2026-03-25T10:00", "2026-03-25T12:00", eva);
        ben.sync();
        anna.sync();
        lose();
        anna.add("Training", "2026-03-26T10:00", "2026-03-26T12:00", tom);
        anna.sync();

        ben.sync();

        assertThat(centre.read("SELECT count(*) FROM daybook.log WHERE text LIKE '%Audit%'"))
                .containsExactly("1");
        assertThat(ben.waiting()).isEmpty();
    }

    @Test
    void whatCannotComeBackWaitsForItsAuthor() {
        ben.retitle(visit, "Visit at Moon Street");
        ben.sync();
        lose();
        anna.retitle(visit, "Visit at Sun Street");
        anna.sync();

        ben.sync();
        anna.sync();

        assertThat(ben.details(visit).title()).isEqualTo("Visit at Sun Street");
        assertThat(ben.waiting()).hasSize(1);
        assertThat(anna.waiting()).isEmpty();
    }

    @Test
    void whatWaitsUnsentAndRestsOnWhatWasLostGoesOutAfterIt() {
        ben.add("Audit", "2026-03-25T10:00", "2026-03-25T12:00", eva);
        ben.sync();
        ben.retitle(visit, "Visit at Moon Street");
        lose();
        anna.add("Training", "2026-03-26T10:00", "2026-03-26T12:00", tom);
        anna.sync();

        ben.sync();
        anna.sync();

        assertThat(anna.titles()).containsExactly("Audit", "Training", "Visit at Moon Street");
        assertThat(ben.waiting()).isEmpty();
    }

    @Test
    void whatWasTakenAndNeverPulledIsSentAgain() {
        ben.add("Audit", "2026-03-25T10:00", "2026-03-25T12:00", eva);
        ben.sendOnly();
        lose();

        ben.sync();
        anna.sync();

        assertThat(anna.titles()).containsExactly("Audit", "Site visit");
    }
}
