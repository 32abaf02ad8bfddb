package org.daybook.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** That mouse, keyboard and pictures work where there is no display, which every other test of a view relies on. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HeadlessStageTest {

    private Button button;
    private Rectangle tile;

    @Start
    void show(Stage stage) {
        button = new Button("Press");
        tile = new Rectangle(40, 40, Color.CRIMSON);
        button.setOnAction(_ -> button.setText("Pressed"));
        tile.setLayoutX(20);
        tile.setLayoutY(80);
        tile.setOnMouseDragged(event -> {
            tile.setLayoutX(event.getSceneX() - 20);
            tile.setLayoutY(event.getSceneY() - 20);
        });
        stage.setScene(new Scene(new Pane(button, tile), 400, 300));
        stage.show();
    }

    @Test
    void javaFxRunsAsNamedModules() {
        assertThat(Button.class.getModule().getName()).isEqualTo("javafx.controls");
        assertThat(Stage.class.getModule().getName()).isEqualTo("javafx.graphics");
    }

    @Test
    void aClickPressesTheButton(FxRobot robot) {
        robot.clickOn(button);

        assertThat(button.getText()).isEqualTo("Pressed");
    }

    @Test
    void aDragMovesTheTileAndThePictureShowsIt(FxRobot robot) {
        robot.drag(tile).dropBy(200, 100);

        assertThat(tile.getLayoutX()).isEqualTo(220);
        assertThat(tile.getLayoutY()).isEqualTo(180);
        WritableImage picture =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> tile.getScene().snapshot(null));
        assertThat(picture.getPixelReader().getColor(240, 200)).isEqualTo(Color.CRIMSON);
    }
}
