package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.text.Language;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window over a new workspace, for pictures of the roster in one language, theme and size. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
abstract class RosterPictures {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), BERLIN);

    @TempDir
    private Path folder;

    private Stage stage;
    private @Nullable StoredWorkbench stored;
    private String suffix = "";

    /** Each test says the same itself and calls this one, because TestFX looks no further than into its class. */
    @Start
    void start(Stage opened) {
        stage = opened;
    }

    /** Over a workspace without a hospital. */
    final StoredWorkbench open(Language language, Theme theme, int width, int height) throws CannotOpen {
        Locale.setDefault(Locale.UK);
        language.speak();
        StoredWorkbench opened = new StoredWorkbench(folder, CLOCK, BERLIN);
        stored = opened;
        suffix = "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        opened.show(stage, theme, width, height);
        return opened;
    }

    @AfterEach
    final void close() throws IOException {
        Language.ENGLISH.speak();
        if (stored != null) {
            stored.close();
        }
    }

    static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void take(String name) {
        assertThat(Pictures.take(stage.getScene(), "roster-" + name + suffix)).isNotEmptyFile();
    }

    final void takePopups(String name) {
        Pictures.takePopups("roster-" + name + suffix);
    }
}
