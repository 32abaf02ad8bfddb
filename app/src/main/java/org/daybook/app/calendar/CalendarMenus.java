package org.daybook.app.calendar;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;

/** The menus of the right mouse button: everything the keyboard does, for those who point. */
final class CalendarMenus {

    private final Messages text = Messages.of(CalendarMenus.class);
    private final CalendarViewModel model;
    private final Hands hands;
    private ContextMenu menu = new ContextMenu();

    CalendarMenus(CalendarViewModel model, Hands hands) {
        this.model = model;
        this.hands = hands;
    }

    /** On an entry, or on the ground between them; what is picked out tells. */
    void onGrid(Node owner, ContextMenuEvent event) {
        onGrid(owner, new Point2D(event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    /** @param at where on the screen it opens */
    void onGrid(Node owner, Point2D at) {
        if (hands.held().isEmpty()) {
            onGround(owner, at);
        } else {
            onEntries(owner, at);
        }
    }

    boolean isOpen() {
        return menu.isShowing();
    }

    private void onEntries(Node owner, Point2D at) {
        List<Commitment> held = hands.held();
        MenuItem open = item("menu-open", "Enter", () -> hands.open(held.getFirst()));
        open.setDisable(held.size() != 1);
        show(
                owner,
                at,
                open,
                new SeparatorMenuItem(),
                item("menu-cut", "Shortcut+X", () -> hands.copyToClipboard(true)),
                item("menu-copy", "Shortcut+C", () -> hands.copyToClipboard(false)),
                item("menu-duplicate", "Shortcut+D", hands::duplicate),
                new SeparatorMenuItem(),
                item("menu-delete", "Delete", hands::delete));
    }

    private void onGround(Node owner, Point2D at) {
        show(
                owner,
                at,
                item("menu-new", "N", hands::draftAtPlace),
                paste(),
                item("menu-select-all", "Shortcut+A", () -> model.selection().set(model.order())));
    }

    void onHead(GridColumn column, ContextMenuEvent event) {
        model.selection()
                .placeProperty()
                .set(column.day().atTime(model.selection().placeProperty().get().toLocalTime()));
        if (event.getSource() instanceof Node owner) {
            show(
                    owner,
                    new Point2D(event.getScreenX(), event.getScreenY()),
                    item("menu-select-day", null, () -> selectDay(column)),
                    item("menu-copy-day", null, () -> {
                        selectDay(column);
                        hands.copyToClipboard(false);
                    }),
                    paste());
        }
        event.consume();
    }

    private MenuItem paste() {
        MenuItem paste = item("menu-paste", "Shortcut+V", hands::paste);
        paste.setDisable(hands.clipboardProperty().get().what().isEmpty());
        return paste;
    }

    private void selectDay(GridColumn column) {
        Interval day = new Interval(
                column.day().atStartOfDay(model.zone()).toInstant(),
                column.day().plusDays(1).atStartOfDay(model.zone()).toInstant());
        model.selection()
                .set(model.faces().stream()
                        .map(Face::commitment)
                        .filter(commitment -> day.shows(commitment.interval()))
                        .filter(commitment -> column.whose().concerns(commitment.people()))
                        .map(Commitment::ref)
                        .toList());
    }

    private MenuItem item(String key, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(text.get(key));
        item.setId(key);
        Optional.ofNullable(keys).map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** A menu shown for the first time has its first item chosen; one shown again has none, so each is a new one. */
    private void show(Node owner, Point2D at, MenuItem... items) {
        menu.hide();
        menu = new ContextMenu(items);
        menu.show(owner, at.getX(), at.getY());
    }
}
