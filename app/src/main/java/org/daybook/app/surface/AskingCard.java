package org.daybook.app.surface;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Refusal;

/** A card that asks for something and then does it; what was wrong is said in the card, and what was typed stays. */
public final class AskingCard extends VBox {

    private static final double WIDTH = 460;

    private final Messages text = Messages.of(AskingCard.class);
    private final StringProperty problem = new SimpleStringProperty("");
    private final Sheets sheets;
    private String dismissal = text.get("cancel");

    public AskingCard(Sheets sheets, String title) {
        this.sheets = sheets;
        getStyleClass().add("asking");
        setPrefWidth(WIDTH);
        getChildren().add(Parts.sentence(title, "sheet-title"));
    }

    /** Names the way out where “Cancel” would not tell it from what is asked; to be called before asking. */
    public AskingCard dismissedBy(String name) {
        dismissal = name;
        return this;
    }

    /** Adds what is asked, and below it the buttons. */
    public void ask(String go, Runnable action, Node... fields) {
        Button button = Parts.button("sheet-go", go, action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        Button cancel = Parts.button("sheet-cancel", dismissal, sheets::close);
        getChildren().addAll(fields);
        getChildren().addAll(Parts.problem(problem), Parts.row("sheet-buttons", button, cancel));
    }

    public void show(Node first) {
        sheets.show(this, first, () -> {});
    }

    public void refuse(Refusal refusal) {
        refuse(refusal.sentence());
    }

    public void refuse(String sentence) {
        problem.set(sentence);
    }

    public void close() {
        sheets.close();
    }
}
