package org.daybook.app.people;

import java.time.ZoneId;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.people.PersonViewModel.Field;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonKind;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The form for one person: details at the left, the painted week at the right, absences beneath. */
final class PersonView extends BorderPane {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final double WIDEST = 720;

    private final Messages text = Messages.of(PersonView.class);
    private final PeopleViewModel people;
    private final PersonViewModel model;
    private final TextField name;
    private final ScrollPane scroll = new ScrollPane();

    PersonView(PeopleViewModel people, PersonViewModel model) {
        this.people = people;
        this.model = model;
        this.name = Fields.text("person-name", model.nameProperty());
        getStyleClass().add("person-form");
        scroll.setContent(body());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("person-scroll");
        setTop(header());
        setCenter(scroll);
        if (people.mayEdit()) {
            setBottom(footer());
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event) && people.mayEdit()) {
                people.save();
                event.consume();
            }
        });
    }

    /** Puts the keyboard where typing begins. */
    void begin() {
        applyCss();
        layout();
        name.requestFocus();
    }

    private Node header() {
        Label heading = new Label();
        heading.getStyleClass().add("person-heading");
        heading.textProperty().bind(model.nameProperty().map(_ -> model.called()));
        Label inactive = new Label(text.get("inactive-lead"));
        inactive.getStyleClass().add("person-inactive");
        model.activeProperty().subscribe(active -> Fields.shown(inactive, !active));
        Label changed = new Label(text.get("unsaved"));
        changed.setId("unsaved");
        changed.getStyleClass().add("person-unsaved");
        model.changedProperty().subscribe(now -> changed.setVisible(now));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(heading, inactive, gap, changed);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("person-header");
        return header;
    }

    private Node body() {
        VBox details = details();
        HoursEditor hours = new HoursEditor(model.hoursProperty());
        HBox upper = new HBox(details, hours);
        upper.getStyleClass().add("person-upper");
        HBox.setHgrow(details, Priority.ALWAYS);
        HBox.setHgrow(hours, Priority.SOMETIMES);
        hours.setMaxWidth(WIDEST);
        details.setMaxWidth(WIDEST);
        upper.setDisable(!people.mayEdit());
        VBox body = new VBox(upper);
        body.getStyleClass().add("person-body");
        model.absences().ifPresent(absences -> {
            AbsencesView view = new AbsencesView(absences, people.mayEdit());
            body.getChildren().add(view);
            absences.editingProperty().subscribe(typed -> {
                if (typed != null) {
                    reveal(view, body);
                }
            });
        });
        return body;
    }

    /** Scrolls as far as it takes to see what is being typed. */
    private void reveal(Region view, Region body) {
        applyCss();
        layout();
        double below = body.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(below <= 0 ? 0 : Math.clamp(view.getBoundsInParent().getMinY() / below, 0, 1));
    }

    private VBox details() {
        VBox details = new VBox(
                Fields.named(text.get("name"), name),
                Fields.problem(model.problems(), Field.NAME),
                Fields.named(text.get("email"), Fields.text("person-email", model.emailProperty())),
                Fields.named(text.get("kinds"), kinds()),
                Fields.named(text.get("skills"), listed("person-skills", "skills-prompt", true)),
                Fields.named(text.get("specialty"), Fields.text("person-specialty", model.specialtyProperty())),
                Fields.named(text.get("aliases"), listed("person-aliases", "aliases-prompt", false)),
                Fields.named(text.get("zone"), zone()),
                Fields.problem(model.problems(), Field.ZONE),
                Fields.problem(model.problems(), Field.REST));
        details.getStyleClass().add("person-details");
        details.setMinWidth(0);
        return details;
    }

    private TextField listed(String id, String prompt, boolean skills) {
        TextField field = Fields.text(id, skills ? model.skillsProperty() : model.aliasesProperty());
        field.setPromptText(text.get(prompt));
        return field;
    }

    private Node kinds() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("kind-chips");
        for (PersonKind kind : PersonKind.values()) {
            ToggleButton chip = new ToggleButton(text.named(kind));
            chip.setId("kind-" + kind);
            chip.getStyleClass().add("kind-chip");
            chip.setSelected(model.kinds().contains(kind));
            model.kinds().addListener((SetChangeListener<PersonKind>)
                    _ -> chip.setSelected(model.kinds().contains(kind)));
            chip.setOnAction(_ -> {
                if (chip.isSelected()) {
                    model.kinds().add(kind);
                } else {
                    model.kinds().remove(kind);
                }
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Node zone() {
        ComboBox<String> zone = new ComboBox<>();
        zone.setId("person-zone");
        zone.setEditable(true);
        zone.getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        zone.getEditor().textProperty().bindBidirectional(model.zoneProperty());
        return zone;
    }

    private Node footer() {
        Button save = new Button(text.get("save"));
        save.setId("person-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> people.save());
        Button revert = new Button(text.get(model.id().isPresent() ? "revert" : "cancel"));
        revert.setId("person-revert");
        revert.setOnAction(_ -> people.revert());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = new HBox(save, revert, gap);
        if (model.id().isPresent()) {
            save.disableProperty().bind(model.changedProperty().not());
            revert.disableProperty().bind(model.changedProperty().not());
            Button turn = new Button();
            turn.setId("person-active");
            turn.getStyleClass().add("flat");
            turn.textProperty()
                    .bind(model.activeProperty().map(active -> text.get(active ? "deactivate" : "reactivate")));
            turn.setOnAction(_ -> people.turnActive());
            Button delete = new Button(text.get("delete"), Icons.of(MaterialDesignT.TRASH_CAN_OUTLINE));
            delete.setId("person-delete");
            delete.getStyleClass().addAll("flat", "delete");
            delete.setOnAction(_ -> people.delete());
            footer.getChildren().addAll(turn, delete);
        }
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("person-footer");
        return footer;
    }
}
