package org.daybook.app.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.app.task.Running;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.people.LocalTimeRange;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** What the calendar shows. Reads ahead, so that the neighbouring pages open at once. */
public final class CalendarViewModel {

    private final Messages text = Messages.of(CalendarViewModel.class);
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<ViewKind> kind = new SimpleObjectProperty<>(ViewKind.WEEK);
    private final ObjectProperty<WeekFields> weeks = new SimpleObjectProperty<>(WeekFields.ISO);
    private final IntegerProperty snap = new SimpleIntegerProperty(15);
    private final ObjectProperty<@Nullable ZoneId> secondZone = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTimeRange> hours =
            new SimpleObjectProperty<>(new LocalTimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0)));
    private final IntegerProperty peoplePage = new SimpleIntegerProperty();
    private final BooleanProperty sidebar = new SimpleBooleanProperty(true);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<@Nullable CommitmentRef> sought = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Page> page;
    private final ReadOnlyObjectWrapper<List<Face>> faces = new ReadOnlyObjectWrapper<>(List.of());
    private final Selection selection;
    private final Planner planner;
    private final Tasks tasks;
    private final Clock clock;
    private int asked;
    private boolean refreshing;
    private boolean refreshAgain;

    /** @param clock what time it is, and in which zone the calendar is read */
    public CalendarViewModel(Planner planner, Tasks tasks, Clock clock) {
        this.planner = planner;
        this.tasks = tasks;
        this.clock = clock;
        LocalDate today = LocalDate.now(clock);
        date = new SimpleObjectProperty<>(today);
        selection = new Selection(today.atTime(Math.min(LocalTime.now(clock).getHour() + 1, 22), 0));
        page = new ReadOnlyObjectWrapper<>(
                new Page(Interval.of(clock.instant(), Duration.ZERO), List.of(), Map.of(), Map.of(), _ -> List.of()));
        date.subscribe((before, now) -> {
            takePlaceAlong(before, now);
            readWhatIsMissing();
        });
        kind.subscribe((_, _) -> {
            takePlaceAlong(date.get(), date.get());
            readWhatIsMissing();
        });
        weeks.subscribe((_, _) -> readWhatIsMissing());
        filter.subscribe((_, _) -> draw());
        readWhatIsMissing();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    public ObjectProperty<ViewKind> kindProperty() {
        return kind;
    }

    /** With which day weeks begin, and how they are numbered. */
    public ObjectProperty<WeekFields> weeksProperty() {
        return weeks;
    }

    /** How many minutes a step has, to which what is moved snaps. */
    public IntegerProperty snapProperty() {
        return snap;
    }

    /** Whose hours stand beside those of the calendar; null for nobody's. */
    public ObjectProperty<@Nullable ZoneId> secondZoneProperty() {
        return secondZone;
    }

    /** The hours of an ordinary day, light where the others are shaded. */
    public ObjectProperty<LocalTimeRange> hoursProperty() {
        return hours;
    }

    /** Which of the pages of people side by side is seen, from 0. */
    IntegerProperty peoplePageProperty() {
        return peoplePage;
    }

    /** Whether the sidebar is wanted beside the calendar, where there is room for it. */
    public BooleanProperty sidebarProperty() {
        return sidebar;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public Selection selection() {
        return selection;
    }

    /** What of the page is seen, in order of time. */
    ReadOnlyObjectProperty<List<Face>> facesProperty() {
        return faces.getReadOnlyProperty();
    }

    List<Face> faces() {
        return faces.get();
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What the calendar is to scroll to and show to the eye, until it has. */
    ObjectProperty<@Nullable CommitmentRef> soughtProperty() {
        return sought;
    }

    /** Goes to a commitment and shows it to the eye, as soon as it is read. */
    public void reveal(CommitmentRef ref, LocalDate there) {
        if (kind.get() == ViewKind.YEAR) {
            kind.set(ViewKind.WEEK);
        }
        date.set(there);
        selection.only(ref);
        sought.set(ref);
    }

    /** Picks out what was just added and shows it to the eye, where the calendar stands at its time. */
    public void added(CommitmentRef ref, WallClockSpan when) {
        LocalDate day = LocalDate.ofInstant(when.interval().startInclusive(), zone());
        if (isSeen(day) && kind.get() != ViewKind.YEAR) {
            reveal(ref, date.get());
        }
    }

    /** Shows a day, and points at it: something begun or pasted goes there. */
    void goTo(LocalDate day) {
        selection.pointAt(day);
        date.set(day);
    }

    public void goToToday() {
        date.set(today());
    }

    public void step(int pages) {
        date.set(kind.get().step(date.get(), pages));
    }

    public LocalDate firstDay() {
        return kind.get().firstDay(date.get(), weeks.get());
    }

    public LocalDate afterLastDay() {
        return kind.get().afterLastDay(date.get(), weeks.get());
    }

    /** What is added or pasted next lands in what is seen: the place turns pages as the date does. */
    private void takePlaceAlong(LocalDate before, LocalDate now) {
        LocalDate place = selection.placeProperty().get().toLocalDate();
        if (!isSeen(place)) {
            LocalDate along = place.plusDays(ChronoUnit.DAYS.between(before, now));
            selection.pointAt(isSeen(along) ? along : now);
        }
    }

    private boolean isSeen(LocalDate day) {
        return !day.isBefore(firstDay()) && day.isBefore(afterLastDay());
    }

    /** Such as {@code November 2026}, or the date where a single day is seen. */
    String title() {
        return switch (kind.get()) {
            case DAY, PEOPLE -> Times.dayAndYear(date.get());
            case WEEK -> Times.months(firstDay(), afterLastDay().minusDays(1));
            case MONTH, AGENDA -> Times.months(date.get(), date.get());
            case YEAR -> String.valueOf(date.get().getYear());
        };
    }

    /** Whether a place in view is a time of day, and not a day as a whole. */
    boolean showsHours() {
        return switch (kind.get()) {
            case DAY, WEEK, PEOPLE -> true;
            case MONTH, YEAR, AGENDA -> false;
        };
    }

    /** Such as {@code Week 48}; empty where more than a week is seen. */
    String weekNumber() {
        return switch (kind.get()) {
            case DAY, WEEK, PEOPLE ->
                text.get("week", date.get().get(weeks.get().weekOfWeekBasedYear()));
            case MONTH, YEAR, AGENDA -> "";
        };
    }

    /** Reads what is seen again, because something was committed; of many commits at once, not once for each. */
    public void refresh() {
        if (refreshing) {
            refreshAgain = true;
            return;
        }
        refreshing = true;
        read(wanted(), this::refreshed).finishedProperty().subscribe(finished -> refreshing = !finished);
    }

    private void refreshed() {
        if (refreshAgain) {
            refreshAgain = false;
            refresh();
        }
    }

    /** What a commitment would clash with, were it as given here. */
    List<ClashNote> clashesIf(Commitment moved) {
        return page.get().preview().clashesOf(moved);
    }

    /** What is seen and the page either side of it, so that the next step finds its page already there. */
    private Interval soonSeen() {
        return pages(1);
    }

    private Interval wanted() {
        return pages(kind.get() == ViewKind.WEEK || kind.get() == ViewKind.DAY ? 2 : 1);
    }

    private Interval pages(int either) {
        ViewKind stretch = kind.get() == ViewKind.DAY || kind.get() == ViewKind.PEOPLE ? ViewKind.WEEK : kind.get();
        int side = stretch == ViewKind.YEAR ? 0 : either;
        LocalDate first = stretch.firstDay(stretch.step(date.get(), -side), weeks.get());
        LocalDate afterLast = stretch.afterLastDay(stretch.step(date.get(), side), weeks.get());
        return new Interval(start(first), start(afterLast));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** What is seen first, and then what may be seen soon. */
    private void readWhatIsMissing() {
        Interval known = page.get().window();
        if (!known.encloses(pages(0))) {
            read(pages(0), this::goOnReading);
        } else if (!known.encloses(soonSeen())) {
            read(wanted(), () -> {});
        }
    }

    /** Where a later question has overtaken this one, that one goes on. */
    private void goOnReading() {
        if (page.get().window().encloses(pages(0))) {
            readWhatIsMissing();
        }
    }

    /** An answer that a later question has overtaken is dropped. */
    private Running read(Interval window, Runnable then) {
        int mine = ++asked;
        return tasks.query(_ -> planner.page(window), answer -> {
            if (mine == asked) {
                page.set(answer);
                draw();
            }
            then.run();
        });
    }

    /** The refs of what is seen on the page, in order of time. */
    List<CommitmentRef> order() {
        Interval seen = new Interval(start(firstDay()), start(afterLastDay()));
        return faces.get().stream()
                .map(Face::commitment)
                .filter(commitment -> seen.shows(commitment.interval()))
                .map(Commitment::ref)
                .toList();
    }

    /** The place in {@link #order()} of the first that starts at the place last pointed at or later. */
    int firstFromPlace() {
        Instant place = selection.placeProperty().get().atZone(zone()).toInstant();
        Interval seen = new Interval(start(firstDay()), start(afterLastDay()));
        return (int) faces.get().stream()
                .map(face -> face.commitment().interval())
                .filter(seen::shows)
                .takeWhile(interval -> interval.startInclusive().isBefore(place))
                .count();
    }

    /** A commitment as it would look, were it as given here. */
    Face face(Commitment commitment) {
        return page.get().face(commitment);
    }

    private void draw() {
        Page now = page.get();
        Filter seen = filter.get();
        faces.set(now.commitments().stream().map(now::face).filter(seen::shows).toList());
    }
}
