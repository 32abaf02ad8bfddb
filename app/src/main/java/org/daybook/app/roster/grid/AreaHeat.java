package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.AreaCoverage;
import org.daybook.core.roster.AreaGap;
import org.daybook.core.roster.HourGrid;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftCoverage;
import org.daybook.core.roster.ShiftInstanceId;
import org.jspecify.annotations.Nullable;

/** How the study areas are covered: of each hour, on how many days an area needs somebody and nobody is there. */
final class AreaHeat implements HeatRows {

    private final Messages text = Messages.of(AreaHeat.class);
    private final Reviewed reviewed;
    private final List<LocalDate> days;
    private final HourGrid.Cell[][] cells;

    AreaHeat(Reviewed reviewed) {
        this.reviewed = reviewed;
        this.days = HeatTable.days(reviewed);
        this.cells = areas().stream().map(this::row).toArray(HourGrid.Cell[][]::new);
    }

    private List<AreaCoverage.Area> areas() {
        return reviewed.coverage().areas().areas();
    }

    private HourGrid.Cell[] row(AreaCoverage.Area area) {
        HourGrid.Cell[] row = new HourGrid.Cell[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            int needed = 0;
            int covered = 0;
            for (LocalDate day : days) {
                AreaCoverage.Cell cell = area.hour(day, hour);
                if (cell.needed().isPositive()) {
                    needed++;
                    covered += cell.isGap() ? 0 : 1;
                }
            }
            row[hour] = new HourGrid.Cell(needed, covered, 0);
        }
        return row;
    }

    @Override
    public int size() {
        return cells.length;
    }

    @Override
    public String name(int row) {
        return areas().get(row).details().name();
    }

    @Override
    public double nameWidth() {
        return 176;
    }

    @Override
    public String style(int row, LocalDate today) {
        return "weekday";
    }

    @Override
    public HourGrid.Cell cell(Hour at) {
        return cells[at.row()][at.hour()];
    }

    @Override
    public List<ShiftCoverage> shifts(@Nullable Hour at) {
        Set<ShiftInstanceId> concerned = reviewed.coverage().areas().gaps().stream()
                .filter(gap -> at == null || concerns(gap, at))
                .flatMap(gap -> gap.shifts().stream())
                .map(Shift::id)
                .collect(Collectors.toSet());
        return reviewed.coverage().shifts().stream()
                .filter(each -> concerned.contains(each.shift().id()))
                .toList();
    }

    private boolean concerns(AreaGap gap, Hour at) {
        LocalTime hour = LocalTime.of(at.hour(), 0);
        return gap.areas().contains(name(at.row()))
                && gap.day()
                        .datesUntil(gap.end().toLocalDate().plusDays(1))
                        .map(day -> day.atTime(hour))
                        .anyMatch(from -> touches(gap, from));
    }

    private static boolean touches(AreaGap gap, LocalDateTime from) {
        return gap.start().isBefore(from.plusHours(1)) && from.isBefore(gap.end());
    }

    /** Of study areas it is their gaps that count, not the shifts. */
    @Override
    public String heading(@Nullable Hour at, int shifts) {
        return at == null
                ? text.get("areas-heading", reviewed.coverage().areas().gaps().size())
                : text.get("area-heading", name(at.row()), Times.clock(LocalTime.of(at.hour(), 0)), cell(at).missing());
    }

    @Override
    public String noShifts() {
        return text.get(reviewed.coverage().areas().gaps().isEmpty() ? "areas-none" : "areas-no-shift");
    }

    @Override
    public String spoken(Hour at) {
        return text.get(
                "spoken-area",
                name(at.row()),
                Times.clock(LocalTime.of(at.hour(), 0)),
                cell(at).required(),
                cell(at).missing());
    }
}
