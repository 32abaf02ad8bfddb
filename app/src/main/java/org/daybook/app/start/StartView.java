package org.daybook.app.start;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The first thing anyone sees: what can be done where there is no workspace yet. */
public final class StartView {

    private final Messages text = Messages.of(StartView.class);
    private final Card card = new Card();
    private final StartViewModel model;

    public StartView(StartViewModel model) {
        this.model = model;
        model.stepProperty().subscribe(_ -> draw());
        model.openingProperty().subscribe(_ -> draw());
        card.waitFor(model.busyProperty());
    }

    public Parent root() {
        return card;
    }

    private void draw() {
        if (!model.openingProperty().get().isEmpty()) {
            card.holdOpening(model.openingProperty().get());
            return;
        }
        switch (model.stepProperty().get()) {
            case CHOOSE -> choose();
            case CREATE -> create();
            case PASSPHRASE -> passphrase();
        }
    }

    private void choose() {
        card.hold(
                Card.heading(text.get("welcome")),
                Card.lead(text.get("welcome-lead")),
                choice("create", MaterialDesignP.PLUS_BOX_OUTLINE, () -> model.goTo(StartViewModel.Step.CREATE)),
                choice(
                        "open",
                        MaterialDesignF.FOLDER_OPEN_OUTLINE,
                        () -> chooseExisting().ifPresent(model::open)),
                choice("demo", MaterialDesignS.STAR_OUTLINE, model::demo),
                Card.problem(model.problemProperty()));
    }

    private Button choice(String key, Ikon icon, Runnable action) {
        Label name = new Label(text.get(key));
        name.getStyleClass().add("choice-name");
        Label words = new Label(text.get(key + "-lead"));
        words.getStyleClass().add("choice-lead");
        HBox row = new HBox(Icons.of(icon), new VBox(name, words));
        row.getStyleClass().add("choice-row");
        Button choice = new Button(null, row);
        choice.setId(key);
        choice.getStyleClass().add("choice");
        choice.setAccessibleText(name.getText() + ". " + words.getText());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(_ -> action.run());
        return choice;
    }

    private void create() {
        TextField name = field("name", model.nameProperty());
        name.setPromptText(text.get("name-prompt"));
        PasswordField password = new PasswordField();
        password.setId("password");
        password.textProperty().bindBidirectional(model.passwordProperty());
        Button create = new Button(text.get("create-do"));
        create.setId("create-do");
        create.setDefaultButton(true);
        create.setOnAction(_ -> model.create());
        card.hold(
                Card.heading(text.get("create")),
                Card.field(text.get("name"), name),
                Card.field(text.get("file"), file()),
                Card.field(text.get("zone"), zone()),
                Card.field(text.get("user-name"), field("user-name", model.userNameProperty())),
                row(
                        Card.field(text.get("login"), field("login", model.loginProperty())),
                        Card.field(text.get("password"), password)),
                encryption(),
                Card.problem(model.problemProperty()),
                Card.buttons(create, back()));
        name.requestFocus();
    }

    private Node encryption() {
        CheckBox encrypt = new CheckBox(text.get("encrypt"));
        encrypt.setId("encrypt");
        encrypt.selectedProperty().bindBidirectional(model.encryptedProperty());
        PasswordField passphrase = new PasswordField();
        passphrase.setId("passphrase");
        passphrase.setPromptText(text.get("passphrase-prompt"));
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        passphrase.visibleProperty().bind(model.encryptedProperty());
        passphrase.managedProperty().bind(model.encryptedProperty());
        passphrase.setAccessibleText(text.get("passphrase"));
        VBox box = new VBox(encrypt, passphrase);
        box.getStyleClass().add("start-field");
        return box;
    }

    private void passphrase() {
        PasswordField passphrase = new PasswordField();
        passphrase.setId("passphrase");
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        Button open = new Button(text.get("unlock"));
        open.setId("unlock");
        open.setDefaultButton(true);
        open.setOnAction(_ -> model.unlock());
        card.hold(
                Card.heading(text.get("locked", model.lockedNameProperty().get())),
                Card.field(text.get("passphrase"), passphrase),
                Card.problem(model.problemProperty()),
                Card.buttons(open, back()));
        passphrase.requestFocus();
    }

    private Button back() {
        Button back = new Button(text.get("back"));
        back.setCancelButton(true);
        back.setOnAction(_ -> model.goTo(StartViewModel.Step.CHOOSE));
        return back;
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private HBox file() {
        TextField file = field("file", model.fileProperty());
        file.setAccessibleText(text.get("file"));
        HBox.setHgrow(file, Priority.ALWAYS);
        Button choose = new Button(text.get("file-choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(
                _ -> choosePlace().ifPresent(path -> model.fileProperty().set(path.toString())));
        return row(file, choose);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("start-row");
        return row;
    }

    private ComboBox<String> zone() {
        ComboBox<String> zone = new ComboBox<>();
        zone.setId("zone");
        zone.setEditable(true);
        zone.getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        zone.getEditor().textProperty().bindBidirectional(model.zoneProperty());
        return zone;
    }

    private Optional<Path> chooseExisting() {
        File chosen = chooser().showOpenDialog(card.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private Optional<Path> choosePlace() {
        File chosen = chooser().showSaveDialog(card.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.get("file"));
        return chooser;
    }
}
