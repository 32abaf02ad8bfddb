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
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;

/** How the calendar counts weeks, what it shows and how it is moved about in: each followed at once. */
final class CalendarPane extends VBox {

    private static final int LAST_HOUR = 23;
    private static final double HOUR_WIDTH = 104;

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

    /** Each of the two offers what leaves the day at least an hour. */
    private HBox hours(CalendarSettings now) {
        ComboBox<LocalTime> from = hour("hours-from", now.hours().startInclusive());
        ComboBox<LocalTime> to = hour("hours-to", now.hours().endExclusive());
        from.setAccessibleText(text.get("hours-from"));
        to.setAccessibleText(text.get("hours-to"));
        offer(from, to);
        from.valueProperty().addListener((_, _, start) -> choose(start, to.getValue(), from, to));
        to.valueProperty().addListener((_, _, end) -> choose(from.getValue(), end, from, to));
        HBox row = new HBox(from, new Label("–"), to);
        row.getStyleClass().add("setting-buttons");
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private void choose(
            @Nullable LocalTime start, @Nullable LocalTime end, ComboBox<LocalTime> from, ComboBox<LocalTime> to) {
        if (start != null && end != null && start.isBefore(end)) {
            set(settings -> settings.withHours(new ShownHours(start, end)));
            offer(from, to);
        }
    }

    private static void offer(ComboBox<LocalTime> from, ComboBox<LocalTime> to) {
        int start = from.getValue().getHour();
        int end = to.getValue().getHour();
        keep(from, IntStream.range(0, end));
        keep(to, IntStream.rangeClosed(start + 1, LAST_HOUR));
    }

    private static void keep(ComboBox<LocalTime> box, IntStream hours) {
        List<LocalTime> wanted = hours.mapToObj(hour -> LocalTime.of(hour, 0)).toList();
        box.getItems().removeIf(each -> !wanted.contains(each));
        wanted.stream()
                .filter(each -> !box.getItems().contains(each))
                .forEach(each -> box.getItems().add(each));
        box.getItems().sort(null);
    }

    private static ComboBox<LocalTime> hour(String id, LocalTime chosen) {
        ComboBox<LocalTime> box = Form.choice(id, List.of(chosen), chosen, Times::clock, _ -> {});
        box.setPrefWidth(HOUR_WIDTH);
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
