package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class ScaleTest {

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
    @CsvSource({"ENGLISH,2", "GERMAN,1.9", "SPANISH,1.8"})
    void aLargeScreenHasRoomForTwiceTheSize(Language language, double least, FxRobot robot) {
        Harness harness = Harness.open(stage, Theme.LIGHT, 1920, 1080, robot, language);

        harness.grow(200, robot);
        WaitForAsyncUtils.waitForFxEvents(8);

        assertThat(scale(harness)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void whatIsSeenOfSyncTakesLittleOfThatRoom(FxRobot robot) {
        Harness harness =
                Harness.open(stage, Theme.LIGHT, 1920, 1080, robot, Language.ENGLISH, SampleSync.inConflict());

        harness.grow(200, robot);
        WaitForAsyncUtils.waitForFxEvents(8);

        assertThat(scale(harness)).isGreaterThanOrEqualTo(1.9);
    }

    private static double scale(Harness harness) {
        return harness.workbench.root().getParent().getTransforms().stream()
                .filter(Scale.class::isInstance)
                .map(Scale.class::cast)
                .findFirst()
                .orElseThrow()
                .getX();
    }
}
