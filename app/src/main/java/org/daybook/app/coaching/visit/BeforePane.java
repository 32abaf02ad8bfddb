package org.daybook.app.coaching.visit;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;

/** What was agreed on at earlier visits and is not done: what one comes back to. */
final class BeforePane extends Panel {

    private final Messages text = Messages.of(BeforePane.class);

    BeforePane(VisitViewModel model) {
        super(model, Messages.of(BeforePane.class).get("still-open"));
        getChildren().add(list());
        follow();
    }

    @Override
    void show(VisitPage page) {
        written(page.stillOpen().stream().map(this::step).toList());
        shown(this, !page.stillOpen().isEmpty() && page.visit().status() != VisitStatus.CANCELLED);
    }

    private Node step(VisitPage.StillOpen step) {
        CheckBox done = new CheckBox();
        done.setDisable(!model.desk().office().mayEdit());
        done.setAccessibleText(text.get("step-done", step.words().text()));
        done.setOnAction(_ -> model.tick(step.id(), true));
        VBox words = new VBox(
                Parts.sentence(step.words().text(), "visit-words"),
                Parts.sentence(
                        text.get(
                                "open-since",
                                Times.day(step.day()),
                                Times.day(step.words().checkBack())),
                        "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.row("visit-written", done, words);
    }
}
