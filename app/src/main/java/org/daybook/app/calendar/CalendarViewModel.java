package org.daybook.app.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.daybook.app.dispatch.Change;
import org.daybook.app.dispatch.Changes;
import org.daybook.app.dispatch.Details;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/** What the calendar shows and what can be done in it. Reads ahead, so that the neighbouring weeks open at once. */
public final class CalendarViewModel {

    private static final int WEEKS_AHEAD = 2;
    private static final Duration NEW_ENTRY = Duration.ofHours(1);
    private static final int LATEST_HOUR = 22;

    private final Messages text = Messages.of(CalendarViewModel.class);
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(Stretch.WEEK);
    private final ReadOnlyObjectWrapper<Page> page;
    private final ReadOnlyObjectWrapper<List<Face>> faces = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableSet<PersonId> only = FXCollections.observableSet();
    private final Planner planner;
    private final Changes changes;
    private final Details details;
    private final Tasks tasks;
    private final Clock clock;
    private int asked;

    /** @param clock what time it is, and in which zone the calendar is read */
    public CalendarViewModel(Planner planner, Changes changes, Details details, Tasks tasks, Clock clock) {
        this.planner = planner;
        this.changes = changes;
        this.details = details;
        this.tasks = tasks;
        this.clock = clock;
        LocalDate today = LocalDate.now(clock);
        date = new SimpleObjectProperty<>(today);
        page = new ReadOnlyObjectWrapper<>(
                new Page(Interval.of(clock.instant(), Duration.ZERO), List.of(), Map.of(), Map.of(), _ -> List.of()));
        date.subscribe(this::readWhatIsMissing);
        stretch.subscribe(this::readWhatIsMissing);
        only.addListener((SetChangeListener<PersonId>) _ -> draw());
        readWhatIsMissing();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalTime now() {
        return LocalTime.now(clock);
    }

    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    ObjectProperty<Stretch> stretchProperty() {
        return stretch;
    }

    ReadOnlyObjectProperty<List<Face>> facesProperty() {
        return faces.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The people the calendar is narrowed to; empty for everyone. */
    ObservableSet<PersonId> only() {
        return only;
    }

    void goToToday() {
        date.set(today());
    }

    void step(int direction) {
        date.set(date.get().plusDays((long) direction * stretch.get().days()));
    }

    /** Such as {@code November 2026}, or the whole date where a single day is seen. */
    String title() {
        LocalDate first = stretch.get().firstDay(date.get());
        return stretch.get() == Stretch.DAY
                ? Times.longDay(first)
                : Times.months(first, first.plusDays(stretch.get().days() - 1L));
    }

    String weekNumber() {
        return text.get("week", Times.week(date.get()));
    }

    /** Reads what is seen again, because something was committed. */
    public void refresh() {
        read(wanted());
    }

    /** Whether a commitment can be changed here; absences belong to another desk. */
    boolean movable(Commitment commitment) {
        return commitment.ref().kind() == CommitmentKind.ENTRY;
    }

    /** What letting go here would mean, for the line that follows the pointer. */
    Drop preview(Commitment commitment, WallClockSpan to) {
        return new Drop(to, page.get().preview().clashesOf(commitment.at(to)));
    }

    void drop(Commitment commitment, WallClockSpan to, Changes.Ending ending) {
        if (to.equals(commitment.when())) {
            ending.nothing();
            return;
        }
        changes.request(commitment.ref(), commitment.title(), new Change.Move(to), ending);
    }

    void delete(Commitment commitment, Changes.Ending ending) {
        changes.request(commitment.ref(), commitment.title(), new Change.Delete(), ending);
    }

    void open(Commitment commitment) {
        details.edit(commitment);
    }

    void create(WallClockSpan when, Runnable whenClosed) {
        details.draft(when, whenClosed);
    }

    /** A new entry at the next full hour of the day in view. */
    void createSoon() {
        LocalDate day = date.get();
        int hour = Math.min(LocalTime.now(clock).getHour() + 1, LATEST_HOUR);
        WallClockSpan when = new WallClockSpan(day.atTime(hour, 0), NEW_ENTRY, zone(), false);
        create(when, () -> {});
    }

    /** What is seen and a week either side of it, so that the next step finds its page already there. */
    private Interval soonSeen() {
        LocalDate monday = Stretch.WEEK.firstDay(date.get());
        return days(monday.minusWeeks(1), monday.plusWeeks(2));
    }

    private Interval wanted() {
        LocalDate monday = Stretch.WEEK.firstDay(date.get());
        return days(monday.minusWeeks(WEEKS_AHEAD), monday.plusWeeks(WEEKS_AHEAD + 1L));
    }

    private Interval days(LocalDate first, LocalDate afterLast) {
        return new Interval(
                first.atStartOfDay(zone()).toInstant(),
                afterLast.atStartOfDay(zone()).toInstant());
    }

    private void readWhatIsMissing() {
        if (!page.get().window().encloses(soonSeen())) {
            read(wanted());
        }
    }

    /** An answer that a later question has overtaken is dropped. */
    private void read(Interval window) {
        int mine = ++asked;
        tasks.query(_ -> planner.page(window), answer -> {
            if (mine == asked) {
                page.set(answer);
                draw();
            }
        });
    }

    private void draw() {
        Page now = page.get();
        faces.set(now.commitments().stream()
                .filter(commitment ->
                        only.isEmpty() || commitment.people().stream().anyMatch(only::contains))
                .map(commitment -> face(commitment, now))
                .toList());
    }

    private static Face face(Commitment commitment, Page page) {
        return new Face(
                commitment,
                commitment.people().stream()
                        .map(id -> page.names().getOrDefault(id, ""))
                        .toList(),
                page.clashes().getOrDefault(commitment.ref(), List.of()));
    }
}
