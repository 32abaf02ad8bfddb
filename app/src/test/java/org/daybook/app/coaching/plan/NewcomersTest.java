package org.daybook.app.coaching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daybook.app.coaching.CoachingOffice;
import org.daybook.app.coaching.CoachingOffice.Member;
import org.daybook.app.coaching.plan.PlanDraft.Frame;
import org.daybook.app.coaching.plan.PlanDraft.Named;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.SchoolDesk.SchoolView;
import org.daybook.core.coaching.Stage;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewcomersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path folder;

    private CoachedSchool school;
    private CoachingOffice office;

    @BeforeEach
    void open() {
        school = new CoachedSchool(folder);
        office = school.session.coaching();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static PlanDraft draft(String title, String at, String teacher, String coach, LocalDate starts) {
        return new PlanDraft(
                title,
                typed(at),
                CoachedSchool.BERLIN,
                typed(teacher),
                typed(coach),
                new Frame(starts, 1, 6, Stage.REGULAR, "", ""),
                List.of());
    }

    private static <I> Named<I> typed(String name) {
        @Nullable I none = null;
        return new Named<>(name, none);
    }

    private Outcome<CoachingPlanId> begin(PlanDraft draft) {
        return new Newcomers(office)
                .settled(draft, details -> office.desks().plans().begin(office.actor(), details, List.of()));
    }

    private List<String> schools() {
        return office.desks().schools().all().stream()
                .map(SchoolView::details)
                .map(details -> details.name())
                .toList();
    }

    @Test
    void schoolTeacherAndCoachThatAreNotThereYetAreAdded() {
        begin(draft("Questions", "Oak School", "Tilda Berg", "Carl Holm", MONDAY))
                .orThrow();

        assertThat(schools()).containsExactly("Oak School");
        assertThat(office.members().get())
                .extracting(Member::name, Member::kinds)
                .containsExactly(
                        tuple("Carl Holm", Set.of(PersonKind.COACH)), tuple("Tilda Berg", Set.of(PersonKind.TEACHER)));
        assertThat(office.desks().board().plans()).singleElement().satisfies(line -> {
            assertThat(line.school()).isEqualTo("Oak School");
            assertThat(line.teacher()).isEqualTo("Tilda Berg");
            assertThat(line.zone()).isEqualTo(CoachedSchool.BERLIN);
        });
    }

    @Test
    void aPlanRefusedAtFirstIsTriedAgainWithoutAddingAnybodyTwice() {
        assertThat(begin(draft("Questions", "Oak School", "Tilda Berg", "Carl Holm", MONDAY.plusDays(1))))
                .isInstanceOf(Outcome.Refused.class);
        begin(draft("Questions", "oak school", "tilda berg", "Carl Holm", MONDAY))
                .orThrow();

        assertThat(schools()).containsExactly("Oak School");
        assertThat(office.members().get()).hasSize(2);
    }

    @Test
    void whereSomethingIsNotNamedNobodyIsAdded() {
        assertThat(begin(draft("Questions", "Oak School", "Tilda Berg", "", MONDAY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(begin(draft("Questions", "Oak School", "Carl Holm", "carl holm", MONDAY)))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(schools()).isEmpty();
        assertThat(office.members().get()).isEmpty();
    }
}
