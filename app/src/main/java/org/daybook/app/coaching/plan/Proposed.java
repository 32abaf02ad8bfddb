package org.daybook.app.coaching.plan;

import java.time.LocalDateTime;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.time.WallClockSpan;

/** A visit that is proposed; nothing of it is written yet. */
final class Proposed {

    private final ReadOnlyObjectWrapper<Appointment> appointment;

    Proposed(Appointment appointment) {
        this.appointment = new ReadOnlyObjectWrapper<>(appointment);
    }

    ReadOnlyObjectProperty<Appointment> appointmentProperty() {
        return appointment.getReadOnlyProperty();
    }

    Appointment appointment() {
        return appointment.get();
    }

    WallClockSpan when() {
        return appointment().when();
    }

    void moveTo(LocalDateTime start) {
        appointment.set(appointment().at(when().startingAt(start)));
    }
}
