package org.daybook.app.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.CommitmentRef;
import org.jspecify.annotations.Nullable;

/** The agenda: the entries of a month as a list, day by day. */
final class AgendaPane implements Pane {

    private final Messages text = Messages.of(AgendaPane.class);
    private final TileText words = new TileText();
    private final CalendarViewModel model;
    private final Hands hands;
    private final ListView<AgendaRow> list = new ListView<>();
    private final Label emptyWords = new Label();
    private final Label emptyHint = new Label(text.get("agenda-empty-hint"));
    private final Button showAll = new Button(text.get("agenda-show-all"));
    private final VBox empty = new VBox(emptyWords, emptyHint, showAll);
    private final StackPane root = new StackPane(list, empty);
    private final Picker picker;
    private @Nullable List<Face> drawn;
    private LocalDate drawnFirst = LocalDate.MIN;
    private boolean scrolled;

    AgendaPane(CalendarViewModel model, Hands hands, CalendarMenus menus) {
        this.model = model;
        this.hands = hands;
        picker = new Picker(model);
        root.getStylesheets().add(Appearance.sheet(AgendaPane.class, "agenda.css"));
        root.getStyleClass().add("agenda");
        empty.getStyleClass().add("agenda-empty");
        emptyWords.getStyleClass().add("agenda-empty-heading");
        emptyHint.setWrapText(true);
        emptyHint.managedProperty().bind(emptyHint.visibleProperty());
        showAll.setOnAction(_ -> model.filterProperty().set(Filter.NONE));
        list.setCellFactory(_ -> cell(menus));
        list.heightProperty().subscribe((before, _) -> {
            if (before.doubleValue() <= 0 && !list.getItems().isEmpty()) {
                goToDate();
            }
        });
        model.selection().refsProperty().subscribe(list::refresh);
        hands.clipboardProperty().subscribe(list::refresh);
    }

