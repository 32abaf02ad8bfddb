package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Going from screen to screen with the keyboard alone. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @Test
    void whoeverGoesToAScreenHasTheKeyboardInIt(FxRobot robot) {
        Harness.open(stage, Theme.LIGHT, 1366, 768, robot);

        assertThat(stage.getScene().getFocusOwner()).as("at the beginning").isNotNull();
        for (KeyCode screen : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT1}) {
            Node before = stage.getScene().getFocusOwner();
            robot.press(KeyCode.CONTROL, screen).release(screen, KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();

            Node now = stage.getScene().getFocusOwner();
            assertThat(now).as("after %s", screen).isNotNull().isNotSameAs(before);
            assertThat(now.getScene()).isNotNull();
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(stage.getScene().getFocusOwner()).isNotNull().isNotSameAs(now);
        }
    }
}
