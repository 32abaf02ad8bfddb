package org.daybook.app.quickadd;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.dispatch.EntryDrawer;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.quickadd.Named;
import org.daybook.core.quickadd.QuickReading;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The bar at the top of the window in which an entry is typed in one line. */
public final class QuickAddBar {

    private static final double WIDTH = 720;
    private static final Insets FROM_TOP = new Insets(72, 0, 0, 0);
    private static final int EXAMPLES = 3;

    private final Messages text = Messages.of(QuickAddBar.class);
    private final QuickAddViewModel model;
    private final EntryDrawer details;
    private final Sheets sheets;
    private final TextField field = new TextField();
    private final ReadingView reading;
    private final VBox examples = new VBox();
    private final VBox card;

    /** Whether the key that opened the bar is still to be heard as a letter, which is not part of the line. */
    private boolean opening;

    /** @param details where an entry is gone on with that needs more than a line */
    public QuickAddBar(QuickAddViewModel model, EntryDrawer details, Sheets sheets) {
        this.model = model;
        this.details = details;
        this.sheets = sheets;
        reading = new ReadingView(new ReadingText(model::name));
        card = new VBox(line(), reading, examples, footer());
        card.getStylesheets().add(Appearance.sheet(QuickAddBar.class, "quickadd.css"));
        card.getStyleClass().add("quick-add");
        card.setPrefWidth(WIDTH);
        card.setMinWidth(WIDTH);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        StackPane.setMargin(card, FROM_TOP);
        examples.getStyleClass().add("examples");
        model.readingProperty().subscribe(_ -> show());
        model.clashesProperty().subscribe(_ -> show());
    }

    /** Shows the bar with the keyboard in it; what was left there the last time is selected. */
    public void open() {
        model.begin(this::fillExamples);
        fillExamples();
        opening = true;
        sheets.show(card, field, () -> {});
        field.selectAll();
    }

    private Node line() {
        field.setId("quick-add");
        field.getStyleClass().add("quick-add-field");
        field.setPromptText(text.get("prompt"));
        field.setAccessibleText(text.get("name"));
        field.textProperty().bindBidirectional(model.lineProperty());
        field.disableProperty().bind(model.busyProperty());
        field.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        field.addEventFilter(KeyEvent.KEY_RELEASED, _ -> opening = false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(MaterialDesignP.PLUS), field);
        line.getStyleClass().add("quick-add-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void onTyped(KeyEvent event) {
        if (opening) {
            event.consume();
        }
    }

    private void onKey(KeyEvent event) {
        opening = false;
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (event.isShortcutDown()) {
            detail();
        } else {
            model.add(sheets::close);
        }
        event.consume();
    }

    /** Goes on in the drawer. */
    private void detail() {
        model.draft().ifPresent(draft -> {
            sheets.close();
            model.lineProperty().set("");
            details.draft(draft, () -> {});
        });
    }

    private void show() {
        QuickReading now = model.readingProperty().get();
        shown(reading, now != null);
        shown(examples, now == null);
        if (now != null) {
            reading.show(
                    model.lineProperty().get(), now, model.clashesProperty().get());
            field.setAccessibleHelp(reading.getAccessibleText());
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Lines to begin with; the first names somebody of this workspace. */
    private void fillExamples() {
        Label lead = new Label(text.get("examples"));
        lead.getStyleClass().add("lead");
        examples.getChildren().setAll(lead);
        List<Named> people = model.people();
        for (int number = people.isEmpty() ? 1 : 0; number < EXAMPLES; number++) {
            String name = people.isEmpty() ? "" : people.getFirst().name();
            Button example = new Button(text.get("example." + number, name));
            example.getStyleClass().addAll("flat", "example");
            example.setMaxWidth(Double.MAX_VALUE);
            example.setAlignment(Pos.CENTER_LEFT);
            example.setOnAction(_ -> {
                field.setText(example.getText());
                field.requestFocus();
                field.end();
            });
            examples.getChildren().add(example);
        }
    }

    private Node footer() {
        Button add = new Button(text.get("add"));
        add.setId("quick-add-do");
        add.getStyleClass().add("accent");
        add.disableProperty().bind(model.readyBinding().not());
        add.setOnAction(_ -> model.add(sheets::close));
        Button more = new Button(text.get("details"));
        more.setId("quick-add-details");
        more.disableProperty().bind(model.readingProperty().isNull());
        more.setOnAction(_ -> detail());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = new HBox(
                add,
                more,
                gap,
                hint(text.get("key-enter"), "add"),
                hint(text.get("key-more"), "details"),
                hint(text.get("key-leave"), "leave"));
        footer.getStyleClass().add("quick-add-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private Node hint(String key, String does) {
        Label name = new Label(key);
        name.getStyleClass().add("key-hint");
        Label what = new Label(text.get("hint." + does));
        what.getStyleClass().add("hint");
        HBox hint = new HBox(name, what);
        hint.getStyleClass().add("key-and-hint");
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }
}
