package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.look.Zoom;
import org.daybook.app.sample.Classroom;
import org.daybook.app.sample.Pictures;
import org.daybook.app.text.Language;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.commitment.Commitment;
import org.daybook.persistence.workspace.CannotOpen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the journal and of an entry's history, to be looked at. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class JournalPicturesTest {

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void speakEnglish() {
        Language.ENGLISH.speak();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,ENGLISH,1366,768",
        "DARK,ENGLISH,1366,768",
        "LIGHT,ENGLISH,1920,1080",
        "DARK,ENGLISH,1920,1080",
        "LIGHT,GERMAN,1366,768"
    })
    void theJournalCanBeDrawn(Theme theme, Language language, int width, int height, FxRobot robot)
            throws CannotOpen, IOException {
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height
                + (language == Language.ENGLISH ? "" : "-" + language.name().toLowerCase(Locale.ROOT));
        try (Eventful eventful = Eventful.full(folder)) {
            language.speak();
            Workbench workbench =
                    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> eventful.show(stage, theme, width, height));
            fire(robot, "#screen-4");
            until(() -> !list(robot).getItems().isEmpty());
            take("journal" + suffix);
            robot.interact(() -> list(robot).getSelectionModel().select(0));
            until(() -> robot.lookup("#undo-this").tryQuery().isPresent());
            take("journal-opened" + suffix);
            robot.interact(() -> list(robot).getSelectionModel().select(indexOf("Added the series", robot)));
            take("journal-series" + suffix);
            robot.interact(
                    () -> robot.lookup("#journal-words").queryTextInputControl().setText("nothing like it"));
            until(() -> list(robot).getItems().isEmpty());
            take("journal-empty" + suffix);
            fire(robot, "#screen-0");
            robot.interact(() -> workbench.open(commitment(eventful)));
            until(() -> robot.lookup("#history").tryQuery().isPresent());
            take("entry-with-history" + suffix);
            fire(robot, "#history");
            until(() -> !robot.lookup(".step-of-history").queryAll().isEmpty());
            take("history" + suffix);
        }
    }

    @ParameterizedTest
    @CsvSource({"200,LEFT_TO_RIGHT,1920,1080", "100,RIGHT_TO_LEFT,1366,768"})
    void theJournalGrowsAndTurnsRound(int percent, NodeOrientation way, int width, int height, FxRobot robot)
            throws CannotOpen, IOException {
        String suffix = way == NodeOrientation.RIGHT_TO_LEFT ? "-rtl" : "-" + percent;
        try (Eventful eventful = Eventful.full(folder)) {
            Workbench workbench =
                    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> eventful.show(stage, Theme.LIGHT, width, height));
            robot.interact(() -> {
                Zoom zoom = new Zoom(new SimpleObjectProperty<>(percent));
                zoom.setNodeOrientation(way);
                stage.getScene().setRoot(zoom);
                zoom.show(workbench.root());
            });
            fire(robot, "#screen-4");
            until(() -> !list(robot).getItems().isEmpty());
            robot.interact(() -> list(robot).getSelectionModel().select(0));
            until(() -> robot.lookup("#undo-this").tryQuery().isPresent());
            take("journal-opened" + suffix);
            fire(robot, "#screen-0");
            robot.interact(() -> workbench.open(commitment(eventful)));
            until(() -> robot.lookup("#history").tryQuery().isPresent());
            fire(robot, "#history");
            until(() -> !robot.lookup(".step-of-history").queryAll().isEmpty());
            take("history" + suffix);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH,1366,768", "DARK,GERMAN,1366,768", "LIGHT,SPANISH,1920,1080"})
    void whatBecameOfAVisitCanBeDrawn(Theme theme, Language language, int width, int height, FxRobot robot)
            throws CannotOpen, IOException {
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-"
                + language.name().toLowerCase(Locale.ROOT) + "-" + height;
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), Eventful.BERLIN);
        try (StoredWorkbench stored = new StoredWorkbench(folder, clock, Eventful.BERLIN)) {
            Classroom room = new Classroom(stored.useCases, stored.admin, clock);
            CoachingPlanId plan =
                    room.plan("Asking better questions", room.tilda, room.oak, org.daybook.core.coaching.Stage.REGULAR);
            VisitId visit = room.visit(plan, 0, "10:00", MeetingType.OBSERVATION, "Watch the discussion");
            NextStep.Words next = new NextStep.Words("Count to five after each question", LocalDate.of(2026, 12, 9));
            room.completed(room.started(visit), room.measured(plan, 0, 9), next);
            language.speak();
            stored.show(stage, theme, width, height);
            fire(robot, "#screen-4");
            until(() -> !list(robot).getItems().isEmpty());
            for (String entry : List.of("Completed the visit", "Scheduled a visit", "Began the coaching plan")) {
                robot.interact(() -> list(robot).getSelectionModel().select(indexOf(entry, robot)));
                until(() -> robot.lookup("#undo-this").tryQuery().isPresent());
                WaitForAsyncUtils.waitForFxEvents();
                take("journal-" + entry.substring(0, entry.indexOf(' ')).toLowerCase(Locale.ROOT) + suffix);
            }
        }
    }

    private static int indexOf(String summary, FxRobot robot) {
        return IntStream.range(0, list(robot).getItems().size())
                .filter(i -> list(robot).getItems().get(i).toString().contains(summary))
                .findFirst()
                .orElseThrow();
    }

    private static Commitment commitment(Eventful eventful) {
        return eventful
                .use
                .agenda()
                .within(Eventful.span("2026-11-26T00:00", 24 * 60).interval())
                .stream()
                .filter(each -> each.ref().id().equals(eventful.visit.value()))
                .findFirst()
                .orElseThrow();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#journal-list").queryListView();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String name) {
        assertThat(Pictures.take(stage.getScene(), name)).isNotEmptyFile();
    }
}
