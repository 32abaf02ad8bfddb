package org.daybook.app.roster;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.text.Times;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;

/** A type of shift while it is typed. */
record ShiftTypeDraft(
        StringProperty code,
        StringProperty name,
        StringProperty start,
        StringProperty end,
        ObjectProperty<StudyType> study,
        ObjectProperty<SpecialtyType> specialty,
        StringProperty colour) {

    private static final String COLOUR = "#639bff";

    static ShiftTypeDraft of(ShiftTypeDetails details) {
        return new ShiftTypeDraft(
                new SimpleStringProperty(details.code()),
                new SimpleStringProperty(details.name()),
                new SimpleStringProperty(Times.clock(details.start())),
                new SimpleStringProperty(Times.clock(details.end())),
                new SimpleObjectProperty<>(details.studyType()),
                new SimpleObjectProperty<>(details.specialty()),
                new SimpleStringProperty(details.colour()));
    }

    /** One about which nothing is known but usual hours. */
    static ShiftTypeDraft fresh() {
        return of(new ShiftTypeDetails(
                "", "", LocalTime.of(8, 0), LocalTime.of(16, 0), StudyType.GENERAL, SpecialtyType.BOTH, COLOUR));
    }

    /** What is typed, where its hours are hours. */
    Optional<ShiftTypeDetails> details() {
        return Times.parseClock(start.get())
                .flatMap(from -> Times.parseClock(end.get())
                        .map(to -> new ShiftTypeDetails(
                                code.get(), name.get(), from, to, study.get(), specialty.get(), colour.get())));
    }

    /** The hours that are none, as typed. */
    String wrongHours() {
        return Times.parseClock(start.get()).isPresent() ? end.get() : start.get();
    }
}
