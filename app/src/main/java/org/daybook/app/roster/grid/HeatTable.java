package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.Coverage;
import org.daybook.core.roster.HourGrid;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftCoverage;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.jspecify.annotations.Nullable;

/**
 * How each hour of each day is covered, by what is chosen.
 *
 * @param coverage of the shifts that may count at all
 * @param gaps the shifts that count and lack somebody, the most urgent first
 */
record HeatTable(Coverage coverage, List<LocalDate> days, Choice choice, List<ShiftCoverage> gaps) implements HeatRows {

    private static final int MINUTES = 60;

    /**
     * What counts.
     *
     * @param study null for all
     * @param specialty null for all
     * @param mandatory whether nothing counts but mandatory shifts
     */
    record Choice(@Nullable StudyType study, @Nullable SpecialtyType specialty, boolean mandatory) {

        static final Choice ALL = new Choice(null, null, false);

        boolean takes(Shift shift) {
            return (study == null || study == shift.studyType())
                    && (specialty == null || specialty == shift.specialty())
                    && (!mandatory || shift.mandatory());
        }
    }

    /** Slow for a large version. */
    static HeatTable of(Reviewed reviewed, Choice choice) {
        Coverage coverage = choice.mandatory() ? reviewed.coverage().only(Shift::mandatory) : reviewed.coverage();
        List<ShiftCoverage> gaps = coverage.gaps().stream()
                .filter(each -> choice.takes(each.shift()))
                .toList();
        return new HeatTable(coverage, days(reviewed), choice, gaps);
    }

    /** A night that begins on the last day ends on the one after. */
    static List<LocalDate> days(Reviewed reviewed) {
        List<LocalDate> days = RosterTable.days(reviewed.sheet());
        LocalDate after = days.getLast().plusDays(1);
        boolean reached = reviewed.sheet().shifts().stream()
                .anyMatch(shift -> shift.date().equals(days.getLast())
                        && !shift.end().isAfter(shift.start())
                        && shift.end().toSecondOfDay() > 0);
        return reached ? days.getFirst().datesUntil(after.plusDays(1)).toList() : days;
    }

    @Override
    public int size() {
        return days.size();
    }

    @Override
    public String name(int row) {
        return Times.day(days.get(row));
    }

    @Override
    public double nameWidth() {
        return 108;
    }

    @Override
    public String style(int row, LocalDate today) {
        return GridGround.shade(days.get(row), today);
    }

    @Override
    public HourGrid.Cell cell(Hour at) {
        return coverage.hours().cell(days.get(at.row()), at.hour(), choice.study(), choice.specialty());
    }

    /** First those that lack somebody, as urgent; without an hour only those. */
    @Override
    public List<ShiftCoverage> shifts(@Nullable Hour at) {
        if (at == null) {
            return gaps;
        }
        return Stream.concat(
                        gaps.stream(),
                        coverage.shifts().stream()
                                .filter(ShiftCoverage::covered)
                                .filter(each -> choice.takes(each.shift())))
                .filter(each -> takes(each.shift(), at))
                .toList();
    }

    /** Whether a shift takes any minute of an hour, by the wall clock. */
    private boolean takes(Shift shift, Hour at) {
        long from = shift.date().toEpochDay() * HOURS * MINUTES + shift.start().toSecondOfDay() / MINUTES;
        long length = shift.end().toSecondOfDay() / MINUTES - shift.start().toSecondOfDay() / MINUTES;
        long to = from + (length > 0 ? length : length + HOURS * MINUTES);
        long hour = (days.get(at.row()).toEpochDay() * HOURS + at.hour()) * MINUTES;
        return from < hour + MINUTES && hour < to;
    }

    @Override
    public String heading(@Nullable Hour at, int shifts) {
        return at == null
                ? text().get("gaps-heading", shifts)
                : text().get("hour-heading", name(at.row()), Times.clock(LocalTime.of(at.hour(), 0)), shifts);
    }

    @Override
    public String noShifts() {
        return text().get("gaps-none");
    }

    private static Messages text() {
        return Messages.of(HeatTable.class);
    }

    @Override
    public String spoken(Hour at) {
        HourGrid.Cell cell = cell(at);
        return text().get(
                        "spoken-hour",
                        Times.longDay(days.get(at.row())),
                        Times.clock(LocalTime.of(at.hour(), 0)),
                        cell.required(),
                        cell.missing(),
                        cell.surplus());
    }
}
