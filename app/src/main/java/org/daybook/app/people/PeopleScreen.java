package org.daybook.app.people;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.exchange.ImportKind;
import org.daybook.app.exchange.ImportSource;
import org.daybook.app.exchange.Imports;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.palette.Command;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonKind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The people of the workspace: whom to find at the left, who is found at the right. */
public final class PeopleScreen {

    private static final double LIST_WIDTH = 330;

    private final Messages text = Messages.of(PeopleScreen.class);
    private final PeopleViewModel model;
    private final Imports imports;
    private final ImportKind files;
    private final ListView<PersonRow> list = new ListView<>();
    private final BorderPane content = new BorderPane();
    private final StackPane side = new StackPane();
    private final TextField search = new TextField();
    private final HBox toolbar = new HBox();

    /** @param files reads the files of people that are imported */
    public PeopleScreen(PeopleViewModel model, Imports imports, ImportSource files) {
        this.model = model;
        this.imports = imports;
        this.files = PeopleFiles.readBy(files);
        fillToolbar();
        fillList();
        content.getStylesheets().add(Appearance.sheet(PeopleScreen.class, "people.css"));
        toolbar.getStylesheets().add(Appearance.sheet(PeopleScreen.class, "people.css"));
        content.getStyleClass().add("people");
        content.setLeft(list);
        content.setCenter(side);
        content.addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
        content.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.openProperty().subscribe(this::show);
        model.emptyProperty().subscribe(() -> show(model.openProperty().get()));
    }

    public Node toolbar() {
        return toolbar;
    }

    public Node content() {
        return content;
    }

    /** What can be done here by name; its keys count while the keyboard is here. */
    public List<Command> commands() {
        return model.mayEdit()
                ? List.of(Command.of(
                                text.get("people"),
                                text.get("add"),
                                MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
                                model::addNew)
                        .key("Shortcut+N")
                        .within(content))
                : List.of();
    }

    /** Shows what was just committed. */
    public void refresh() {
        model.refresh();
    }

    private void fillToolbar() {
        search.setId("people-find");
        search.setPromptText(text.get("search"));
        search.setAccessibleText(text.get("search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnAction(_ -> openFirst());
        List<@Nullable PersonKind> kinds = new ArrayList<>();
        kinds.add(null);
        kinds.addAll(Arrays.asList(PersonKind.values()));
        ComboBox<PersonKind> kind =
                Fields.choice(kinds, each -> each == null ? text.get("all-kinds") : text.named(each));
        kind.setId("people-kind");
        kind.setAccessibleText(text.get("kinds"));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        toolbar.getStyleClass().add("people-toolbar");
        toolbar.setAlignment(Pos.CENTER_LEFT);
        toolbar.getChildren().addAll(search, kind);
        if (model.mayEdit()) {
            toolbar.getChildren().addAll(addButton("people-add"), importButton("people-import"));
        }
    }

    private Button addButton(String id) {
        Button add = new Button(text.get("add"), Icons.of(MaterialDesignA.ACCOUNT_PLUS_OUTLINE));
        add.setId(id);
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> model.addNew());
        return add;
    }

    private Button importButton(String id) {
        Button button = new Button(text.get("import"), Icons.of(MaterialDesignI.IMPORT));
        button.setId(id);
        button.setOnAction(_ -> imports.choose(text.get("import-choose"), List.of(files)));
        return button;
    }

    private void fillList() {
        list.setId("people-list");
        list.getStyleClass().add("people-list");
        list.setPrefWidth(LIST_WIDTH);
        list.setMinWidth(LIST_WIDTH);
        list.setItems(model.shown());
        list.setCellFactory(_ -> new PersonCell(text));
        list.setAccessibleText(text.get("people"));
        Label nobody = new Label(text.get("nobody-found"));
        nobody.getStyleClass().add("quiet");
        nobody.setWrapText(true);
        list.setPlaceholder(nobody);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            // a list that is filled anew selects for itself; only whoever uses it means somebody
            if (row != null && list.isFocused()) {
                model.select(row.id());
            }
        });
        model.shown().addListener((ListChangeListener<PersonRow>) _ -> markOpen());
    }

    private void openFirst() {
        if (!model.shown().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
            model.select(model.shown().getFirst().id());
        }
    }

    /** The row of whoever is open is the one selected. */
    private void markOpen() {
        PersonViewModel open = model.openProperty().get();
        Optional<PersonRow> row = open == null
                ? Optional.empty()
                : model.shown().stream()
                        .filter(each -> open.id().equals(Optional.of(each.id())))
                        .findFirst();
        row.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    /** The form is made anew for what is open; the keyboard, if it was in the former one, goes on to the list. */
    private void show(@Nullable PersonViewModel open) {
        boolean inForm = side.isFocusWithin();
        content.setLeft(model.emptyProperty().get() ? null : list);
        if (open == null) {
            side.getChildren().setAll(model.emptyProperty().get() ? nobodyYet() : nobodyOpen());
        } else {
            PersonView view = new PersonView(model, open);
            side.getChildren().setAll(view);
            if (open.id().isEmpty()) {
                view.begin();
            } else if (inForm) {
                list.requestFocus();
            }
        }
        markOpen();
    }

    private Node nobodyOpen() {
        Label choose = new Label(text.get("choose"));
        choose.getStyleClass().add("quiet");
        return choose;
    }

    private Node nobodyYet() {
        Label heading = new Label(text.get("empty-title"));
        heading.getStyleClass().add("empty-title");
        Label lead = new Label(text.get(model.mayEdit() ? "empty-lead" : "empty-lead-viewer"));
        lead.getStyleClass().add("quiet");
        lead.setWrapText(true);
        VBox box = new VBox(heading, lead);
        if (model.mayEdit()) {
            HBox buttons = new HBox(addButton("empty-add"), importButton("empty-import"));
            buttons.getStyleClass().add("empty-buttons");
            buttons.setAlignment(Pos.CENTER);
            box.getChildren().add(buttons);
        }
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            search.requestFocus();
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        if (model.mayEdit() && fileOf(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Path> file = model.mayEdit() ? fileOf(event) : Optional.empty();
        file.ifPresent(each -> imports.show(each, files.source()));
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private Optional<Path> fileOf(DragEvent event) {
        return event.getDragboard().getFiles() == null
                ? Optional.empty()
                : event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .filter(files::has)
                        .findFirst();
    }
}
