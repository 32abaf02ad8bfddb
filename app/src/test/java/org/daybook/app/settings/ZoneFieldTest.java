package org.daybook.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Time zones typed as people do. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ZoneFieldTest {

    private final ZoneField field = new ZoneField("zone", "Etc/UTC");

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new VBox(new Button("before"), field)));
        stage.show();
    }

    @Test
    void typingReplacesWhatStandsThereAndTheCityIsEnough(FxRobot robot) {
        robot.clickOn("before").type(KeyCode.TAB).write("berlin");

        assertThat(field.zone()).contains(ZoneId.of("Europe/Berlin"));
        robot.clickOn("before");
        assertThat(field.typed()).isEqualTo("Europe/Berlin");
    }

    @Test
    void whatMeansSeveralZonesOrNoneIsNone(FxRobot robot) {
        robot.clickOn("before").type(KeyCode.TAB).write("europe/");
        assertThat(field.zone()).isEmpty();

        robot.write("nowhere");
        assertThat(field.zone()).isEmpty();
        robot.clickOn("before");
        assertThat(field.typed()).isEqualTo("europe/nowhere");
    }
}
