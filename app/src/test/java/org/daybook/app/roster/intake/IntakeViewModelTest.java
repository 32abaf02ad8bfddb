package org.daybook.app.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.app.roster.intake.IntakeViewModel.Obstacle;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterPlan.UntimedType;
import org.daybook.core.roster.ShiftTypeDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class IntakeViewModelTest {

    @TempDir
    private Path folder;

    private Department department;
    private PersonId ana;

    @BeforeEach
    void open() {
        department = Department.in(folder);
        ana = department.person("Ana Ruiz");
        department.person("Zoe Abt");
    }

    @AfterEach
    void close() {
        department.close();
    }

    @Test
    void nearestPeopleAreOfferedBeforeAllOthers() {
        IntakeViewModel model = model("Date,Shift type,People\n2026-03-02,DAY,Anna Ruis\n");

        NameRow row = model.names().getFirst();

        assertThat(row.options())
                .startsWith(new NameChoice.Known(ana), new NameChoice.Newcomer(), new NameChoice.LeftOut())
                .hasSize(4);
    }

    @Test
    void everyNameMustBeDecidedAndThoseDecidedStayAsTheyAre() {
        IntakeViewModel model = model("Date,Shift type,People\n2026-03-02,DAY,Anna Ruis; Ben; Cem\n");
        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.NAMES);

        model.names().getFirst().choiceProperty().set(new NameChoice.Known(ana));
        model.names().getLast().choiceProperty().set(new NameChoice.LeftOut());
        model.decideOthers(new NameChoice.Newcomer());

        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.NONE);
        assertThat(model.assignmentsProperty().get()).isEqualTo(2);
        assertThat(model.decisions())
                .isEqualTo(Map.of(
                        "Anna Ruis",
                        new NameChoice.Known(ana),
                        "Ben",
                        new NameChoice.Newcomer(),
                        "Cem",
                        new NameChoice.LeftOut()));
    }

    @Test
    void sameFileWaitsForAWord() {
        String roster = "Date,Shift type,People\n2026-03-02,DAY,Ana Ruiz\n";
        offer(roster).apply(Map.of(), false, Progress.unwatched()).orThrow();
        IntakeViewModel model = model(roster);
        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.SAME_FILE);

        model.againProperty().set(true);

        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.NONE);
    }

    @Test
    void coverageGridIsTakenThoughItHasNoShift() {
        IntakeViewModel grid = new IntakeViewModel(offer("grid.fods", """
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
            <table:table table:name="5 pm - 6 pm">
            <table:table-row><table:table-cell/><table:table-cell><text:p>MidC</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>CT</text:p></table:table-cell><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>
            </table:table></office:spreadsheet></office:body></office:document>
            """));

        assertThat(grid.plan().areas().added()).containsExactly("CT");
        assertThat(grid.obstacleProperty().get()).isEqualTo(Obstacle.NONE);
    }

    @Test
    void errorsBlockWhateverElseIsDecided() {
        IntakeViewModel model = model("Date,Shift type,People\nsoon,DAY,\n2026-03-02,Late,Ben\n");

        model.decideOthers(new NameChoice.Newcomer());

        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.ERRORS);
        assertThat(model.types()).extracting(TypeRow::code).containsExactly("Late");
    }

    @Test
    void whereOnlyHoursAreMissingNoOtherFileIsAskedFor() {
        IntakeViewModel model = model("Date,Shift type,People\n2026-03-02,Late,Ben\n");

        model.decideOthers(new NameChoice.Newcomer());

        assertThat(model.obstacleProperty().get()).isEqualTo(Obstacle.HOURS);
    }

    @Test
    void hoursOfATypeAreReadAsTheyAreTyped() {
        TypeRow row = new TypeRow(new UntimedType("Night", 1, 0));
        row.startProperty().set("22");
        row.endProperty().set("soon");
        assertThat(row.details()).isEmpty();

        row.endProperty().set("6.30");

        assertThat(row.details().map(ShiftTypeDetails::end)).hasToString("Optional[06:30]");
    }

    private IntakeViewModel model(String roster) {
        return new IntakeViewModel(offer(roster));
    }

    private IntakeOffer offer(String roster) {
        return offer("march.csv", roster);
    }

    private IntakeOffer offer(String name, String content) {
        return department
                .session
                .rosterIntake()
                .plan(department.hospital, department.file(name, content), List.of(), Progress.unwatched())
                .orThrow();
    }
}
