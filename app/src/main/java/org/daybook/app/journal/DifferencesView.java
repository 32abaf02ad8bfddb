package org.daybook.app.journal;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daybook.core.journal.Difference;

/** What became of things: each with its fields, before and after. */
public final class DifferencesView extends VBox {

    private static final double NAME_WIDTH = 96;

    private final Tongue tongue;

    /** @param heading what stands above the fields of a difference; nothing where it is empty */
    public DifferencesView(List<Difference> differences, Tongue tongue, Function<Difference, String> heading) {
        this.tongue = tongue;
        getStyleClass().add("differences");
        differences.forEach(each -> getChildren().add(difference(each, heading.apply(each))));
    }

    private Node difference(Difference difference, String heading) {
        VBox box = new VBox();
        box.getStyleClass().add("difference");
        if (!heading.isEmpty()) {
            Label title = new Label(heading);
            title.getStyleClass().add("difference-title");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(title);
        }
        List<Tongue.Line> lines = tongue.lines(difference);
        if (!lines.isEmpty()) {
            box.getChildren().add(fields(lines));
        }
        return box;
    }

    private static Node fields(List<Tongue.Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fields-told");
        ColumnConstraints names = new ColumnConstraints(NAME_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().addAll(names, values);
        for (int i = 0; i < lines.size(); i++) {
            Label name = new Label(lines.get(i).field());
            name.getStyleClass().add("field-of");
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(i, name, values(lines.get(i)));
        }
        return grid;
    }

    private static Node values(Tongue.Line line) {
        TextFlow flow = new TextFlow();
        if (!line.before().isEmpty()) {
            flow.getChildren().add(text(line.before(), line.after().isEmpty() ? "gone" : "before"));
        }
        if (!line.before().isEmpty() && !line.after().isEmpty()) {
            flow.getChildren().add(text("  →  ", "arrow"));
        }
        if (!line.after().isEmpty()) {
            flow.getChildren().add(text(line.after(), "after"));
        }
        flow.getStyleClass().add("field-line");
        flow.setAccessibleText(line.sentence());
        return flow;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("words", style);
        return text;
    }
}
