package org.daybook.app.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** How the calendar counts weeks, what it shows and how it is moved about in: each followed at once. */
final class CalendarPane extends VBox {

    private static final int LAST_HOUR = 23;

    private final Messages text = Messages.of(CalendarPane.class);
    private final ObjectProperty<CalendarSettings> settings;
    private final StringProperty zoneProblem = new SimpleStringProperty("");

    CalendarPane(Settings all) {
        settings = all.calendarProperty();
        CalendarSettings now = settings.get();
        getStyleClass().add("section");
        getChildren()
                .addAll(
                        Form.heading(text.named(Section.CALENDAR)),
                        Form.setting(text.get("view"), text.get("view-about"), view(now)),
                        Form.setting(text.get("first-day"), "", firstDay(now)),
                        Form.setting(text.get("week-one"), text.get("week-one-about"), weekOne(now)),
                        Form.setting(text.get("snap"), text.get("snap-about"), snap(now)),
                        Form.setting(text.get("hours"), text.get("hours-about"), hours(now)),
                        Form.setting(text.get("second-zone"), text.get("second-zone-about"), secondZone(now)),
                        Form.problem(zoneProblem));
    }

    private ComboBox<FirstView> view(CalendarSettings now) {
        return Form.choice(
                "view",
                List.of(FirstView.values()),
                now.view(),
                text::named,
                view -> set(settings -> settings.withView(view)));
    }

    private ComboBox<DayOfWeek> firstDay(CalendarSettings now) {
        return Form.choice(
                "first-day",
                List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                now.firstDay(),
                Times::weekday,
                day -> set(settings -> settings.withFirstDay(day)));
    }

    private ComboBox<WeekOne> weekOne(CalendarSettings now) {
        return Form.choice(
                "week-one",
                List.of(WeekOne.values()),
                now.weekOne(),
                text::named,
                rule -> set(settings -> settings.withWeekOne(rule)));
    }

    private ComboBox<Duration> snap(CalendarSettings now) {
        return Form.choice(
                "snap",
                CalendarSettings.SNAPS,
                now.snap(),
                Times::duration,
                step -> set(settings -> settings.withSnap(step)));
    }

    /** Of two that would leave the day no hour, the one chosen first gives way. */
    private HBox hours(CalendarSettings now) {
        ComboBox<LocalTime> from =
                hour("hours-from", IntStream.range(0, LAST_HOUR), now.hours().startInclusive());
        ComboBox<LocalTime> to = hour(
                "hours-to", IntStream.rangeClosed(1, LAST_HOUR), now.hours().endExclusive());
        from.valueProperty().addListener((_, _, start) -> {
            if (!start.isBefore(to.getValue())) {
                to.setValue(start.plusHours(1));
            }
            set(settings -> settings.withHours(new ShownHours(start, to.getValue())));
        });
        to.valueProperty().addListener((_, _, end) -> {
            if (!from.getValue().isBefore(end)) {
                from.setValue(end.minusHours(1));
            }
            set(settings -> settings.withHours(new ShownHours(from.getValue(), end)));
        });
        HBox row = new HBox(from, new Label("–"), to);
        row.getStyleClass().add("setting-buttons");
        row.setAlignment(Pos.CENTER);
        row.setPrefWidth(Form.CONTROL_WIDTH);
        List.of(from, to).forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
        return row;
    }

    private ComboBox<LocalTime> hour(String id, IntStream hours, LocalTime chosen) {
        List<LocalTime> offered = hours.mapToObj(hour -> LocalTime.of(hour, 0)).toList();
        ComboBox<LocalTime> box = Form.choice(id, offered, chosen, Times::clock, _ -> {});
        box.setAccessibleText(text.get(id));
        box.setPrefWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** Empty means none. */
    private ZoneField secondZone(CalendarSettings now) {
        ZoneId second = now.secondZone();
        ZoneField field = new ZoneField("second-zone", second == null ? "" : second.getId());
        field.setPromptText(text.get("second-zone-none"));
        field.setOnAction(_ -> readZone(field));
        field.getEditor().focusedProperty().addListener((_, _, _) -> readZone(field));
        return field;
    }

    private void readZone(ZoneField field) {
        Optional<ZoneId> zone = field.zone();
        if (field.typed().isEmpty() || zone.isPresent()) {
            zoneProblem.set("");
            set(settings -> settings.withSecondZone(zone.orElse(null)));
        } else {
            zoneProblem.set(text.get("zone-unknown", field.typed()));
        }
    }

    private void set(UnaryOperator<CalendarSettings> change) {
        settings.set(change.apply(settings.get()));
    }
}
