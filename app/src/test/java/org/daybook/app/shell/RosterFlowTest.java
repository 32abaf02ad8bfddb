package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Ward;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.CannotOpen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A month compared, promoted, replaced and taken back, with mouse and keyboard over a real workspace. */
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class RosterFlowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), BERLIN);

    @TempDir
    private Path folder;

    private Stage stage;
    private StoredWorkbench stored;
    private Ward ward;
    private ScheduleVersionId first;
    private ScheduleVersionId second;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) throws CannotOpen {
        Locale.setDefault(Locale.UK);
        stored = new StoredWorkbench(folder, CLOCK, BERLIN);
        ward = Ward.in(stored.useCases, stored.admin);
        first = ward.december("december.ods");
        second = ward.otherDecember("revised.ods");
        stored.show(stage, Theme.LIGHT, 1366, 768);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        until(() -> list(robot).getItems().size() == 2);
    }

    @AfterEach
    void close() throws IOException {
        stored.close();
    }

    @Test
    void secondPromotionArchivesTheFirstAndUndoBringsItBackR1(FxRobot robot) {
        choose(robot, "december.ods");
        robot.clickOn("#roster-compare");
        until(() -> !differences(robot).isEmpty());
        promote(robot);
        until(() -> status(first) == VersionStatus.PRODUCTION);

        choose(robot, "revised.ods");
        until(() -> !differences(robot).isEmpty());
        robot.clickOn("#roster-promote");
        until(() -> said(robot, "#promote-lead").contains("december.ods is archived"));
        acknowledgeAndGo(robot);

        until(() -> status(second) == VersionStatus.PRODUCTION);
        assertThat(status(first)).isEqualTo(VersionStatus.ARCHIVED);
        until(() -> said(robot, "#version-status").equals("Production"));
        until(() -> !robot.lookup("#undo").queryButton().isDisabled());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

        until(() -> status(first) == VersionStatus.PRODUCTION);
        assertThat(status(second)).isEqualTo(VersionStatus.STAGING);
        until(() -> said(robot, "#version-status").equals("Staging"));
    }

    @Test
    void versionIsClonedTaggedRejectedAndRestoredFromTheKeyboard(FxRobot robot) {
        choose(robot, "december.ods");
        robot.type(KeyCode.INSERT);
        until(() -> robot.lookup("#clone-name").tryQuery().isPresent());
        robot.write("plan b");
        robot.type(KeyCode.ENTER);
        until(() -> said(robot, "#version-name").equals("plan b"));

        robot.interact(() -> list(robot).requestFocus());
        robot.type(KeyCode.F2);
        until(() -> robot.lookup("#tags").tryQuery().isPresent());
        robot.write("Q4, holidays");
        robot.type(KeyCode.ENTER);
        until(() -> planB().tags().equals(List.of("Q4", "holidays")));

        robot.interact(() -> list(robot).requestFocus());
        robot.type(KeyCode.DELETE);
        until(() -> planB().rejected());
        until(() -> said(robot, "#version-status").equals("Rejected"));
        robot.press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        until(() -> !planB().rejected());
    }

    @Test
    void viewsAreReachedByAltAndANumber(FxRobot robot) {
        choose(robot, "december.ods");

        robot.press(KeyCode.ALT, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.ALT);

        until(() -> robot.lookup("#compare-with").tryQuery().isPresent());
    }

    private void promote(FxRobot robot) {
        robot.clickOn("#roster-promote");
        until(() -> said(robot, "#promote-lead").startsWith("Nothing is live"));
        acknowledgeAndGo(robot);
    }

    private static void acknowledgeAndGo(FxRobot robot) {
        if (!said(robot, "#promote-obstacle").isEmpty()) {
            robot.clickOn("#warnings-all");
            robot.clickOn("#acknowledge");
            until(() -> !robot.lookup("#promote-go").queryButton().isDisabled());
        }
        robot.clickOn("#promote-go");
        until(() -> robot.lookup("#promote-go").tryQuery().isEmpty());
    }

    private static void choose(FxRobot robot, String version) {
        Node cell = robot.lookup("#versions .list-cell").<ListCell<?>>queryAll().stream()
                .filter(each -> each.getItem() instanceof VersionView view
                        && view.name().equals(version))
                .findFirst()
                .orElseThrow();
        robot.clickOn(cell);
        until(() -> said(robot, "#version-name").equals(version));
    }

    private static ListView<VersionView> list(FxRobot robot) {
        return robot.lookup("#versions").<ListView<VersionView>>tryQuery().orElseGet(ListView::new);
    }

    private static List<?> differences(FxRobot robot) {
        return robot.lookup("#differences")
                .<ListView<?>>tryQuery()
                .orElseGet(ListView::new)
                .getItems();
    }

    private static String said(FxRobot robot, String label) {
        return robot.lookup(label).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private VersionStatus status(ScheduleVersionId id) {
        return ward.versions().find(id).orElseThrow().status();
    }

    private VersionView planB() {
        return ward.versions().versions(ward.hospital()).stream()
                .filter(version -> version.name().equals("plan b"))
                .findFirst()
                .orElseThrow();
    }
}
