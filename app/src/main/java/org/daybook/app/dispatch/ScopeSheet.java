package org.daybook.app.dispatch;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.dispatch.EditScope;

/** The scope question as a sheet: one button per scope, each saying what it would change; Enter takes the likely one. */
final class ScopeSheet implements ScopeQuestion {

    private static final double WIDTH = 460;
    private static final double PADDING = 90;

    private final Messages text = Messages.of(ScopeSheet.class);
    private final Sheets sheets;

    ScopeSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public void ask(
            String title, Map<EditScope, Reach> reaches, EditScope likely, Consumer<EditScope> chosen, Runnable none) {
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        VBox card = new VBox(heading);
        card.getStylesheets().add(Appearance.sheet(ScopeSheet.class, "scope.css"));
        card.getStyleClass().add("scope");
        card.setPrefWidth(WIDTH);
        Button first = new Button();
        for (Map.Entry<EditScope, Reach> reach : reaches.entrySet()) {
            Button option = option(reach.getKey(), reach.getValue(), reach.getKey() == likely);
            option.setOnAction(_ -> {
                sheets.close();
                chosen.accept(reach.getKey());
            });
            card.getChildren().add(option);
            first = reach.getKey() == likely ? option : first;
        }
        Button cancel = new Button(text.get("scope-none"));
        cancel.getStyleClass().addAll("flat", "scope-none");
        cancel.setOnAction(_ -> {
            sheets.close();
            none.run();
        });
        card.getChildren().add(cancel);
        card.addEventFilter(KeyEvent.KEY_PRESSED, ScopeSheet::step);
        sheets.show(card, first, none);
    }

    private Button option(EditScope scope, Reach reach, boolean likely) {
        Label name = new Label(text.named(scope));
        name.getStyleClass().add("scope-name");
        Label sentence = new Label(reach.sentence());
        sentence.getStyleClass().add("scope-reach");
        sentence.setWrapText(true);
        sentence.setMinWidth(WIDTH - PADDING);
        sentence.setMaxWidth(WIDTH - PADDING);
        VBox words = new VBox(name, sentence);
        words.setMaxWidth(WIDTH - PADDING);
        StackPane row = new StackPane(words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(WIDTH - PADDING);
        if (likely) {
            Label enter = new Label(text.get("scope-enter"));
            enter.getStyleClass().add("key-hint");
            StackPane.setAlignment(enter, Pos.TOP_RIGHT);
            row.getChildren().add(enter);
        }
        Button option = new Button(null, row);
        option.setId("scope-" + scope.name().toLowerCase(Locale.ROOT));
        option.getStyleClass().add("scope-option");
        option.setMaxWidth(Double.MAX_VALUE);
        option.setAccessibleText(name.getText() + ". " + reach.sentence());
        return option;
    }

    /** Up and down go from choice to choice, and Enter takes the one with the keyboard. */
    private static void step(KeyEvent event) {
        if (!(event.getTarget() instanceof Button button)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            button.fire();
            event.consume();
        }
    }
}
