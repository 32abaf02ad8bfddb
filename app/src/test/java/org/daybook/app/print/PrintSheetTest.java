package org.daybook.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.SamplePrinting;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.journal.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sheet for printing, used with mouse and keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PrintSheetTest {

    private static final long PATIENCE = 20_000;
    private static final LocalDate MONDAY = SampleWorkspace.MONDAY;

    @TempDir
    Path folder;

    private final Toasts toasts = new Toasts();
    private final Sheets sheets = new Sheets();
    private final FakePrinters printers = new FakePrinters();
    private Stage stage;

    /** Printers that keep what they are sent. */
    private static final class FakePrinters implements Printers {

        private final List<String> names = new ArrayList<>();
        private final List<String> sent = new ArrayList<>();

        @Override
        public List<String> names() {
            return List.copyOf(names);
        }

        @Override
        public Outcome<?> print(Printout pages, String printer) {
            sent.add(printer + " " + pages.pages());
            return Outcome.done(printer, "Sent to " + printer);
        }
    }

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    private Scene open(Theme theme, int width, int height, PrintRequest first) {
        Scene scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            Locale.setDefault(Locale.UK);
            Tasks tasks = Tasks.forWindow(fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            });
            Appearance appearance = new Appearance(theme);
            StackPane root = new StackPane(sheets);
            Scene made = new Scene(root, width, height);
            appearance.dress(made);
            stage.setScene(made);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            PrintViewModel.Tools tools = new PrintViewModel.Tools(
                    new SamplePrinting(SampleWorkspace.week()),
                    new PrintPress(SampleWorkspace.CLOCK, Map.of()),
                    printers);
            PrintViewModel model = new PrintViewModel(tools, tasks, toasts, first);
            new PrintSheet(
                            "Print",
                            model.pages(),
                            new PrintChoices(model),
                            sheets,
                            _ -> Optional.of(folder.resolve("week.pdf")))
                    .show();
            model.begin();
            return made;
        });
        until(() -> shown(scene));
        return scene;
    }

    private static boolean shown(Scene scene) {
        return scene.getRoot().lookup(".paper").isVisible();
    }

    private static PrintRequest week() {
        return request(Layout.WEEK, 6);
    }

    private static PrintRequest request(Layout layout, int days) {
        return new PrintRequest(layout, MONDAY, MONDAY.plusDays(days), Set.of(), Paper.A4, layout.usualOrientation());
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,1366,768,WEEK",
        "DARK,1366,768,AGENDA",
        "LIGHT,1920,1080,MONTH",
        "DARK,1920,1080,WEEK",
        "LIGHT,1366,768,YEAR"
    })
    void theSheetCanBeDrawn(Theme theme, int width, int height, Layout layout) {
        Scene scene = open(theme, width, height, request(layout, 6));

        assertThat(Pictures.take(
                        scene,
                        "print-sheet-%s-%s-%d".formatted(layout, theme, height).toLowerCase(Locale.ROOT)))
                .isNotEmptyFile();
    }

    @Test
    void thePagesAreTurnedByKeyboardAsFarAsThereAreAny(FxRobot robot) {
        open(Theme.LIGHT, 1366, 768, request(Layout.DAY, 2));
        int pages = Integer.parseInt(page(robot).replaceAll(".*of ", ""));
        assertThat(pages).isGreaterThanOrEqualTo(3);

        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        assertThat(page(robot)).isEqualTo("Page 2 of " + pages);

        for (int i = 0; i < pages + 2; i++) {
            robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        }
        assertThat(page(robot)).isEqualTo("Page %d of %d".formatted(pages, pages));
        assertThat(robot.lookup("#print-on").query().isDisabled()).isTrue();
        robot.press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
        assertThat(page(robot)).isEqualTo("Page %d of %d".formatted(pages - 1, pages));
    }

    @Test
    void anotherViewIsHeldItsOwnWay(FxRobot robot) {
        open(Theme.LIGHT, 1366, 768, week());

        robot.interact(() -> this.<Layout>box(robot, "#print-view").setValue(Layout.AGENDA));

        assertThat(this.<Orientation>box(robot, "#print-orientation").getValue())
                .isEqualTo(Orientation.PORTRAIT);
        until(() -> page(robot).equals("Page 1 of 1"));
    }

    @Test
    void savingWritesThePagesThatAreShown(FxRobot robot) throws Exception {
        open(Theme.LIGHT, 1366, 768, week());

        robot.clickOn("#print-save");

        until(() -> !toasts.showing().isEmpty());
        assertThat(toasts.showing())
                .extracting(Toast::text)
                .first()
                .asString()
                .startsWith("Saved")
                .contains("week.pdf");
        assertThat(Files.readAllBytes(folder.resolve("week.pdf"))).startsWith("%PDF".getBytes());
        assertThat(folder.resolve("week.pdf.part")).doesNotExist();
    }

    @Test
    void whereThereIsNoPrinterASentenceSaysWhatToDo(FxRobot robot) {
        open(Theme.LIGHT, 1366, 768, week());

        robot.clickOn("#print-print");

        assertThat(robot.lookup("#print-note").<Labeled>query().getText())
                .isEqualTo("No printer is set up on this computer. Save the pages as a PDF and print them elsewhere.");
    }

    @Test
    void thePrinterChosenIsSentThePages(FxRobot robot) {
        printers.names.addAll(List.of("Office", "Cellar"));
        open(Theme.LIGHT, 1366, 768, request(Layout.MONTH, 6));
        until(() -> "Office".equals(this.<String>box(robot, "#print-printer").getValue()));

        robot.interact(() -> this.<String>box(robot, "#print-printer").setValue("Cellar"));
        robot.clickOn("#print-print");

        until(() -> printers.sent.equals(List.of("Cellar 1")));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsExplained(FxRobot robot) {
        Scene scene = open(Theme.LIGHT, 1366, 768, week());

        robot.interact(() -> robot.lookup("#print-to").queryAs(DatePicker.class).setValue(MONDAY.minusDays(1)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#print-wrong").<Labeled>query().getText())
                .isEqualTo("Choose a last day that is not before the first.");
        assertThat(robot.lookup("#print-save").<ButtonBase>query().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#print-to").queryAs(DatePicker.class).setValue(MONDAY));
        until(() -> shown(scene));
    }

    @Test
    void narrowingToAPersonLeavesTheirsAlone(FxRobot robot) throws Exception {
        open(Theme.LIGHT, 1366, 768, request(Layout.AGENDA, 6));
        until(() ->
                !robot.lookup("#print-who").queryAs(MenuButton.class).getItems().isEmpty());

        robot.interact(() -> robot.lookup("#print-who").queryAs(MenuButton.class).getItems().stream()
                .map(javafx.scene.control.CheckMenuItem.class::cast)
                .filter(item -> item.getText().equals("Frank Meier"))
                .forEach(item -> item.setSelected(true)));
        until(() -> !robot.lookup("#print-save").<ButtonBase>query().isDisabled());
        robot.clickOn("#print-save");
        until(() -> !toasts.showing().isEmpty());

        String text = Paged.read(folder.resolve("week.pdf")).all();
        assertThat(text).contains("Frank Meier", "Supplier call").doesNotContain("Boiler");
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(FxRobot robot, String id) {
        return (ComboBox<T>) robot.lookup(id).queryAs(ComboBox.class);
    }

    private static String page(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#print-page").<Labeled>query().getText();
    }
}
