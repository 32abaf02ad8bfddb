package org.daybook.app.coaching.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.Due;
import org.daybook.core.coaching.PlanGlance;
import org.jspecify.annotations.Nullable;

/** A plan in the list: what it is called, with whom and where, how far it is, and how its visits stand. */
final class PlanCell extends ListCell<PlanGlance> {

    private final Messages text = Messages.of(PlanCell.class);
    private final PlanWords words = new PlanWords();
    private final PlansViewModel model;
    private final Label title = Parts.styled("", "plan-cell-title");
    private final Label badge = Parts.styled("", "plan-due");
    private final Label whom = Parts.styled("", "plan-cell-whom");
    private final Label progress = Parts.styled("", "plan-cell-detail");
    private final StatusBar visits = new StatusBar();
    private final VBox card;

    PlanCell(PlansViewModel model) {
        this.model = model;
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = Parts.row("plan-cell-line", title, Parts.gap(), badge);
        card = new VBox(first, whom, progress, visits);
        card.getStyleClass().add("plan-card");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PlanGlance glance, boolean empty) {
        super.updateItem(glance, empty);
        if (empty || glance == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        title.setText(glance.details().title());
        whom.setText(whom(glance));
        String far = words.progress(glance.details(), model.today());
        progress.setText(far);
        visits.show(glance::count);
        show(glance.due().orElse(null));
        String counts = words.counts(glance);
        setGraphic(card);
        setTooltip(new Tooltip(glance.details().title() + "\n" + counts));
        setAccessibleText(Stream.of(title.getText(), whom.getText(), far, badge.getText(), counts)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private String whom(PlanGlance glance) {
        String teacher = glance.line().teacher();
        String school = glance.line().school();
        return model.ofCoach(glance)
                ? text.get("at-school", teacher, school)
                : text.get("at-school-by", teacher, school, glance.line().coach());
    }

    private void show(@Nullable Due due) {
        badge.getStyleClass().removeAll("late", "soon");
        badge.setText(due == null ? "" : text.get(due.state() == Due.State.OVERDUE ? "late" : "soon"));
        badge.setVisible(due != null);
        badge.setManaged(due != null);
        if (due != null) {
            badge.getStyleClass().add(due.state() == Due.State.OVERDUE ? "late" : "soon");
        }
    }
}