    private AgendaCell cell(CalendarMenus menus) {
        AgendaCell cell = new AgendaCell(text, words, new AgendaCell.State() {
            @Override
            public boolean selected(CommitmentRef ref) {
                return model.selection().holds(ref);
            }

            @Override
            public boolean cut(CommitmentRef ref) {
                return hands.clipboardProperty().get().cuts(ref);
            }

            @Override
            public LocalDate today() {
                return model.today();
            }
        });
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> onEntry(cell, event));
        cell.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> onEntry(cell, event));
        cell.setOnContextMenuRequested(event -> askForMenu(cell, event, menus));
        return cell;
    }

    private void onEntry(AgendaCell cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        list.requestFocus();
        if (cell.getItem() instanceof AgendaRow.Entry entry) {
            CommitmentRef ref = entry.face().commitment().ref();
            list.getFocusModel().focus(cell.getIndex());
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                picker.pressed(ref, event);
            } else {
                picker.clicked(ref, event);
                point(entry);
                if (event.getClickCount() == 2 && !event.isShortcutDown() && !event.isShiftDown()) {
                    hands.open(entry.face().commitment());
                }
            }
        } else if (cell.getItem() instanceof AgendaRow.Day day && event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            openDay(day.day());
        }
    }

    private void openDay(LocalDate day) {
        model.dateProperty().set(day);
        model.kindProperty().set(ViewKind.DAY);
    }

    private void askForMenu(AgendaCell cell, ContextMenuEvent event, CalendarMenus menus) {
        if (cell.getItem() instanceof AgendaRow.Entry entry) {
            CommitmentRef ref = entry.face().commitment().ref();
            if (!model.selection().holds(ref)) {
                model.selection().only(ref);
            }
        } else if (cell.getItem() instanceof AgendaRow row) {
            model.selection().clear();
            model.selection().pointAt(row.day());
        }
        menus.onGrid(list, event);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void refresh() {
        if (drawn != model.faces() || !drawnFirst.equals(model.firstDay())) {
            scrolled &= drawnFirst.equals(model.firstDay());
            drawn = model.faces();
            drawnFirst = model.firstDay();
            list.getItems().setAll(AgendaRow.of(model.faces(), model.firstDay(), model.afterLastDay(), model.zone()));
            explainEmptiness();
            scrolled &= !list.getItems().isEmpty();
            if (!scrolled && !list.getItems().isEmpty()) {
                scrolled = true;
                list.applyCss();
                goToDate();
            }
        }
        seek();
    }

    /** Where the list stands depends on how high it is, so it goes there again once it is shown. */
    private void goToDate() {
        list.layout();
        list.scrollTo(indexFrom(model.dateProperty().get()));
    }

    private void seek() {
        CommitmentRef sought = model.soughtProperty().get();
        if (sought != null && index(sought).isPresent()) {
            model.soughtProperty().set(null);
            reveal(sought);
        }
    }

    private void explainEmptiness() {
        boolean nothing = list.getItems().isEmpty();
        boolean filtered = !model.filterProperty().get().equals(Filter.NONE);
        String month = Times.months(model.firstDay(), model.firstDay());
        emptyWords.setText(text.get(filtered ? "agenda-filtered" : "agenda-empty", month));
        emptyHint.setVisible(!filtered);
        showAll.setVisible(filtered);
        showAll.setManaged(filtered);
        empty.setVisible(nothing);
        list.setVisible(!nothing);
    }

    /** The first row of a day, or of the next that has any. */
    private int indexFrom(LocalDate day) {
        return IntStream.range(0, list.getItems().size())
                .filter(i -> !list.getItems().get(i).day().isBefore(day))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void reveal(CommitmentRef ref) {
        if (focusOn(ref)) {
            int at = list.getFocusModel().getFocusedIndex();
            list.layout();
            list.lookupAll(".agenda-row").stream()
                    .filter(AgendaCell.class::isInstance)
                    .map(AgendaCell.class::cast)
                    .filter(cell -> cell.getIndex() == at)
                    .forEach(AgendaCell::flash);
        }
    }

    @Override
    public boolean focusOn(CommitmentRef ref) {
        OptionalInt at = index(ref);
        at.ifPresent(index -> {
            list.requestFocus();
            list.getFocusModel().focus(index);
            show(index);
        });
        return at.isPresent();
    }

    @Override
    public void focusGround() {
        list.requestFocus();
    }

    @Override
    public boolean callOff() {
        return false;
    }

    private OptionalInt index(CommitmentRef ref) {
        return IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i) instanceof AgendaRow.Entry entry
                        && entry.face().commitment().ref().equals(ref))
                .findFirst();
    }

    /** The arrows go from entry to entry, with Shift picking out what they pass. */
    @Override
    public boolean pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        int now = list.getFocusModel().getFocusedIndex();
        switch (event.getCode()) {
            case UP -> step(now, -1, event.isShiftDown());
            case DOWN -> step(now, 1, event.isShiftDown());
            case HOME -> step(-1, 1, event.isShiftDown());
            case END -> step(list.getItems().size(), -1, event.isShiftDown());
            case ENTER -> {
                Optional<AgendaRow.Entry> entry = entry();
                entry.ifPresent(there -> hands.open(there.face().commitment()));
                return entry.isPresent();
            }
            case SPACE ->
                entry().ifPresent(entry ->
                        model.selection().toggle(entry.face().commitment().ref()));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<CommitmentRef> focused() {
        return list.isFocused() ? entry().map(there -> there.face().commitment().ref()) : Optional.empty();
    }

    @Override
    public Optional<Point2D> menuSpot() {
        int at = list.getFocusModel().getFocusedIndex();
        return Optional.of(list.lookupAll(".agenda-row").stream()
                .filter(node -> node instanceof AgendaCell cell && cell.getIndex() == at && cell.isVisible())
                .findFirst()
                .map(Pane::spotIn)
                .orElseGet(() -> Pane.spotIn(list)));
    }

    private Optional<AgendaRow.Entry> entry() {
        return list.getFocusModel().getFocusedItem() instanceof AgendaRow.Entry entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** To the next entry in a direction, over whatever is none. */
    private void step(int from, int by, boolean extend) {
        int next = from + by;
        while (next >= 0 && next < list.getItems().size()) {
            if (list.getItems().get(next) instanceof AgendaRow.Entry entry) {
                CommitmentRef ref = entry.face().commitment().ref();
                list.getFocusModel().focus(next);
                show(next);
                point(entry);
                if (extend) {
                    model.selection().extendTo(ref, model.order());
                } else {
                    model.selection().only(ref);
                }
                return;
            }
            next += by;
        }
    }

    private void point(AgendaRow.Entry entry) {
        model.selection()
                .placeProperty()
                .set(entry.day().atTime(entry.stretch().start().toLocalTime()));
        model.dateProperty().set(entry.day());
    }

    /** Scrolls no further than it must. */
    private void show(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }
}
