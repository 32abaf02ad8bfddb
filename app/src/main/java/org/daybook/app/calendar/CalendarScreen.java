package org.daybook.app.calendar;

import java.util.EnumMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.daybook.app.dispatch.Changes;
import org.daybook.app.dispatch.Details;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;

/** The calendar on the screen, in one of its views. */
public final class CalendarScreen {

    private static final KeyCombination FOLD = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);

    private final CalendarViewModel model;
    private final BorderPane root = new BorderPane();
    private final StackPane content = new StackPane();
    private final CalendarToolbar toolbar;
    private final Map<ViewKind, Pane> panes = new EnumMap<>(ViewKind.class);
    private final EventHandler<KeyEvent> escape = this::escaped;

    /** What the sidebar beside the calendar needs. */
    public record Beside(Planner planner, SavedViews views, Tasks tasks, Toasts toasts) {}

    public CalendarScreen(CalendarViewModel model, Changes changes, Details details, Beside beside) {
        this.model = model;
        Hands hands = new Hands(model, changes, details);
        CalendarMenus menus = new CalendarMenus(model, hands);
        TimeGridPane grid = new TimeGridPane(model, hands, menus);
        for (ViewKind kind : ViewKind.values()) {
            panes.put(kind, grid);
        }
        panes.put(ViewKind.MONTH, new MonthPane(model, hands, menus));
        panes.put(ViewKind.YEAR, new YearPane(model));
        panes.put(ViewKind.AGENDA, new AgendaPane(model, hands, menus));
        root.getStylesheets().add(Appearance.sheet(CalendarScreen.class, "calendar.css"));
        content.getStyleClass().add("calendar");
        toolbar = new CalendarToolbar(model, hands);
        toolbar.getStylesheets().add(Appearance.sheet(CalendarScreen.class, "calendar.css"));
        CalendarKeys keys = new CalendarKeys(model, hands, this::pane);
        content.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.setCenter(content);
        layBeside(beside);
        callOffFromAnywhere();
        model.kindProperty().subscribe(_ -> turn());
        model.dateProperty().subscribe((_, _) -> refresh());
        model.weeksProperty().subscribe((_, _) -> refresh());
        model.snapProperty().subscribe((_, _) -> refresh());
        model.secondZoneProperty().subscribe((_, _) -> refresh());
        model.hoursProperty().subscribe((_, _) -> refresh());
        model.facesProperty().subscribe((_, _) -> refresh());
        model.peoplePageProperty().subscribe((_, _) -> refresh());
    }

    private void layBeside(Beside beside) {
        Sidebar sidebar = new Sidebar(
                model, new BusyDays(model, beside.planner(), beside.tasks()), beside.views(), beside.toasts());
        root.setLeft(sidebar);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FOLD.match(event)) {
                sidebar.toggle();
                event.consume();
            }
        });
    }

    /** During a drag the keyboard may be anywhere. */
    private void callOffFromAnywhere() {
        content.sceneProperty().flatMap(Scene::windowProperty).subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
        });
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && pane().callOff()) {
            event.consume();
        }
    }

    /** Puts the keyboard into the calendar itself. */
    public void focus() {
        pane().focusGround();
    }

    public Node toolbar() {
        return toolbar;
    }

    public Node content() {
        return root;
    }

    private Pane pane() {
        Pane pane = panes.get(model.kindProperty().get());
        if (pane == null) {
            throw new IllegalStateException(
                    "There is no pane for " + model.kindProperty().get());
        }
        return pane;
    }

    private void turn() {
        Pane pane = pane();
        if (!content.getChildren().contains(pane.node())) {
            content.getChildren().setAll(pane.node());
        }
        pane.refresh();
    }

    private void refresh() {
        pane().refresh();
    }
}
