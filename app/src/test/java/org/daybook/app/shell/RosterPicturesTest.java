package org.daybook.app.shell;

import static org.daybook.app.sample.Until.until;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Ward;
import org.daybook.app.text.Language;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.CannotOpen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the roster's screen and its sheets, to be looked at; one that cannot be drawn fails here. */
class RosterPicturesTest extends RosterPictures {

    @Override
    @Start
    void start(Stage opened) {
        super.start(opened);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,LIGHT,1366,768",
        "ENGLISH,DARK,1366,768",
        "GERMAN,LIGHT,1366,768",
        "SPANISH,DARK,1366,768",
        "ENGLISH,LIGHT,1920,1080",
        "ENGLISH,DARK,1920,1080"
    })
    void theRosterCanBeDrawn(Language language, Theme theme, int width, int height, FxRobot robot) throws CannotOpen {
        StoredWorkbench opened = open(language, theme, width, height);
        fire(robot, "#screen-2");
        until(() -> robot.lookup("#empty-hospital").tryQuery().isPresent());
        take("no-hospital");
        fire(robot, "#empty-hospital");
        take("hospital");
        robot.type(KeyCode.ESCAPE);
        opened.useCases
                .roster()
                .hospitals()
                .addHospital(opened.admin, "Bethanien", BERLIN)
                .orThrow();
        until(() -> robot.lookup("#empty-import").tryQuery().isPresent());
        take("no-version");
        Ward ward = Ward.in(opened.useCases, opened.admin);
        fill(ward, opened);
        until(() -> robot.lookup("#hospital").queryComboBox().getItems().size() == 2);
        robot.interact(() -> {
            ComboBox<?> hospitals = robot.lookup("#hospital").queryComboBox();
            hospitals.getSelectionModel().select(1);
        });
        until(() -> versions(robot).getItems().size() == 5);
        views(robot);
        sheets(robot);
    }

    private static void fill(Ward ward, StoredWorkbench opened) {
        ward.versions()
                .reject(opened.admin, ward.flawless("wrong month.ods", "Ana Ruiz", "Ben Kim", "Ben Kim"))
                .orThrow();
        ScheduleVersionId old = ward.flawless("november.ods", "Ana Ruiz", "Ben Kim", "Ben Kim");
        ward.versions().promote(opened.admin, old, null).orThrow();
        ScheduleVersionId december = ward.december("Radiologie Dezember 2026 – Stand 20. November.ods");
        ward.acknowledgeAll(december, "Ada Byron");
        ward.versions()
                .tag(opened.admin, december, List.of("Q4", "Holiday coverage"))
                .orThrow();
        ward.versions().promote(opened.admin, december, old).orThrow();
        ward.imported(
                aReading()
                        .shift("2026-12-01", "DAY", "Ana Ruiz")
                        .timed("2026-12-01", "LATE", "16:00", "22:00", "Ana Ruiz")
                        .timed("2026-12-02", "LATE", "16:00", "22:00")
                        .taking(2),
                "overlapping.ods");
        ward.otherDecember("revised.ods");
    }

    private void views(FxRobot robot) {
        select(robot, "revised.ods");
        for (String view : List.of("shifts", "people", "coverage", "findings", "compare")) {
            fire(robot, "#roster-" + view);
            if (view.equals("compare")) {
                until(() -> robot.lookup("#differences").tryQuery().isPresent());
            }
            take(view);
        }
        fire(robot, "#compare-people");
        take("compare-people");
        fire(robot, "#compare-text");
        take("compare-text");
        fire(robot, "#compare-shifts");
        robot.interact(() -> robot.lookup("#version-more").<MenuButton>query().show());
        take("menu");
        robot.interact(() -> robot.lookup("#version-more").<MenuButton>query().hide());
    }

    private void sheets(FxRobot robot) {
        fire(robot, "#roster-promote");
        until(() -> robot.lookup("#warnings").tryQuery().isPresent());
        take("promote");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> versions(robot).requestFocus());
        robot.type(KeyCode.INSERT);
        take("clone");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> versions(robot).requestFocus());
        robot.type(KeyCode.F2);
        take("tags");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> versions(robot).requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.H).release(KeyCode.H, KeyCode.CONTROL);
        take("known");
        fire(robot, "#sheet-go");
        take("past");
        fire(robot, "#past-back");
        robot.interact(() -> robot.lookup("#hospital-menu")
                .<MenuButton>query()
                .getItems()
                .getFirst()
                .fire());
        take("types");
        robot.type(KeyCode.ESCAPE);
        select(robot, "overlapping.ods");
        fire(robot, "#roster-promote");
        until(() -> robot.lookup("#promote-errors").tryQuery().isPresent());
        take("promote-errors");
    }

    private static void select(FxRobot robot, String name) {
        ListView<VersionView> list = versions(robot);
        robot.interact(() -> {
            list.requestFocus();
            list.getItems().stream()
                    .filter(version -> version.name().equals(name))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ListView<VersionView> versions(FxRobot robot) {
        return robot.lookup("#versions").<ListView<VersionView>>tryQuery().orElseGet(ListView::new);
    }
}
