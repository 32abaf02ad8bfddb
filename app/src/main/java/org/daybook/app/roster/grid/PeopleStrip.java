package org.daybook.app.roster.grid;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.SpecialtyType;
import org.jspecify.annotations.Nullable;

/** Everybody who might be put on a shift, in a row beneath the grid, to be dragged onto one. */
final class PeopleStrip extends HBox {

    private final Messages text = Messages.of(PeopleStrip.class);
    private final HBox people = new HBox();
    private final TextField search = new TextField();
    private final Label nobody = new Label();
    private final RepairMouse mouse;
    private List<Crew.Member> everybody = List.of();

    PeopleStrip(RepairViewModel model, RepairMouse mouse) {
        this.mouse = mouse;
        getStyleClass().add("people-strip");
        setAlignment(Pos.CENTER_LEFT);
        people.getStyleClass().add("people");
        people.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(people);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            double by = (event.getDeltaY() + event.getDeltaX()) / Math.max(1, people.getWidth() - scroll.getWidth());
            scroll.setHvalue(Math.clamp(scroll.getHvalue() - by, 0, 1));
            event.consume();
        });
        search.setId("strip-find");
        search.setPromptText(text.get("find-person"));
        search.setAccessibleText(text.get("find-person"));
        search.textProperty().subscribe(this::fill);
        nobody.getStyleClass().add("quiet");
        nobody.setMinWidth(USE_PREF_SIZE);
        search.visibleProperty().bind(nobody.visibleProperty().not());
        search.managedProperty().bind(search.visibleProperty());
        getChildren().addAll(nobody, search, scroll);
        fill();
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                show(page.team().people());
            }
        });
    }

    private void show(List<Crew.Member> members) {
        if (!members.equals(everybody)) {
            everybody = members;
            fill();
        }
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        nobody.setText(everybody.isEmpty() ? text.get("strip-nobody") : "");
        nobody.setVisible(everybody.isEmpty());
        nobody.setManaged(everybody.isEmpty());
        people.getChildren()
                .setAll(everybody.stream()
                        .filter(member -> member.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .map(this::chip)
                        .toList());
    }

    private Node chip(Crew.Member member) {
        Label chip = new Label(member.name());
        chip.getStyleClass().add("person-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        @Nullable SpecialtyType specialty = member.specialty();
        if (specialty != null && specialty != SpecialtyType.BOTH) {
            Label mark = new Label(text.named(specialty));
            mark.getStyleClass().add("specialty");
            chip.setGraphic(mark);
            chip.setContentDisplay(ContentDisplay.RIGHT);
        }
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setAccessibleText(text.get("spoken-strip", member.name()));
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                mouse.press(new Carried.Person(member), event);
                event.consume();
            }
        });
        mouse.listen(chip);
        return chip;
    }
}
