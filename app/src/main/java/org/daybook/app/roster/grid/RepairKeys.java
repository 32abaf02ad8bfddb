package org.daybook.app.roster.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.jspecify.annotations.Nullable;

/** What the keyboard does in a grid. */
final class RepairKeys {

    private static final int PAGE = 10;
    private static final int WEEK = 7;

    private final RosterGrid grid;
    private final RepairHands hands;
    private final RepairViewModel model;
    private final RepairMouse mouse;
    private final PersonFinder finder;

    RepairKeys(RosterGrid grid, RepairHands hands, RepairViewModel model, RepairMouse mouse, PersonFinder finder) {
        this.grid = grid;
        this.hands = hands;
        this.model = model;
        this.mouse = mouse;
        this.finder = finder;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (calledOff()) {
                event.consume();
            }
            return;
        }
        if (event.isAltDown() || grid.table().rows().isEmpty() || grid.table().columns() == 0) {
            return;
        }
        boolean known = event.isShortcutDown() ? edits(event.getCode()) : walks(event) || acts(event.getCode());
        if (known) {
            event.consume();
        }
    }

    /** What is held is let go, what was cut stays, and then the drawer closes: one at a time. */
    private boolean calledOff() {
        if (mouse.letGo()) {
            return true;
        }
        if (model.cutProperty().get() != null) {
            model.cutProperty().set(null);
            return true;
        }
        boolean open = model.openProperty().get() != null;
        model.openProperty().set(null);
        return open;
    }

    private boolean edits(KeyCode code) {
        switch (code) {
            case X ->
                heldAtCursor().ifPresent(held -> {
                    if (!model.refuseUnlessRepairable()) {
                        model.cutProperty().set(held);
                    }
                });
            case V -> paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void paste() {
        Slip.Held held = model.cutProperty().get();
        Spot at = cursor();
        if (held != null) {
            Carried carried = new Carried.Place(held);
            hands.paste(carried, hands.landing(carried, at));
        }
    }

    private boolean acts(KeyCode code) {
        switch (code) {
            case ENTER, SPACE -> hands.enter(cursor());
            case DELETE, BACK_SPACE -> heldAtCursor().ifPresent(held -> model.perform(new Act.TakeOff(held)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<Slip.Held> heldAtCursor() {
        return grid.table().slip(cursor()).flatMap(Slip::held);
    }

    private boolean walks(KeyEvent event) {
        Spot at = cursor();
        Spot next = switch (event.getCode()) {
            case LEFT -> beside(at, -1);
            case RIGHT -> beside(at, 1);
            case UP -> above(at);
            case DOWN -> below(at);
            case PAGE_UP -> at.at(Math.max(0, at.row() - PAGE), at.column());
            case PAGE_DOWN -> at.at(Math.min(lastRow(), at.row() + PAGE), at.column());
            case HOME -> at.at(at.row(), 0);
            case END -> at.at(at.row(), grid.table().columns() - 1);
            case COMMA -> beside(at, -WEEK);
            case PERIOD -> beside(at, WEEK);
            default -> null;
        };
        if (next != null) {
            grid.reveal(next);
        }
        return next != null;
    }

    private Spot beside(Spot at, int days) {
        int column = Math.clamp(at.column() + (long) days, 0, grid.table().columns() - 1);
        return new Spot(at.row(), column, Math.min(at.line(), lastLine(at.row(), column)));
    }

    private Spot above(Spot at) {
        if (at.line() > 0) {
            return new Spot(at.row(), at.column(), at.line() - 1);
        }
        return at.row() == 0 ? at : new Spot(at.row() - 1, at.column(), lastLine(at.row() - 1, at.column()));
    }

    private Spot below(Spot at) {
        if (at.line() < lastLine(at.row(), at.column())) {
            return new Spot(at.row(), at.column(), at.line() + 1);
        }
        return at.row() == lastRow() ? at : at.at(at.row() + 1, at.column());
    }

    private int lastLine(int row, int column) {
        List<Slip> cell = grid.table().rows().get(row).cell(column);
        return Math.max(0, cell.size() - 1);
    }

    private int lastRow() {
        return grid.table().rows().size() - 1;
    }

    /** Where the keyboard is; before it was anywhere, today or the first day. */
    private Spot cursor() {
        @Nullable Spot at = grid.placeProperty().get();
        if (at == null) {
            int today = grid.table().column(model.today());
            at = new Spot(0, today < 0 || today >= grid.table().columns() ? 0 : today, 0);
            grid.placeProperty().set(at);
        }
        return at;
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain
                && !letters.isEmpty()
                && letters.codePoints().allMatch(Character::isLetter)
                && !grid.table().rows().isEmpty()) {
            finder.open(cursor(), letters);
            event.consume();
        }
    }
}
