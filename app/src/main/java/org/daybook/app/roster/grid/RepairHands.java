package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.RosterSheet;
import org.daybook.core.roster.Shift;
import org.jspecify.annotations.Nullable;

/** What it means to let something go in a grid, whether with the pointer or by pasting. */
final class RepairHands {

    private final RosterGrid grid;
    private final GridKind kind;
    private final RepairViewModel model;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable Fitness fitness;

    RepairHands(RosterGrid grid, GridKind kind, RepairViewModel model) {
        this.grid = grid;
        this.kind = kind;
        this.model = model;
        menu.setId("drop-menu");
        model.pageProperty().subscribe(() -> fitness = null);
    }

    /** What letting go at a spot may mean, the likeliest first. */
    List<Act> acts(Carried carried, Spot spot) {
        Slip target = grid.table().slip(spot).orElse(null);
        GridRow row = grid.table().rows().get(spot.row());
        return switch (row.key()) {
            case GridRow.Key.OfShifts _ ->
                shiftIn(row, spot)
                        .map(shift -> Drops.onShift(carried, shift, target))
                        .orElse(List.of());
            case GridRow.Key.OfPerson _ ->
                member(row)
                        .map(member -> Drops.onPerson(carried, member, target))
                        .orElse(List.of());
            case GridRow.Key.OfGaps _ -> Drops.onGaps(carried, target);
        };
    }

    private static Optional<Shift> shiftIn(GridRow row, Spot spot) {
        return row.cell(spot.column()).stream().findFirst().map(Slip::shift);
    }

    Optional<Crew.Member> member(GridRow row) {
        RosterPage page = model.pageProperty().get();
        if (page == null || !(row.key() instanceof GridRow.Key.OfPerson(var id))) {
            return Optional.empty();
        }
        return page.team().people().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .or(() -> Optional.of(page.reviewed().crew().member(id)));
    }

    /** Where what is held would land: a shift keeps its day, whatever column it is let go in. */
    Spot landing(Carried carried, Spot spot) {
        if (kind == GridKind.SHIFTS) {
            return spot;
        }
        LocalDate day = switch (carried) {
            case Carried.Place(Slip.Held held) -> held.shift().date();
            case Carried.Opening(Slip.Gap gap) -> gap.shift().date();
            case Carried.Person _ -> grid.table().day(spot.column());
        };
        boolean onPerson = grid.table().rows().get(spot.row()).key() instanceof GridRow.Key.OfPerson;
        boolean onSlip = grid.table().slip(spot).isPresent();
        return onPerson && !onSlip ? new Spot(spot.row(), grid.table().column(day), 0) : spot;
    }

    boolean mayBe(Act act) {
        return fitness().map(known -> Drops.mayBe(act, known)).orElse(false);
    }

    private Optional<Fitness> fitness() {
        RosterPage page = model.pageProperty().get();
        if (fitness == null && page != null) {
            RosterSheet sheet = page.reviewed().sheet();
            fitness = new Fitness(sheet);
        }
        return Optional.ofNullable(fitness);
    }

    /**
     * Lets something go.
     *
     * @param last whether to do the last of what it may mean without asking
     * @param screen where a menu would open, on the screen
     */
    void drop(Carried carried, Spot spot, boolean last, Point2D screen) {
        List<Act> acts = acts(carried, spot);
        if (acts.isEmpty() || model.refuseUnlessRepairable()) {
            return;
        }
        List<Act> possible = acts.stream().filter(this::mayBe).toList();
        if (last) {
            model.perform(acts.getLast());
        } else if (possible.size() > 1) {
            menuAt(possible.stream().map(this::item).toList(), screen);
        } else {
            model.perform(possible.isEmpty() ? acts.getFirst() : possible.getFirst());
        }
    }

    private MenuItem item(Act act) {
        MenuItem item = new MenuItem(model.words(act));
        item.setOnAction(_ -> model.perform(act));
        return item;
    }

    /** Lets something go at a cell with the keyboard. */
    void paste(Carried carried, Spot spot) {
        drop(carried, spot, false, grid.localToScreen(grid.sceneToLocal(grid.below(spot))));
    }

    /** @param screen where, on the screen */
    void menuAt(List<MenuItem> items, Point2D screen) {
        menu.getItems().setAll(items);
        if (!items.isEmpty()) {
            menu.show(grid, screen.getX(), screen.getY());
        }
    }

    /** Opens the shift of a cell in the drawer. */
    void open(Spot spot) {
        shiftAt(spot).ifPresent(shift -> model.openProperty().set(shift.id()));
    }

    /** Opens the shift of a cell; where it is open already, the keyboard goes to who could take it. */
    void enter(Spot spot) {
        Node list = model.around().drawer().lookup("#candidates");
        boolean there = shiftAt(spot)
                .filter(shift -> shift.id().equals(model.openProperty().get()))
                .isPresent();
        if (there && list != null) {
            list.requestFocus();
        } else {
            open(spot);
        }
    }

    private Optional<Shift> shiftAt(Spot spot) {
        return grid.table()
                .slip(spot)
                .or(() -> grid.table().rows().get(spot.row()).cell(spot.column()).stream()
                        .findFirst())
                .map(Slip::shift);
    }
}
