package org.daybook.app.roster.grid;

import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
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
    private final Label nothing = new Label();
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
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        nothing.setMouseTransparent(true);
        StackPane middle = new StackPane(grid, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox column = new VBox(new GridTools(kind, model, grid), middle);
        if (kind == GridKind.SHIFTS) {
            column.getChildren().add(strip(mouse));
        }
        getChildren().addAll(column, above);
        grid.body().addEventFilter(MouseEvent.MOUSE_MOVED, this::tell);
        tooltip.setShowDelay(REST);
        model.landingProperty().subscribe(grid::expect);
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
        boolean namesake = page != null
                && slip.held()
                        .filter(held -> page.namesakes().has(held.member()))
                        .isPresent();
        return new SlipNode.Look(kind, colour, namesake, away);
    }

    private void show(@Nullable RosterPage page) {
        grid.show(page == null ? RosterTable.EMPTY : page.table(kind));
        nothing.setText(page == null ? "" : nothing(page));
        Shift wanted = awaited;
        if (wanted != null && page != null) {
            awaited = null;
            reveal(wanted);
        }
    }

    /** Why there is nothing to see; empty where there is something. */
    private String nothing(RosterPage page) {
        return switch (kind) {
            case SHIFTS ->
                page.shifts().rows().isEmpty()
                        ? text.get(model.mandatoryOnlyProperty().get() ? "no-mandatory-shifts" : "no-shifts")
                        : "";
            case PEOPLE -> page.people().rows().size() > 1 ? "" : text.get("no-people");
        };
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
