package org.daybook.app.coaching.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.GoalDetails;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The goals of a plan that is being begun, a line each; lines left empty are none. */
final class GoalLines extends VBox {

    private static final double THREE_LINES = 120;

    private final Messages text = Messages.of(GoalLines.class);
    private final List<GoalForm> forms = new ArrayList<>();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    GoalLines() {
        getStyleClass().add("goal-lines");
        lines.getStyleClass().add("goal-lines-body");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(THREE_LINES);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plan-scroll");
        Hyperlink more = new Hyperlink(text.get("goal-more"));
        more.setId("goal-more");
        more.setOnAction(_ -> add().first().requestFocus());
        getChildren()
                .addAll(
                        Parts.row("goal-lines-head", Parts.styled(text.get("goals"), "field-name"), Parts.gap(), more),
                        scroll);
        add();
    }

    private GoalForm add() {
        GoalForm form = new GoalForm();
        HBox line = form.line();
        Button remove = Icons.button(MaterialDesignC.CLOSE, text.get("goal-remove"));
        remove.setOnAction(_ -> {
            forms.remove(form);
            lines.getChildren().remove(line);
        });
        line.getChildren().add(remove);
        forms.add(form);
        lines.getChildren().add(line);
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(1);
        return form;
    }

    /** What is wrong with what was typed, if anything is. */
    Optional<String> problem() {
        return forms.stream().flatMap(form -> form.problem().stream()).findFirst();
    }

    List<GoalDetails> goals() {
        return forms.stream()
                .filter(form -> !form.isEmpty())
                .map(GoalForm::details)
                .toList();
    }
}
