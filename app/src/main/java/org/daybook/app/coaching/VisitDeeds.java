package org.daybook.app.coaching;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.VisitDesk;
import org.daybook.core.coaching.VisitView;

/** What is done to visits from wherever they are seen. */
public final class VisitDeeds {

    private final Messages text = Messages.of(VisitDeeds.class);
    private final CoachingViewModel model;

    public VisitDeeds(CoachingViewModel model) {
        this.model = model;
    }

    private VisitDesk desk() {
        return model.office().desks().visits();
    }

    public void confirm(VisitView visit) {
        model.deeds().carryOut(() -> desk().confirm(model.office().actor(), visit.id()), _ -> model.refresh());
    }

    /** Starts a visit, and opens it to write into. */
    public void start(VisitView visit) {
        model.deeds().carryOut(() -> desk().start(model.office().actor(), visit.id()), model::openVisit);
    }

    /** The button for what comes next in a visit's life; nothing where nothing does, or not yet, or not for this user. */
    public Optional<Button> next(VisitView visit) {
        if (!model.office().mayEdit()) {
            return Optional.empty();
        }
        return switch (visit.status()) {
            case SCHEDULED -> Optional.of(Parts.button("visit-confirm", text.get("confirm"), () -> confirm(visit)));
            case CONFIRMED ->
                onItsDay(visit)
                        ? Optional.of(Parts.accent("visit-start", text.get("start"), () -> start(visit)))
                        : Optional.empty();
            case IN_PROGRESS ->
                Optional.of(Parts.accent("visit-go-on", text.get("go-on"), () -> model.openVisit(visit.id())));
            case COMPLETED, CANCELLED -> Optional.empty();
        };
    }

    private boolean onItsDay(VisitView visit) {
        LocalDate today = LocalDate.ofInstant(
                model.clock().instant(), visit.appointment().when().zone());
        return !today.isBefore(visit.day());
    }
}
