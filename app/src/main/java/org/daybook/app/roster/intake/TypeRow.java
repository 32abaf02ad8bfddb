package org.daybook.app.roster.intake;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.text.Times;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;

/** A type of shift whose hours somebody is to type. */
final class TypeRow {

    private static final String GREY = "#8a8a8a";

    private final String code;
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");

    TypeRow(String code) {
        this.code = code;
    }

    String code() {
        return code;
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
                                code, code, from, to, StudyType.GENERAL, SpecialtyType.BOTH, GREY)));
    }
}
