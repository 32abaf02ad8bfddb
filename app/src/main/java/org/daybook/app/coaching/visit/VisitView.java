package org.daybook.app.coaching.visit;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.VisitDeeds;
import org.daybook.app.coaching.VisitSheets;
import org.daybook.app.coaching.report.CoachingReports;
import org.daybook.app.look.Appearance;

/** What is seen and noted at the left, what else there is about the visit at the right. */
public final class VisitView extends BorderPane {

    private static final double SIDE = 400;

    private final VisitViewModel model;
    private final SeenPane seen;

    public VisitView(VisitViewModel model, VisitDeeds deeds, VisitSheets sheets, CoachingReports reports) {
        this.model = model;
        getStylesheets().add(Appearance.sheet(VisitView.class, "visit.css"));
        getStyleClass().add("visit");
        seen = new SeenPane(model);
        VBox left = new VBox(seen, new NotesPane(model));
        left.getStyleClass().add("visit-left");
        VBox right = new VBox(
                new AgreedPane(model),
                new BeforePane(model),
                new MeasuresPane(model),
                new StepsPane(model),
                new EvidencePane(model));
        right.getStyleClass().add("visit-right");
        ScrollPane beside = scroll(right);
        beside.getStyleClass().add("visit-beside");
        beside.setPrefWidth(SIDE);
        beside.setMinWidth(SIDE);
        setTop(new VisitHeader(model, deeds, sheets, reports));
        setCenter(scroll(left));
        setRight(beside);
        addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        model.pageProperty().subscribe((before, now) -> {
            if (before == null && now != null) {
                begin();
            }
        });
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("visit-scroll");
        return pane;
    }

    /** Puts the keyboard where one writes down what one sees; what scrolls is in the scene only once it is styled. */
    private void begin() {
        applyCss();
        layout();
        seen.begin();
    }

    private void dragOver(DragEvent event) {
        if (model.writable() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = model.writable() && event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles()
                : List.of();
        files.forEach(file -> model.attach(file.toPath()));
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
