package org.daybook.app.coaching.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CycleProposal.Wish;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.time.WallClockSpan;

/** The fields in which one says what the visits of a cycle should be like. */
final class ProposalForm {

    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 75, 90, 120, 180, 240);
    private static final int USUAL = 60;

    private final Messages text = Messages.of(ProposalForm.class);
    private final PlanDetails details;
    private final ComboBox<Integer> cycle;
    private final ComboBox<MeetingType> meeting;
    private final ComboBox<Integer> minutes;
    private final ComboBox<DayOfWeek> day;
    private final TextField time = new TextField("10:00");
    private final TextField purpose = new TextField();

    ProposalForm(PlanDetails details, LocalDate today) {
        this.details = details;
        cycle = Parts.choice(
                "proposal-cycle",
                IntStream.rangeClosed(1, details.cycles()).boxed().toList(),
                number ->
                        text.get("cycle-from", number, Times.dayAndMonth(details.firstDay(new CycleWeek(number, 1)))));
        cycle.setValue(details.weekOf(today).cycle());
        VisitWords words = new VisitWords();
        meeting = Parts.choice("proposal-meeting", Arrays.asList(MeetingType.values()), words::meeting);
        meeting.setValue(MeetingType.OBSERVATION);
        minutes = Parts.choice("proposal-minutes", MINUTES, each -> Times.duration(Duration.ofMinutes(each)));
        minutes.setValue(USUAL);
        day = Parts.choice("proposal-day", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Times::weekday);
        day.setValue(DayOfWeek.TUESDAY);
        time.setId("proposal-time");
        purpose.setId("proposal-purpose");
    }

    /** Where one begins to type. */
    TextField first() {
        return purpose;
    }

    Node node() {
        VBox box = new VBox(
                Parts.field(text.get("proposal-cycle"), cycle),
                Parts.field(text.get("proposal-purpose"), purpose),
                PlanForm.row(
                        Parts.field(text.get("proposal-meeting"), meeting),
                        Parts.field(text.get("proposal-length"), minutes)),
                PlanForm.row(Parts.field(text.get("proposal-day"), day), Parts.field(text.get("proposal-time"), time)));
        box.getStyleClass().add("fields");
        return box;
    }

    int cycle() {
        return cycle.getValue();
    }

    /** What is wrong, if anything is. */
    Optional<String> problem() {
        if (purpose.getText().isBlank()) {
            return Optional.of(text.get("no-purpose"));
        }
        return Times.parseClock(time.getText()).isPresent()
                ? Optional.empty()
                : Optional.of(text.get("no-time", time.getText()));
    }

    /** @throws java.util.NoSuchElementException if there is a {@link #problem()} */
    Wish wish(ZoneId zone) {
        LocalTime start = Times.parseClock(time.getText()).orElseThrow();
        WallClockSpan first = new WallClockSpan(
                details.startsOn().atTime(start), Duration.ofMinutes(minutes.getValue()), zone, false);
        return new Wish(
                cycle(),
                new Appointment(first, meeting.getValue(), purpose.getText().strip(), null, null, List.of()),
                day.getValue(),
                start);
    }
}
