package org.daybook.app.coaching;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** The fields in which one says when a visit takes place, what it is for, and what it needs. */
final class AppointmentForm {

    static final Duration USUAL = Duration.ofHours(1);
    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 75, 90, 120, 180, 240);

    private final Messages text = Messages.of(AppointmentForm.class);
    private final VisitWords words = new VisitWords();
    private final DatePicker date = new DatePicker();
    private final TextField start = new TextField();
    private final ComboBox<Integer> minutes;
    private final ComboBox<MeetingType> meeting;
    private final TextField purpose = new TextField();
    private final TextField location = new TextField();
    private final TextArea preparation = new TextArea();
    private final TextArea equipment = new TextArea();

    AppointmentForm() {
        date.setId("visit-date");
        start.setId("visit-time");
        start.setPrefColumnCount(5);
        minutes = Parts.choice("visit-minutes", MINUTES, each -> Times.duration(Duration.ofMinutes(each)));
        minutes.setValue((int) USUAL.toMinutes());
        meeting = Parts.choice("visit-meeting", Arrays.asList(MeetingType.values()), words::meeting);
        meeting.setValue(MeetingType.OBSERVATION);
        purpose.setId("visit-purpose");
        purpose.setPromptText(text.get("purpose-prompt"));
        location.setId("visit-location");
        location.setPromptText(text.get("location-prompt"));
        preparation.setId("visit-preparation");
        preparation.setPrefRowCount(2);
        preparation.setWrapText(true);
        equipment.setId("visit-equipment");
        equipment.setPrefRowCount(2);
        equipment.setPromptText(text.get("equipment-prompt"));
    }

    void show(WallClockSpan when) {
        date.setValue(when.localStart().toLocalDate());
        start.setText(Times.clock(when.localStart().toLocalTime()));
        int length = (int) when.duration().toMinutes();
        if (!minutes.getItems().contains(length)) {
            minutes.getItems().add(length);
            minutes.getItems().sort(null);
        }
        minutes.setValue(length);
    }

    void show(Appointment appointment) {
        show(appointment.when());
        meeting.setValue(appointment.meeting());
        purpose.setText(appointment.purpose());
        location.setText(orEmpty(appointment.location()));
        preparation.setText(orEmpty(appointment.preparationNotes()));
        equipment.setText(String.join("\n", appointment.equipment()));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    Duration duration() {
        return Duration.ofMinutes(minutes.getValue());
    }

    /** When it takes place. */
    Node when() {
        HBox row = new HBox(
                Parts.field(text.get("date"), date),
                Parts.field(text.get("time"), start),
                Parts.field(text.get("length"), minutes));
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    /** What it is for, and what it needs. */
    Node matter() {
        HBox first = new HBox(Parts.field(text.get("meeting"), meeting), Parts.field(text.get("location"), location));
        HBox last = new HBox(
                Parts.field(text.get("preparation"), preparation), Parts.field(text.get("equipment"), equipment));
        first.getStyleClass().add("form-row");
        last.getStyleClass().add("form-row");
        VBox box = new VBox(Parts.field(text.get("purpose"), purpose), first, last);
        box.getStyleClass().add("fields");
        return box;
    }

    /** Where one begins to type. */
    TextField first() {
        return purpose;
    }

    TextField time() {
        return start;
    }

    /** What is wrong with the time, if anything is. */
    Optional<String> problem() {
        if (date.getValue() == null) {
            return Optional.of(text.get("no-date"));
        }
        return Times.parseClock(start.getText()).isPresent()
                ? Optional.empty()
                : Optional.of(text.get("no-time", start.getText()));
    }

    /** @throws java.util.NoSuchElementException if there is a {@link #problem()} */
    WallClockSpan span(ZoneId zone) {
        LocalDate day = date.getValue();
        LocalTime time = Times.parseClock(start.getText()).orElseThrow();
        return new WallClockSpan(day.atTime(time), duration(), zone, false);
    }

    /** @throws java.util.NoSuchElementException if there is a {@link #problem()} */
    Appointment appointment(ZoneId zone) {
        return new Appointment(
                span(zone),
                meeting.getValue(),
                purpose.getText().strip(),
                orNull(location.getText()),
                orNull(preparation.getText()),
                equipment
                        .getText()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
