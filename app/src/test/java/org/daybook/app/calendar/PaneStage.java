package org.daybook.app.calendar;

import static org.daybook.app.sample.Until.until;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.EntryDrawer;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.palette.Command;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** One pane of the calendar on a stage of its own, with drawer, sheets and toasts, but without the frame. */
final class PaneStage {

    private static final long PATIENCE = 20_000;

    final CalendarViewModel model;
    final Toasts toasts = new Toasts();
    final Tasks tasks;
    final Scene scene;
    final Pane pane;
    final Hands hands;
    final BorderPane frame;
    private final Planner planner;

    /** What a pane is made of. */
    record Parts(CalendarViewModel model, Hands hands, CalendarMenus menus) {}

    /** Where entries come from. */
    record Source(Planner planner, EntryDesk desk, Clock clock) {

        static Source of(SampleWorkspace sample) {
            return new Source(sample, sample, SampleWorkspace.CLOCK);
        }
    }

    /** How the window looks. */
    record Looks(Theme theme, int width, int height) {

        static final Looks USUAL = new Looks(Theme.LIGHT, 1290, 712);
    }

    private PaneStage(Stage stage, Source source, Looks looks, Function<Parts, Pane> maker) {
        Locale.setDefault(Locale.UK);
        planner = source.planner();
        tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        Drawer drawer = new Drawer();
        Sheets sheets = new Sheets();
        EntryDrawer entries = new EntryDrawer(source.desk(), tasks, toasts, drawer, sheets, () -> {});
        model = new CalendarViewModel(source.planner(), tasks, source.clock());
        hands = new Hands(model, entries.changes(), entries);
        CalendarMenus menus = new CalendarMenus(model, hands);
        pane = maker.apply(new Parts(model, hands, menus));
        StackPane content = new StackPane(pane.node());
        content.getStylesheets().add(Appearance.sheet(CalendarScreen.class, "calendar.css"));
        content.getStyleClass().add("calendar");
        List<Command> commands = new HandCommands(model, hands, toasts)
                .all(content, () -> pane.menuSpot().ifPresent(spot -> menus.onGrid(content, spot)));
        content.addEventFilter(KeyEvent.KEY_PRESSED, new CalendarKeys(model, hands, () -> pane, commands)::pressed);
        frame = new BorderPane(content);
        frame.setRight(drawer);
        model.facesProperty().subscribe(pane::refresh);
        model.dateProperty().subscribe(pane::refresh);
        Appearance appearance = new Appearance(looks.theme());
        scene = new Scene(new StackPane(frame, sheets, new ToastLayer(toasts)), looks.width(), looks.height());
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setWidth(looks.width());
        stage.setHeight(looks.height());
        stage.show();
        stage.requestFocus();
    }

    /** Opens it and waits until it shows something. */
    static PaneStage open(Stage stage, Source source, Looks looks, ViewKind kind, Function<Parts, Pane> maker) {
        PaneStage opened = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            PaneStage made = new PaneStage(stage, source, looks, maker);
            made.model.kindProperty().set(kind);
            made.pane.refresh();
            return made;
        });
        until(() -> !opened.model.pageProperty().get().window().isEmpty());
        return opened;
    }

    static PaneStage month(Stage stage, SampleWorkspace sample) {
        PaneStage opened = month(stage, Source.of(sample), Looks.USUAL);
        sample.onChange(() -> opened.tasks.onScreen(opened.model::refresh));
        return opened;
    }

    static PaneStage month(Stage stage, Source source, Looks looks) {
        return open(
                stage,
                source,
                looks,
                ViewKind.MONTH,
                parts -> new MonthPane(parts.model(), parts.hands(), parts.menus()));
    }

    /** The month with the sidebar beside it. */
    static PaneStage withSidebar(Stage stage, Source source, Looks looks, SavedViews store) {
        PaneStage opened = month(stage, source, looks);
        opened.layBeside(store);
        return opened;
    }

    /** Lays a new sidebar beside it. */
    void layBeside(SavedViews store) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            Sidebar sidebar = new Sidebar(model, new BusyDays(model, planner, tasks), store, toasts, _ -> {});
            sidebar.getStylesheets().add(Appearance.sheet(CalendarScreen.class, "calendar.css"));
            frame.setLeft(sidebar);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static PaneStage year(Stage stage, Source source, Looks looks) {
        return open(stage, source, looks, ViewKind.YEAR, parts -> new YearPane(parts.model()));
    }

    static PaneStage agenda(Stage stage, Source source, Looks looks) {
        return open(
                stage,
                source,
                looks,
                ViewKind.AGENDA,
                parts -> new AgendaPane(parts.model(), parts.hands(), parts.menus()));
    }

    Optional<MonthChip> chip(FxRobot robot, String title) {
        return chips(robot).stream().filter(chip -> title(chip).equals(title)).findFirst();
    }

    static List<MonthChip> chips(FxRobot robot) {
        return robot.lookup(".month-chip").<MonthChip>queryAll().stream().toList();
    }

    static String title(MonthChip chip) {
        Face face = chip.face();
        return face == null ? "" : face.commitment().title();
    }

    /** The middle of what is free on a day, on the screen. */
    static Point2D ground(FxRobot robot, LocalDate day) {
        MonthCell cell = robot.lookup((Node node) ->
                        node instanceof MonthCell each && each.day().equals(day))
                .query();
        Bounds bounds = cell.localToScreen(cell.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getMaxY() - 6);
    }

    static Point2D center(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    List<String> toldInToasts() {
        return WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> toasts.showing().stream().map(Toast::text).toList());
    }

    static LocalDateTime at(int day, String time) {
        return SampleWorkspace.MONDAY.plusDays(day).atTime(LocalTime.parse(time));
    }
}
