package org.daybook.app.clash;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.text.Messages;

/** The clashes of one entry, each with its ways out, to stand among its details. It takes no room where there is none. */
final class ClashSection extends VBox {

    private static final int MOST = 3;

    private final Messages text = Messages.of(ClashSection.class);
    private final ClashWords words = new ClashWords();
    private final WaysOut ways;
    private final Runnable whenTaken;

    ClashSection(WaysOut ways, Runnable whenTaken) {
        this.ways = ways;
        this.whenTaken = whenTaken;
        getStylesheets().add(Appearance.sheet(ClashSection.class, "clash.css"));
        getStyleClass().add("clash-section");
        shown(false);
    }

    void tell(List<ClashRow> rows) {
        getChildren().clear();
        shown(!rows.isEmpty());
        rows.stream().limit(MOST).forEach(row -> getChildren().add(clash(row)));
        if (rows.size() > MOST) {
            Label rest = new Label(text.get("section-more", rows.size() - MOST));
            rest.getStyleClass().add("quiet");
            getChildren().add(rest);
        }
    }

    private Node clash(ClashRow row) {
        Label sentence = new Label(row.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(words.icon(row), sentence);
        line.getStyleClass().add("clash");
        VBox offers = new VBox();
        offers.getStyleClass().add("offers");
        ways.look(row, found -> found.forEach(each -> offers.getChildren().add(offer(each))));
        return new VBox(line, offers);
    }

    private Button offer(ClashSuggestion suggestion) {
        Button take = new Button(suggestion.sentence(), words.icon(suggestion));
        take.getStyleClass().add("way");
        take.setWrapText(true);
        take.setMinHeight(USE_PREF_SIZE);
        take.setMaxWidth(Double.MAX_VALUE);
        take.setOnAction(_ -> ways.take(suggestion, whenTaken, whenTaken));
        return take;
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
