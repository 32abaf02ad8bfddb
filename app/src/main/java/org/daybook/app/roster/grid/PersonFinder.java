package org.daybook.app.roster.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.Crew;
import org.jspecify.annotations.Nullable;

/**
 * Finds somebody by the letters typed at a cell: to put them on its shift, or in the place of whoever is there; in the
 * rows of people, to go to theirs. Those who could take the shift come first.
 */
final class PersonFinder extends VBox {

    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");
    private static final double WIDTH = 240;
    private static final double HEIGHT = 232;
    private static final double MARGIN = 8;

    private final Messages text = Messages.of(PersonFinder.class);
    private final RosterGrid grid;
    private final RepairHands hands;
    private final RepairViewModel model;
    private final Label heading = new Label();
    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();
    private Spot spot = new Spot(0, 0, 0);
    private @Nullable Slip slip;

    /** @param fit whether nothing in the version stands against it */
    private record Found(Crew.Member member, boolean fit) {}

    PersonFinder(RosterGrid grid, RepairHands hands, RepairViewModel model) {
        this.grid = grid;
        this.hands = hands;
        this.model = model;
        getStyleClass().add("person-finder");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        field.setId("person-finder");
        field.setAccessibleText(text.get("find-person"));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(text.get("find-nobody")));
        list.setCellFactory(_ -> new Cell());
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                setVisible(false);
            }
        });
        list.setOnMousePressed(_ -> choose());
        getChildren().addAll(heading, field, list);
        setManaged(false);
        setVisible(false);
        resize(WIDTH, HEIGHT);
    }

    /** Opens at a cell, with what was typed so far. */
    void open(Spot at, String letters) {
        GridRow row = grid.table().rows().get(at.row());
        boolean aboutShift = !(row.key() instanceof GridRow.Key.OfPerson);
        slip = aboutShift
                ? grid.table()
                        .slip(at)
                        .or(() -> row.cell(at.column()).stream().findFirst())
                        .orElse(null)
                : null;
        if (aboutShift && (slip == null || model.refuseUnlessRepairable())) {
            return;
        }
        spot = at;
        heading.setText(headingOf(slip));
        place(getParent().sceneToLocal(grid.below(at)));
        setVisible(true);
        field.requestFocus();
        field.setText(letters);
        field.end();
        filter();
    }

    private void place(Point2D below) {
        double right = getParent().getLayoutBounds().getWidth() - WIDTH - MARGIN;
        double bottom = getParent().getLayoutBounds().getHeight() - HEIGHT - MARGIN;
        relocate(
                Math.clamp(below.getX(), MARGIN, Math.max(MARGIN, right)),
                Math.clamp(below.getY(), MARGIN, Math.max(MARGIN, bottom)));
    }

    private String headingOf(@Nullable Slip about) {
        return switch (about) {
            case null -> text.get("find-row");
            case Slip.Held held ->
                text.get("find-instead", held.member().name(), model.words().named(held.shift()));
            case Slip.Gap gap -> text.get("find-for", model.words().named(gap.shift()));
            case Slip.More more -> text.get("find-for", model.words().named(more.shift()));
        };
    }

    private void filter() {
        RosterPage page = model.pageProperty().get();
        if (page == null || !isVisible()) {
            return;
        }
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        List<Found> found = page.people().rows().stream()
                .flatMap(row -> hands.member(row).stream())
                .filter(member -> starts(member.name().toLowerCase(Locale.ROOT), wanted))
                .map(member -> new Found(member, act(member).map(hands::mayBe).orElse(true)))
                .sorted(Comparator.comparing(Found::fit).reversed())
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    /** Whether a word of the name begins so. */
    private static boolean starts(String name, String wanted) {
        return name.startsWith(wanted) || name.contains(" " + wanted);
    }

    /** What choosing somebody does; nothing where it only leads to their row. */
    private Optional<Act> act(Crew.Member member) {
        return switch (slip) {
            case null -> Optional.empty();
            case Slip.Held held -> Optional.of(new Act.HandOver(held, member));
            case Slip.Gap gap -> Optional.of(new Act.Assign(member, gap.shift()));
            case Slip.More more -> Optional.of(new Act.Assign(member, more.shift()));
        };
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = Math.clamp(
                    at + (event.getCode() == KeyCode.DOWN ? 1L : -1L),
                    0,
                    Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            grid.requestFocus();
            event.consume();
        }
    }

    private void choose() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        grid.requestFocus();
        if (chosen != null) {
            act(chosen.member())
                    .ifPresentOrElse(
                            model::perform,
                            () -> grid.table()
                                    .row(new GridRow.Key.OfPerson(
                                            chosen.member().id()))
                                    .ifPresent(row -> grid.reveal(spot.at(row, spot.column()))));
        }
    }

    private final class Cell extends ListCell<Found> {

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            boolean shown = found != null && !empty;
            setText(shown && found != null ? found.member().name() : null);
            pseudoClassStateChanged(UNFIT, shown && found != null && !found.fit());
        }
    }
}
