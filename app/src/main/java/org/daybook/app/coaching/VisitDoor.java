package org.daybook.app.coaching;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.VisitView;

/** Leads from where a visit is shown to its page, by mouse and by keyboard. */
public final class VisitDoor {

    private final Messages text = Messages.of(VisitDoor.class);
    private final VisitWords words = new VisitWords();
    private final CoachingViewModel desk;

    public VisitDoor(CoachingViewModel desk) {
        this.desk = desk;
    }

    public void lead(Node card, VisitView visit) {
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(text.get(
                "card",
                words.hours(visit.appointment().when()),
                visit.teacher().name(),
                visit.school().name(),
                words.status(visit.status())));
        card.setOnMouseClicked(_ -> desk.openVisit(visit.id()));
        card.setOnKeyPressed(event -> {
            if (event.getTarget() == card && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                desk.openVisit(visit.id());
                event.consume();
            }
        });
    }
}
