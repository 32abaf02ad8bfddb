package org.daybook.app.exchange;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;

/** The sheet of one import: progress, then what would change and what is left out, then the deed. */
final class ImportSheet<O> {

    static final double WIDTH = 620;

    private final Messages text = Messages.of(ImportSheet.class);
    private final ImportRun<O> run;
    private final ImportPreview<O> preview;
    private final Sheets sheets;
    private final VBox card = new VBox();

    ImportSheet(ImportRun<O> run, ImportPreview<O> preview, Sheets sheets) {
        this.run = run;
        this.preview = preview;
        this.sheets = sheets;
        card.getStylesheets().add(Appearance.sheet(ImportSheet.class, "exchange.css"));
        card.getStyleClass().add("exchange");
        card.setPrefWidth(WIDTH);
    }

    void show() {
        sheets.show(card, card, run::cancel);
        run.stageProperty().subscribe(stage -> {
            switch (stage) {
                case READING -> busy(text.get("import-reading", run.fileName()), false);
                case PREVIEW -> run.offer().ifPresent(this::preview);
                case APPLYING -> busy(text.get("import-applying", run.fileName()), true);
                case REFUSED -> refused();
                case OVER -> sheets.close();
            }
        });
        run.read();
    }

    /** @param writes whether all of it is written down in the end, which is not called off any more */
    private void busy(String heading, boolean writes) {
        ObservableValue<Boolean> through = run.fractionProperty().map(done -> done.doubleValue() >= 1);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty()
                .bind(run.fractionProperty()
                        .map(done -> done.doubleValue() >= 1 ? ProgressBar.INDETERMINATE_PROGRESS : done));
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(text.get("import-cancel"));
        cancel.setOnAction(_ -> run.cancel());
        Label writing = new Label(text.get("import-writing"));
        writing.getStyleClass().add("lead");
        writing.setWrapText(true);
        HBox buttons = buttons(cancel);
        buttons.visibleProperty().bind(through.map(now -> !(now && writes)));
        writing.visibleProperty().bind(buttons.visibleProperty().not());
        StackPane foot = new StackPane(writing, buttons);
        StackPane.setAlignment(writing, Pos.CENTER_LEFT);
        fill(List.of(heading(heading), bar, foot), cancel);
    }

    private void preview(O offer) {
        ImportPreview.Shown shown = preview.of(offer, run);
        card.setPrefWidth(shown.width());
        fill(shown.parts(), shown.first());
    }

    private void refused() {
        Label reason = new Label(run.refusalProperty().get());
        reason.setId("refusal");
        reason.getStyleClass().add("refusal");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button(text.get("import-close"));
        close.setOnAction(_ -> sheets.close());
        fill(List.of(heading(text.get("import-refused", run.fileName())), reason, buttons(close)), close);
    }

    private void fill(List<Node> nodes, Node first) {
        card.getChildren().setAll(nodes);
        first.requestFocus();
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        return heading;
    }

    private static HBox buttons(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }
}
