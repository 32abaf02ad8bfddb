package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.Cast.ANA;
import static org.daybook.core.commitment.Cast.BEN;
import static org.daybook.core.commitment.Cast.MADRID;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.DirectWork;
import org.daybook.core.people.Absence;
import org.daybook.core.people.Absences;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Interval WEEK = Interval.of(Instant.parse("2026-03-23T00:00:00Z"), Duration.ofDays(7));

    private static final UserId SOMEBODY_ELSE = new UserId(new UUID(1, 2));

    private static Actor viewer(@Nullable PersonId person) {
        return new Actor(new UserId(new UUID(1, 1)), "Somebody", Set.of(Role.ADMIN), person);
    }

    private static CommitmentSource source(Commitment... commitments) {
        return new ListedCommitments(List.of(commitments));
    }

    @Test
    void allDesksAppearInOrderOfStartThenEndThenTitle() {
        Commitment later = aCommitment().titled("A").from("2026-03-24T12:00").build();
        Commitment longer = aCommitment().titled("A").to("2026-03-24T13:00").build();
        Commitment beta = aCommitment().titled("Beta").build();
        Commitment alpha = aCommitment().titled("Alpha").build();

        assertThat(new Agenda(new DirectWork(), List.of(source(later, longer), source(beta, alpha))).within(WEEK))
                .containsExactly(alpha, beta, longer, later);
    }

    @Test
    void theWindowReachesEverySource() {
        ListedCommitments one = new ListedCommitments(List.of());
        ListedCommitments other = new ListedCommitments(List.of());

        new Agenda(new DirectWork(), List.of(one, other)).within(WEEK);

        assertThat(one.asked()).containsExactly(WEEK);
        assertThat(other.asked()).containsExactly(WEEK);
    }

    @Test
    void aConfidentialTitleIsToldToWhoEnteredIt() {
        Actor author = viewer(null);
        Commitment review = aCommitment()
                .titled("Salary review")
                .confidential()
                .of(ANA)
                .by(author.user())
                .build();
        Agenda agenda = new Agenda(new DirectWork(), List.of(source(review)));

        assertThat(agenda.within(WEEK, author)).containsExactly(review);
    }

    @Test
    void aConfidentialTitleIsWithheldFromThoseItDoesNotConcern() {
        Commitment doctor = aCommitment()
                .titled("Doctor")
                .confidential()
                .of(ANA)
                .by(SOMEBODY_ELSE)
                .build();
        Agenda agenda = new Agenda(new DirectWork(), List.of(source(doctor)));

        assertThat(agenda.within(WEEK, viewer(ANA))).containsExactly(doctor);
        for (Actor other : List.of(viewer(BEN), viewer(null))) {
            assertThat(agenda.within(WEEK, other)).singleElement().satisfies(seen -> {
                assertThat(seen.title()).isEqualTo("Private");
                assertThat(seen.interval()).isEqualTo(doctor.interval());
                assertThat(seen.ref()).isEqualTo(doctor.ref());
            });
        }
    }

    @Test
    void thePlaceOfAWithheldTitleDoesNotTellWhatItIs() {
        Commitment doctor =
                aCommitment().titled("Doctor").confidential().of(ANA).build();
        Commitment lunch = aCommitment().titled("Lunch").build();

        assertThat(new Agenda(new DirectWork(), List.of(source(doctor, lunch))).within(WEEK, viewer(BEN)))
                .extracting(Commitment::title)
                .containsExactly("Lunch", "Private");
    }

    @Test
    void anAbsenceIsAFirmCommitmentOfItsPerson() {
        assertThat(new AbsenceCommitments(absences(Absence.Reason.VACATION)).within(WEEK))
                .singleElement()
                .satisfies(commitment -> {
                    assertThat(commitment.ref().kind()).isEqualTo(CommitmentKind.ABSENCE);
                    assertThat(commitment.title()).isEqualTo("Vacation");
                    assertThat(commitment.status()).isEqualTo("VACATION");
                    assertThat(commitment.firmness()).isEqualTo(Firmness.HARD);
                    assertThat(commitment.people()).containsExactly(ANA);
                    assertThat(commitment.when().allDay()).isTrue();
                    assertThat(commitment.confidential()).isFalse();
                });
    }

    @Test
    void thatSomebodyIsIllIsToldToNobodyElse() {
        Agenda agenda = new Agenda(new DirectWork(), List.of(new AbsenceCommitments(absences(Absence.Reason.SICK))));

        assertThat(agenda.within(WEEK, viewer(BEN))).singleElement().satisfies(seen -> {
            assertThat(seen.title()).isEqualTo("Away");
            assertThat(seen.status()).isEqualTo("OTHER");
        });
        assertThat(agenda.within(WEEK, viewer(ANA)))
                .singleElement()
                .extracting(Commitment::title)
                .isEqualTo("Sick leave");
    }

    private static Absences absences(Absence.Reason reason) {
        WallClockSpan when = WallClockSpan.allDay(LocalDate.parse("2026-03-24"), 2, MADRID);
        Absence absence = new Absence(new UUID(2, 2), ANA, reason, when, null);
        return new Absences() {
            @Override
            public List<Absence> within(Interval window) {
                return List.of(absence);
            }

            @Override
            public Optional<Absence> find(UUID id) {
                return Optional.of(absence).filter(each -> each.id().equals(id));
            }

            @Override
            public List<Absence> of(PersonId person) {
                return absence.personId().equals(person) ? List.of(absence) : List.of();
            }

            @Override
            public void add(Absence added) {
                throw new UnsupportedOperationException("Reading only.");
            }
        };
    }
}
