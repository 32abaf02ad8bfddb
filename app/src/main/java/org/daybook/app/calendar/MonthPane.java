package org.daybook.app.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Ancestry;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** The month: its weeks one below the other, with everything in them, and hands that carry it from day to day. */
final class MonthPane implements Pane, MonthGesture.Listener {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Messages text = Messages.of(MonthPane.class);
    private final TileText words = new TileText();
    private final CalendarViewModel model;
    private final Hands hands;
    private final StackPane root;
    private final MonthGrid grid;
    private final MonthChips chips;
    private final MonthDayList list;
    private final MonthGesture gesture;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable List<Face> drawn;

    MonthPane(CalendarViewModel model, Hands hands, CalendarMenus menus) {
        this.model = model;
        this.hands = hands;
        DropLine line = new DropLine();
        chips = new MonthChips(this::chip, model.zone());
        list = new MonthDayList(
                text, model.zone(), this::chip, new MonthDayList.Keys(model.selection()::only, this::openEntry));
        grid = new MonthGrid(text, chips, new MonthGrid.Doors(this::openDay, this::openWeek, this::openList));
        root = new StackPane(grid, line);
        root.getStylesheets().add(Appearance.sheet(MonthPane.class, "month.css"));
        grid.addAbove(list);
        gesture = new MonthGesture(new MonthTools(model, hands, grid, chips, line), list, new Picker(model), this);
        grid.setOnContextMenuRequested(event -> askForMenu(event, menus));
        grid.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                gesture.leave();
                list.setVisible(false);
            }
        });
        model.selection().refsProperty().subscribe(this::markSelected);
        model.selection().placeProperty().subscribe(this::markPlace);
        hands.clipboardProperty().subscribe(this::markCut);
    }

    private MonthChip chip() {
        MonthChip chip = new MonthChip(words);
        Tooltip.install(chip, tooltip);
        chip.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                _ -> Optional.ofNullable(chip.face()).ifPresent(face -> tooltip.setText(words.tooltip(face))));
        chip.addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> chip.setCursor(chip.isOnEnd(event.getX()) ? Cursor.H_RESIZE : null));
        return chip;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void refresh() {
        boolean sameMonth = grid.page().first().equals(model.firstDay())
                && grid.page().afterLast().equals(model.afterLastDay());
        if (drawn != model.faces() || !sameMonth) {
            drawn = model.faces();
            draw(sameMonth);
        }
        markPlace();
        markSelected();
        markCut();
        seek();
    }

    private void seek() {
        CommitmentRef sought = model.soughtProperty().get();
        if (sought != null && faceOf(sought).isPresent()) {
            model.soughtProperty().set(null);
            reveal(sought);
        }
    }

    private void draw(boolean sameMonth) {
        boolean hadKeyboard = chips.all().stream().anyMatch(Node::isFocused);
        grid.show(
                MonthLayout.of(model.faces(), model.firstDay(), model.afterLastDay(), model.zone()),
                model.dateProperty().get(),
                model.today(),
                model.weeksProperty().get());
        if (hadKeyboard && chips.all().stream().noneMatch(Node::isFocused)) {
            grid.requestFocus();
        }
        if (list.isOpen() && sameMonth) {
            list.refresh(grid.page().on(list.day()));
        } else {
            list.setVisible(false);
        }
    }

    @Override
    public void reveal(CommitmentRef ref) {
        if (focusOn(ref)) {
            chips.of(ref).ifPresent(MonthChip::flash);
        }
    }

    /** What there is no room for is shown in the list of its day. */
    @Override
    public boolean focusOn(CommitmentRef ref) {
        Optional<MonthChip> chip = chips.of(ref);
        Optional<Face> face = faceOf(ref);
        if (chip.isPresent()) {
            list.setVisible(false);
            chip.get().requestFocus();
        } else if (face.isPresent()) {
            openList(day(face.get()));
            list.focus(ref);
        }
        return face.isPresent();
    }

    @Override
    public void focusGround() {
        grid.requestFocus();
        markPlace();
    }

    @Override
    public boolean callOff() {
        if (gesture.callOff()) {
            return true;
        }
        boolean open = list.isOpen();
        if (open) {
            list.setVisible(false);
            grid.requestFocus();
        }
        return open;
    }

    @Override
    public void openEntry(Face face) {
        hands.open(face.commitment());
    }

    /** Within the month the calendar follows, so that the day view opens on the day pointed at. */
    @Override
    public void point(LocalDate day) {
        model.selection()
                .placeProperty()
                .set(day.atTime(model.selection().placeProperty().get().toLocalTime()));
        if (day.getMonth() == model.dateProperty().get().getMonth()) {
            model.dateProperty().set(day);
        }
    }

    @Override
    public void create(LocalDate day) {
        point(day);
        hands.draft(
                new WallClockSpan(day.atTime(MORNING), Duration.ofHours(1), model.zone(), false), List.of(), () -> {});
    }

    private void openDay(LocalDate day) {
        model.dateProperty().set(day);
        model.kindProperty().set(ViewKind.DAY);
    }

    private void openWeek(LocalDate first) {
        if (model.dateProperty().get().isBefore(first)
                || !model.dateProperty().get().isBefore(first.plusWeeks(1))) {
            model.dateProperty().set(first);
        }
        model.kindProperty().set(ViewKind.WEEK);
    }

    private void openList(LocalDate day) {
        List<Face> faces = grid.page().shows(day) ? grid.page().on(day) : List.of();
        if (!faces.isEmpty()) {
            grid.cell(day).ifPresent(cell -> list.open(day, faces, cell, grid.geometry()));
        }
    }

    private Optional<Face> faceOf(CommitmentRef ref) {
        return grid.page().inOrder().stream()
                .filter(face -> face.commitment().ref().equals(ref))
                .findFirst();
    }

    private LocalDate day(Face face) {
        LocalDate first = GridLayout.Stretch.of(face.commitment(), model.zone()).firstDay();
        return first.isBefore(grid.page().first()) ? grid.page().first() : first;
    }

    private LocalDate place() {
        return model.selection().placeProperty().get().toLocalDate();
    }

    /** The arrows go from day to day; Space lists what is on one. */
    @Override
    public boolean pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        if (list.isOpen()) {
            return list.pressed(event.getCode());
        }
        LocalDate day = focused().flatMap(this::faceOf).map(this::day).orElse(place());
        switch (event.getCode()) {
            case LEFT -> goTo(day.minusDays(1));
            case RIGHT -> goTo(day.plusDays(1));
            case UP -> goTo(day.minusWeeks(1));
            case DOWN -> goTo(day.plusWeeks(1));
            case SPACE -> openList(day);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<CommitmentRef> focused() {
        return list.isOpen()
                ? list.focused()
                : chips.all().stream()
                        .filter(Node::isFocused)
                        .map(MonthChip::face)
                        .filter(Objects::nonNull)
                        .map(face -> face.commitment().ref())
                        .findFirst();
    }

    @Override
    public Optional<Point2D> menuSpot() {
        if (list.isOpen()) {
            return Optional.of(list.menuSpot());
        }
        return chips.all().stream()
                .filter(Node::isFocused)
                .<Node>map(chip -> chip)
                .findFirst()
                .or(() -> grid.cell(place()))
                .map(Pane::spotIn);
    }

    private void goTo(LocalDate day) {
        grid.requestFocus();
        model.selection().clear();
        point(day);
        model.dateProperty().set(day);
    }

    private void askForMenu(ContextMenuEvent event, CalendarMenus menus) {
        Face face = Ancestry.nearest(MonthChip.class, event.getTarget())
                .map(MonthChip::face)
                .orElse(null);
        if (face != null && !model.selection().holds(face.commitment().ref())) {
            model.selection().only(face.commitment().ref());
        } else if (face == null && !event.isKeyboardTrigger()) {
            model.selection().clear();
            point(grid.dayAt(event.getX(), event.getY()));
        }
        menus.onGrid(grid, event);
    }

    private void markSelected() {
        chips.markSelected(model.selection()::holds);
        list.redraw();
    }

    private void markCut() {
        chips.markCut(hands.clipboardProperty().get()::cuts);
    }

    private void markPlace() {
        grid.markPlace(place());
        if (grid.page().shows(place())) {
            int count = grid.page().on(place()).size();
            grid.setAccessibleText(text.get("month-day-spoken", Times.longDay(place()), count));
        }
    }
}
