package org.daybook.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.journal.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sheet for documents that are no view of the calendar. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ManuscriptSheetTest {

    private static final long PATIENCE = 20_000;

    @TempDir
    Path folder;

    private final Toasts toasts = new Toasts();
    private final Sheets sheets = new Sheets();
    private final List<String> sent = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    private void open() {
        Manuscript letter = new Manuscript() {
            @Override
            public String title() {
                return "Letter";
            }

            @Override
            public Optional<Printout> pages(PrintPress press, Paper paper) {
                Flow.Title title = new Flow.Title("Letter", "To you", "", "Works");
                return Optional.of(press.set(
                        title,
                        "letter.pdf",
                        paper,
                        ZoneOffset.UTC,
                        flow -> flow.words(Words.of("Dear", Ink.plain(9)))));
            }

            @Override
            public String whyNone() {
                return "There is no letter.";
            }
        };
        Printers printers = new Printers() {
            @Override
            public List<String> names() {
                return List.of("Office");
            }

            @Override
            public Outcome<?> print(Printout pages, String printer) {
                sent.add(printer + " " + pages.pages());
                return Outcome.done(printer, "Sent to " + printer);
            }
        };
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            Locale.setDefault(Locale.UK);
            Tasks tasks = Tasks.forWindow(fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            });
            Scene scene = new Scene(new StackPane(sheets), 1366, 768);
            new Appearance(Theme.LIGHT).dress(scene);
            stage.setScene(scene);
            stage.show();
            PagesViewModel pages = new PagesViewModel(printers, tasks, toasts);
            ManuscriptViewModel model =
                    new ManuscriptViewModel(letter, new PrintPress(SampleWorkspace.CLOCK, Map.of()), pages, Paper.A4);
            new PrintSheet(
                            letter.title(),
                            pages,
                            new ManuscriptChoices(model),
                            sheets,
                            printout -> Optional.of(folder.resolve(printout.fileName())))
                    .show();
            model.layOut();
        });
        until(() -> sheets.lookup(".paper").isVisible());
    }

    @Test
    void itIsSavedUnderTheNameItHas(FxRobot robot) throws Exception {
        open();

        robot.clickOn("#print-save");

        until(() -> !toasts.showing().isEmpty());
        assertThat(Paged.read(folder.resolve("letter.pdf")).all()).contains("To you", "Dear");
    }

    @Test
    void thePrinterIsSentItsPages(FxRobot robot) {
        open();
        until(() -> !sheets.lookup("#print-printer").isDisabled());

        robot.clickOn("#print-print");

        until(() -> sent.equals(List.of("Office 1")));
    }
}
