package org.daybook.app.coaching.visit;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.VisitPage;

/** What is agreed on for the time after, and when each comes back (rule C4). */
final class StepsPane extends Panel {

    private final Messages text = Messages.of(StepsPane.class);
    private final TextField field = new TextField();
    private final DatePicker day = new DatePicker();
    private final VBox form;

    StepsPane(VisitViewModel model) {
        super(model, Messages.of(StepsPane.class).get("steps"));
        field.setId("visit-step");
        field.setPromptText(text.get("step-prompt"));
        field.setAccessibleText(text.get("step-prompt"));
        field.textProperty().bindBidirectional(model.typed(VisitViewModel.STEP));
        field.setOnAction(_ -> model.step());
        day.setId("visit-step-day");
        day.setAccessibleText(text.get("check-back"));
        day.valueProperty().bindBidirectional(model.checkBackProperty());
        HBox.setHgrow(day, Priority.ALWAYS);
        day.setMaxWidth(Double.MAX_VALUE);
        Label when = Parts.styled(text.get("check-back"), "quiet");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Parts.row("visit-step-row", when, day, Parts.button("visit-step-add", text.get("add"), model::step));
        form = new VBox(field, row);
        form.getStyleClass().add("visit-list");
        getChildren().addAll(list(), form);
        follow();
    }

    @Override
    void show(VisitPage page) {
        shown(form, model.writable());
        written(page.nextSteps().stream().map(this::step).toList());
        shown(this, model.writable() || !page.nextSteps().isEmpty());
    }

    private Node step(VisitPage.Step step) {
        CheckBox done = new CheckBox();
        done.setSelected(step.doneAt().isPresent());
        done.setDisable(!model.desk().office().mayEdit());
        done.setAccessibleText(text.get("step-done", step.words().text()));
        done.setOnAction(_ -> model.tick(step.id(), done.isSelected()));
        VBox words = new VBox(
                Parts.sentence(step.words().text(), "visit-words"),
                Parts.sentence(text.get("comes-back", Times.day(step.words().checkBack())), "quiet"));
        HBox line = line(words, text.get("remove-step", step.words().text()), () -> model.remove(step.id()));
        line.getChildren().addFirst(done);
        return line;
    }
}
