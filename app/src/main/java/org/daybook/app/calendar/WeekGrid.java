package org.daybook.app.calendar;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.view.DayViewBase;
import com.calendarfx.view.DetailedWeekView;
import com.calendarfx.view.WeekDayView;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;

/** CalendarFX's week, dressed as ours, and kept in step with the faces it is to show. */
final class WeekGrid {

    private static final double HOUR_HEIGHT = 52;
    private static final LocalTime FIRST_HOUR = LocalTime.of(7, 0);
    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime WORK_ENDS = LocalTime.of(18, 0);
    private static final int FEW = 6;

    private final DetailedWeekView view = new DetailedWeekView();
    private final Calendar<Face> movable = new Calendar<>("movable");
    private final Calendar<Face> fixed = new Calendar<>("fixed");
    private final Calendar<Face> drafts = new Calendar<>("drafts");
    private final Map<CommitmentRef, Tile> tiles = new HashMap<>();
    private final TileText text = new TileText();
    private final Predicate<Commitment> isMovable;
    private final String draftTitle;
    private int numbers;
    private boolean scrolled;

    /** @param isMovable whether the pointer may take hold of a commitment */
    WeekGrid(ZoneId zone, Predicate<Commitment> isMovable, String draftTitle) {
        this.isMovable = isMovable;
        this.draftTitle = draftTitle;
        fixed.setReadOnly(true);
        CalendarSource source = new CalendarSource("daybook");
        source.getCalendars().addAll(List.of(movable, fixed, drafts));
        view.getCalendarSources().setAll(List.of(source));
        view.setDefaultCalendarProvider(_ -> drafts);
        view.setZoneId(zone);
        view.setWeekFields(WeekFields.ISO);
        layHours();
        dress();
        silence();
    }

    private void layHours() {
        view.setHoursLayoutStrategy(DayViewBase.HoursLayoutStrategy.FIXED_HOUR_HEIGHT);
        view.setHourHeight(HOUR_HEIGHT);
        view.setEarlyLateHoursStrategy(DayViewBase.EarlyLateHoursStrategy.SHOW);
        view.setStartTime(WORK_BEGINS);
        view.setEndTime(WORK_ENDS);
        view.setRequestedTime(WORK_BEGINS);
        view.setVirtualGrid(new QuarterHours());
        view.setEnableStartAndEndTimesFlip(false);
        view.setShowDetailsUponEntryCreation(false);
    }

    private void dress() {
        view.getWeekDayHeaderView().setCellFactory(DayHeading::new);
        view.getWeekView().setWeekDayViewFactory(_ -> {
            WeekDayView day = new WeekDayView();
            day.setEntryViewFactory(entry -> new TileView(entry, text));
            return day;
        });
        view.getAllDayView().setEntryViewFactory(entry -> new AllDayTileView(entry, text));
    }

    /** The defaults of CalendarFX write to entries as the user types, and delete without asking. */
    private void silence() {
        view.setEntryEditPolicy(parameter -> switch (parameter.getEditOperation()) {
            case MOVE, CHANGE_START, CHANGE_END -> !parameter.getEntry().isFullDay();
            case DELETE -> false;
        });
        view.setEntryFactory(parameter -> draft(parameter.getZonedDateTime().toLocalDateTime()));
        view.setContextMenuCallback(_ -> null);
        view.setEntryContextMenuCallback(_ -> null);
        view.setDateDetailsCallback(_ -> true);
    }

    private Entry<?> draft(LocalDateTime start) {
        return Tile.draft(draftTitle, start, start.plusMinutes(QuarterHours.MINUTES), view.getZoneId(), numbers++);
    }

    DetailedWeekView view() {
        return view;
    }

    void show(Stretch stretch) {
        view.setAdjustToFirstDayOfWeek(stretch == Stretch.WEEK);
        view.setNumberOfDays(stretch.days());
    }

    /** Begins at the hours people work rather than at midnight, once there is a height to scroll in. */
    void scrollToMorning() {
        view.getWeekView().heightProperty().subscribe(height -> {
            if (height.doubleValue() > 0 && !scrolled && view.getHeight() > 0) {
                scrolled = true;
                view.getWeekView().setTranslateY(-HOUR_HEIGHT * FIRST_HOUR.getHour() + HOUR_HEIGHT / 4);
            }
        });
    }

    void removeDrafts() {
        drafts.clear();
    }

    /** Shows these faces and no others; a tile whose face did not change stays as it is. */
    void show(List<Face> faces) {
        Map<CommitmentRef, Face> wanted = new HashMap<>();
        faces.forEach(face -> wanted.put(face.commitment().ref(), face));
        List<Tile> gone = new ArrayList<>();
        tiles.values().removeIf(tile -> {
            Face face = tile.getUserObject();
            boolean stays =
                    face != null && face.equals(wanted.get(face.commitment().ref()));
            if (stays) {
                wanted.remove(face.commitment().ref());
                tile.putBack();
            } else {
                gone.add(tile);
            }
            return !stays;
        });
        boolean many = gone.size() + wanted.size() > FEW;
        List<Calendar<Face>> calendars = List.of(movable, fixed);
        if (many) {
            calendars.forEach(Calendar::startBatchUpdates);
        }
        gone.forEach(Tile::removeFromCalendar);
        wanted.values().forEach(this::add);
        if (many) {
            calendars.forEach(Calendar::stopBatchUpdates);
        }
    }

    private void add(Face face) {
        Tile tile = Tile.of(face, view.getZoneId(), numbers++);
        tiles.put(face.commitment().ref(), tile);
        tile.setCalendar(isMovable.test(face.commitment()) ? movable : fixed);
    }
}
