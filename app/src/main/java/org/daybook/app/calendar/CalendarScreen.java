package org.daybook.app.calendar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.daybook.app.dispatch.Changes;
import org.daybook.app.dispatch.Details;
import org.daybook.app.look.Appearance;
import org.daybook.app.palette.Command;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The calendar on the screen, in one of its views. */
public final class CalendarScreen {

    private final CalendarViewModel model;
    private final BorderPane root = new BorderPane();
    private final StackPane content = new StackPane();
    private final CalendarToolbar toolbar;
    private final Map<ViewKind, Pane> panes = new EnumMap<>(ViewKind.class);
    private final List<Command> commands = new ArrayList<>();
    private final CalendarMenus menus;
    private final EventHandler<KeyEvent> escape = this::escaped;

    /**
     * What the sidebar beside the calendar needs.
     *
     * @param search looks for words on all dates
     */
    public record Beside(Planner planner, SavedViews views, Tasks tasks, Toasts toasts, Consumer<String> search) {}

    public CalendarScreen(CalendarViewModel model, Changes changes, Details details, Beside beside) {
        this.model = model;
        Hands hands = new Hands(model, changes, details);
        menus = new CalendarMenus(model, hands);
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
        commands.addAll(new HandCommands(model, hands, beside.toasts()).all(content, this::openMenu));
        commands.addAll(new WayCommands(model).all());
        commands.add(layBeside(beside));
        content.addEventFilter(KeyEvent.KEY_PRESSED, new CalendarKeys(model, hands, this::pane, commands)::pressed);
        content.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAskedForByKey);
        root.setCenter(content);
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

    /** Lays the sidebar beside the calendar, and returns the command that folds it away and brings it back. */
    private Command layBeside(Beside beside) {
        Sidebar sidebar = new Sidebar(
                model,
                new BusyDays(model, beside.planner(), beside.tasks()),
                beside.views(),
                beside.toasts(),
                beside.search());
        root.setLeft(sidebar);
        Messages text = Messages.of(CalendarScreen.class);
        return Command.of(text.get("commands"), text.get("command-sidebar"), MaterialDesignD.DOCK_LEFT, sidebar::toggle)
                .key("Shortcut+B")
                .within(root);
    }

    private void openMenu() {
        pane().menuSpot().filter(_ -> !menus.isOpen()).ifPresent(spot -> menus.onGrid(content, spot));
    }

    /** Not every platform says which key asks for a menu; those that do are heard here, the others by their key. */
    private void menuAskedForByKey(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            openMenu();
            event.consume();
        }
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

    /** Everything that can be done in the calendar by name; to be heard from wherever it may be given. */
    public List<Command> commands() {
        return List.copyOf(commands);
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
