package org.daybook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.SampleDoors;
import org.daybook.app.task.Tasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what is seen before anyone is signed in. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StartPicturesTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void theStartCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        Tasks tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        SampleDoors doors = new SampleDoors();
        StartViewModel model = new StartViewModel(doors, tasks, ZoneId.of("Europe/Berlin"), _ -> {});
        Scene scene = show(theme, width, height, () -> new StartView(model).root());
        take(scene, "start" + suffix);
        fire(robot, "#create");
        robot.interact(() -> {
            model.nameProperty().set("Heizung Nord");
            model.userNameProperty().set("Mara Lindqvist");
            model.encryptedProperty().set(true);
        });
        fire(robot, "#create-do");
        take(scene, "create" + suffix);
        robot.interact(() -> {
            model.goTo(StartViewModel.Step.CHOOSE);
            model.open(Path.of("/home/mara/daybook/damaged.mv.db"));
        });
        take(scene, "start-damaged" + suffix);
        robot.interact(() -> model.open(Path.of("/home/mara/daybook/locked.mv.db")));
        take(scene, "locked" + suffix);
        robot.interact(() -> model.passphraseProperty().set("not that one"));
        fire(robot, "#unlock");
        take(scene, "locked-wrong" + suffix);

        SignInViewModel signIn = new SignInViewModel(((Workspaces.Opening.Opened) doors.demo()).door(), tasks, _ -> {});
        Scene second = show(theme, width, height, () -> new SignInView(signIn, () -> {}).root());
        robot.interact(() -> {
            signIn.loginProperty().set("mara");
            signIn.passwordProperty().set("wrong");
        });
        fire(robot, "#sign-in");
        take(second, "sign-in" + suffix);
    }

    private Scene show(Theme theme, int width, int height, Callable<Parent> root) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Locale.setDefault(Locale.UK);
            Scene scene = new Scene(root.call(), width, height);
            new Appearance(theme).dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return scene;
        });
    }

    private static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void take(Scene scene, String name) {
        assertThat(Pictures.take(scene, name)).isNotEmptyFile();
    }
}
