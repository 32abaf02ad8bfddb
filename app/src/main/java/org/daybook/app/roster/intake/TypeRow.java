package org.daybook.app.roster.intake;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.text.Times;
import org.daybook.core.roster.RosterPlan.UntimedType;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;

/** A type of shift whose hours somebody is to type. */
final class TypeRow {

    private static final String GREY = "#8a8a8a";

    private final UntimedType type;
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");

    TypeRow(UntimedType type) {
        this.type = type;
    }

    String code() {
        return type.code();
    }

    /** How many shifts are of it. */
    int shifts() {
        return type.shifts();
    }

    /** How often it is marked as covering a study area. */
    int marks() {
        return type.marks();
    }

    StringProperty startProperty() {
        return start;
    }

    StringProperty endProperty() {
        return end;
    }

    /** The type, once its hours can be read; not after the start, the end is on the next day. */
    Optional<ShiftTypeDetails> details() {
        return Times.parseClock(start.get())
                .flatMap(from -> Times.parseClock(end.get())
                        .map(to -> new ShiftTypeDetails(
                                code(), code(), from, to, StudyType.GENERAL, SpecialtyType.BOTH, GREY)));
    }
}
