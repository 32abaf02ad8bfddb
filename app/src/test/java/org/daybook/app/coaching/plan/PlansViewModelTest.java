package org.daybook.app.coaching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.daybook.app.coaching.CoachingView;
import org.daybook.app.sample.Classroom;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.Stage;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansViewModelTest {

    @TempDir
    private Path folder;

    private CoachedSchool school;
    private Classroom room;
    private PlansViewModel model;

    @BeforeEach
    void open() {
        school = new CoachedSchool(folder);
        room = school.classroom();
        room.plan("Questions", room.tilda, room.oak, Stage.REGULAR);
        room.plan("Groups", room.omar, room.linden, Stage.INTENSIVE);
        model = new PlansViewModel(school.desk);
        school.desk.viewProperty().set(CoachingView.PLANS);
        school.desk.watch(true);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private List<String> titles() {
        return model.shown().stream().map(glance -> glance.details().title()).toList();
    }

    private String open(PlansViewModel plans) {
        return Objects.requireNonNull(plans.pageProperty().get()).details().title();
    }

    private CoachingPlanId ofAnotherCoach(String title) {
        PersonId ada = room.person("Ada Vik", PersonKind.COACH);
        PlanDetails like = model.shown().getFirst().details();
        return room.desks()
                .plans()
                .begin(
                        school.admin,
                        new PlanDetails(
                                title,
                                like.school(),
                                like.teacher(),
                                ada,
                                like.startsOn(),
                                like.cycles(),
                                like.weeks(),
                                like.stage(),
                                "",
                                ""),
                        List.of())
                .orThrow();
    }

    @Test
    void plansOfTheCoachLookedAtComeFirst() {
        ofAnotherCoach("A plan of Ada’s");
        school.desk.refresh();
        assertThat(titles()).containsExactly("Groups", "Questions", "A plan of Ada’s");

        school.desk.coachProperty().set(model.shown().getLast().details().coach());

        assertThat(titles()).containsExactly("A plan of Ada’s", "Groups", "Questions");
    }

    @Test
    void theFirstPlanIsOpenUntilAnotherIsChosen() {
        assertThat(open(model)).isEqualTo("Groups");

        model.open(model.shown().getLast());

        assertThat(open(model)).isEqualTo("Questions");
    }

    @Test
    void aPlanThatWasDeletedGivesWayToTheFirst() {
        model.open(model.shown().getLast());
        PlanPage page = Objects.requireNonNull(model.pageProperty().get());

        new PlanDeeds(school.desk).delete(page.id());

        assertThat(titles()).containsExactly("Groups");
        assertThat(open(model)).isEqualTo("Groups");
    }

    @Test
    void whatIsSoughtIsFoundInTitlesTeachersAndSchools() {
        model.filterProperty().set("  linden ");
        assertThat(titles()).containsExactly("Groups");
        model.filterProperty().set("tilda");
        assertThat(titles()).containsExactly("Questions");
        model.filterProperty().set("nobody");
        assertThat(titles()).isEmpty();
        assertThat(open(model)).isEqualTo("Groups");
    }
}
