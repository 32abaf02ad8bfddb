package org.daybook.app.roster.grid;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.app.look.Appearance;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftTypeDetails;
import org.jspecify.annotations.Nullable;

/** A version as a grid, with what surrounds it: why it cannot be changed, how many days are seen, who could be dragged. */
final class RepairView extends StackPane {

    private static final Duration REST = Duration.millis(500);

    private final Messages text = Messages.of(RepairView.class);
    private final GridKind kind;
    private final RepairViewModel model;
    private final RosterGrid grid;
    private final Pane above = new Pane();
    private final Label notice = new Label();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Spot told;
    private @Nullable Shift awaited;

    RepairView(GridKind kind, RepairViewModel model) {
        this.kind = kind;
        this.model = model;
        getStylesheets().add(Appearance.sheet(RepairView.class, "grid.css"));
        getStyleClass().add("repair");
        grid = new RosterGrid(kind, model.words(), model.today());
        grid.setId(kind == GridKind.SHIFTS ? "shift-grid" : "people-grid");
        grid.looks(this::look);
        RepairHands hands = new RepairHands(grid, kind, model);
        RepairMouse mouse = new RepairMouse(grid, hands, model, above);
        PersonFinder finder = new PersonFinder(grid, hands, model);
        new RepairKeys(grid, hands, model, mouse, finder);
        CellMenu menu = new CellMenu(grid, hands, model);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::show);
        above.setPickOnBounds(false);
        above.getChildren().add(finder);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox column = new VBox(tools(), grid);
        if (kind == GridKind.SHIFTS) {
            column.getChildren().add(strip(mouse));
        }
        getChildren().addAll(column, above);
        grid.body().addEventFilter(MouseEvent.MOUSE_MOVED, this::tell);
        tooltip.setShowDelay(REST);
        model.pageProperty().subscribe(this::show);
        model.cutProperty().subscribe(grid::redraw);
        model.settling().addListener((SetChangeListener<AssignmentId>) _ -> grid.redraw());
    }

    private Node strip(RepairMouse mouse) {
        PeopleStrip strip = new PeopleStrip(model, mouse);
        model.pageProperty().subscribe(page -> {
            boolean useful = page != null && page.standing().repairable();
            strip.setVisible(useful);
            strip.setManaged(useful);
        });
        return strip;
    }

    private Node tools() {
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox.setHgrow(notice, Priority.SOMETIMES);
        HBox tools = new HBox(notice, room, spans());
        tools.getStyleClass().add("grid-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    /** How many days fill the width. */
    private Node spans() {
        ToggleGroup group = new ToggleGroup();
        HBox spans = new HBox();
        for (DaySpan span : DaySpan.values()) {
            ToggleButton button = new ToggleButton(text.named(span));
            button.setToggleGroup(group);
            button.getStyleClass().add(span.pill());
            button.setOnAction(_ -> {
                group.selectToggle(button);
                grid.showDays(span.days());
            });
            if (span == DaySpan.FORTNIGHT) {
                group.selectToggle(button);
                grid.showDays(span.days());
            }
            spans.getChildren().add(button);
        }
        return spans;
    }

    private SlipNode.Look look(Slip slip) {
        RosterPage page = model.pageProperty().get();
        String colour = kind == GridKind.SHIFTS || page == null
                ? null
                : page.team()
                        .type(slip.shift().type())
                        .map(ShiftTypeDetails::colour)
                        .orElse(null);
        boolean away = slip.held()
                .filter(held -> held.equals(model.cutProperty().get())
                        || model.settling().contains(held.duty().id()))
                .isPresent();
        return new SlipNode.Look(kind, colour, away);
    }

    private void show(@Nullable RosterPage page) {
        grid.show(page == null ? RosterTable.EMPTY : page.table(kind));
        Optional<String> sentence = model.notice();
        String standing = page == null ? "none" : page.standing().name().toLowerCase(Locale.ROOT);
        notice.setText(sentence.orElse(""));
        notice.getStyleClass().setAll("label", "notice", standing);
        notice.setVisible(sentence.isPresent());
        notice.setManaged(sentence.isPresent());
        Shift wanted = awaited;
        if (wanted != null && page != null) {
            awaited = null;
            reveal(wanted);
        }
    }

    /** Goes to a shift. */
    void reveal(Shift shift) {
        Optional<Spot> spot = grid.table().find(shift);
        if (spot.isEmpty()) {
            awaited = shift;
        }
        spot.ifPresent(grid::reveal);
        grid.requestFocus();
    }

    /** One tooltip for all slips, because there are many of them. */
    private void tell(MouseEvent event) {
        Optional<Spot> spot = grid.spotAt(event.getSceneX(), event.getSceneY())
                .filter(each -> grid.table().slip(each).isPresent());
        if (spot.equals(Optional.ofNullable(told))) {
            return;
        }
        Tooltip.uninstall(grid.body(), tooltip);
        tooltip.hide();
        told = spot.orElse(null);
        spot.ifPresent(at -> {
            tooltip.setText(model.words()
                    .spoken(
                            grid.table().slip(at).orElse(null),
                            grid.table().rows().get(at.row()),
                            grid.table().day(at.column())));
            Tooltip.install(grid.body(), tooltip);
        });
    }
}
