package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleDoors;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.start.SignInView;
import org.daybook.app.start.SignInViewModel;
import org.daybook.app.start.StartView;
import org.daybook.app.start.StartViewModel;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** That whatever the keyboard can reach has something for a screen reader to say. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SpokenTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @Test
    void everythingOnTheWorkbenchHasAName(FxRobot robot) {
        Harness harness = Harness.open(stage, Theme.LIGHT, 1366, 768, robot, Language.ENGLISH, SampleSync.inConflict());
        Set<String> mute = new HashSet<>(mute(harness.scene));
        fire(robot, "#sync-status");
        mute.addAll(mute(harness.scene));
        for (int screen = 0; robot.lookup("#screen-" + screen).tryQuery().isPresent(); screen++) {
            fire(robot, "#screen-" + screen);
            mute.addAll(mute(harness.scene));
        }
        fire(robot, "#screen-5");
        for (String section : List.of("APPEARANCE", "CALENDAR", "WORKSPACE", "USERS", "BACKUPS", "SYNC")) {
            fire(robot, "#section-" + section);
            mute.addAll(mute(harness.scene));
        }

        assertThat(mute).isEmpty();
    }

    @Test
    void everythingInTheDetailsOfAnEntryHasAName(FxRobot robot) {
        Harness harness = Harness.open(stage, Theme.LIGHT, 1366, 768, robot);
        robot.interact(() -> harness.workbench.open(harness.sample.commitment("Morning round", 7)));

        assertThat(mute(harness.scene)).isEmpty();
    }

    @Test
    void everythingInACardOfTheSettingsHasAName(FxRobot robot) {
        Harness harness = Harness.open(stage, Theme.LIGHT, 1366, 768, robot);
        fire(robot, "#screen-5");
        fire(robot, "#section-USERS");
        Set<String> mute = new HashSet<>();
        for (String door : List.of("#user-add", "#user-jonas", "#own-password")) {
            fire(robot, door);
            mute.addAll(mute(harness.scene));
        }

        assertThat(mute).isEmpty();
    }

    @Test
    void everythingBeforeSigningInHasAName(FxRobot robot) {
        Tasks tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        SampleDoors doors = new SampleDoors();
        StartViewModel model = new StartViewModel(doors, tasks, ZoneId.of("Europe/Berlin"), _ -> {});
        Set<String> mute = new HashSet<>();
        robot.interact(() -> show(new StartView(model).root()));
        mute.addAll(mute(stage.getScene()));
        fire(robot, "#create");
        mute.addAll(mute(stage.getScene()));
        robot.interact(() -> show(
                new SignInView(new SignInViewModel(SampleDoors.openToAll("Linden"), tasks, _ -> {}), () -> {}).root()));
        mute.addAll(mute(stage.getScene()));

        assertThat(mute).isEmpty();
    }

    private void show(Parent root) {
        stage.setScene(new Scene(root, 1000, 700));
        stage.show();
    }

    private static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    /** What can have the keyboard and has nothing to be said of it. */
    private static List<String> mute(Scene scene) {
        WaitForAsyncUtils.waitForFxEvents(8);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Set<Node> labelled = new HashSet<>();
            walk(scene.getRoot(), node -> {
                if (node instanceof Label label && label.getLabelFor() != null) {
                    labelled.add(label.getLabelFor());
                }
            });
            List<String> mute = new ArrayList<>();
            walk(scene.getRoot(), node -> {
                if (node.isFocusTraversable() && isSeen(node) && !isNamed(node, labelled)) {
                    mute.add(node + " in " + node.getParent());
                }
            });
            return mute;
        });
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(Node node, Set<Node> labelled) {
        return labelled.contains(node)
                || node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String said && hasText(said)
                || node instanceof Labeled labeled && hasText(labeled.getText())
                || node instanceof TextInputControl input && hasText(input.getPromptText())
                || node instanceof ScrollPane
                || isPartOfNamed(node, labelled);
    }

    /** What a control is made of speaks through it. */
    private static boolean isPartOfNamed(Node node, Set<Node> labelled) {
        Node owner = node.getParent();
        return owner instanceof Control && isNamed(owner, labelled) && !(owner instanceof ScrollPane);
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void walk(Node node, Consumer<Node> visit) {
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }
}
