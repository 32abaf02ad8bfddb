package org.daybook.app.coaching;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.time.WallClockSpan;

/** How a visit is spoken of. */
public final class VisitWords {

    private final Messages text = Messages.of(VisitWords.class);

    public String status(VisitStatus status) {
        return text.named(status);
    }

    public String meeting(MeetingType meeting) {
        return text.named(meeting);
    }

    /** Such as {@code 10:00–11:00}. */
    public String hours(WallClockSpan when) {
        return Times.clock(when.localStart().toLocalTime()) + "–"
                + Times.clock(when.localEnd().toLocalTime());
    }

    /** Such as {@code Observation: Watch a lesson}. */
    public String matter(Appointment appointment) {
        return text.get("matter", meeting(appointment.meeting()), appointment.purpose());
    }

    /** The status in its colour. */
    public Label badge(VisitStatus status) {
        Label badge = Parts.styled(status(status), "visit-badge");
        badge.getStyleClass().add(status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
