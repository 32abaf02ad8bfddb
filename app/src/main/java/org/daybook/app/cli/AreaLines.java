package org.daybook.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.daybook.core.roster.AreaCoverage;
import org.daybook.core.roster.AreaGap;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;

/**
 * How the study areas of a hospital are covered in a version.
 *
 * @param neededMinutes how long areas need somebody, summed up over them
 * @param uncoveredMinutes how long of that nobody is there
 * @param gaps in order of time
 */
record AreaLines(String version, long neededMinutes, long uncoveredMinutes, List<Area> areas, List<Gap> gaps) {

    private static final int HOURS = 24;

    /**
     * One area.
     *
     * @param uncovered the days on which it is not covered throughout
     */
    record Area(String name, String studyType, long neededMinutes, long uncoveredMinutes, List<Day> uncovered) {

        static Area of(AreaCoverage.Area area, List<AreaGap> gaps) {
            AreaCoverage.Cell whole = area.whole();
            List<LocalDate> days = gaps.stream()
                    .filter(gap -> gap.areas().contains(area.details().name()))
                    .flatMap(gap -> gap.day().datesUntil(gap.end().toLocalDate().plusDays(1)))
                    .distinct()
                    .toList();
            return new Area(
                    area.details().name(),
                    area.details().studyType().name(),
                    whole.needed().toMinutes(),
                    whole.uncovered().toMinutes(),
                    days.stream()
                            .map(day -> Day.of(area, day))
                            .filter(day -> !day.hours().isEmpty())
                            .toList());
        }
    }

    /**
     * A day of an area.
     *
     * @param hours those in which a part is covered by nobody, from 0 to 23 by the hospital's wall clock
     */
    record Day(String date, List<Integer> hours) {

        static Day of(AreaCoverage.Area area, LocalDate day) {
            return new Day(
                    day.toString(),
                    IntStream.range(0, HOURS)
                            .filter(hour -> area.hour(day, hour).isGap())
                            .boxed()
                            .toList());
        }
    }

    /**
     * Time in which areas are covered by nobody.
     *
     * @param start by the hospital's wall clock
     * @param end by the hospital's wall clock
     * @param shiftTypes those that would cover them
     * @param shifts the ids of the shifts of these types about then
     */
    record Gap(List<String> areas, String start, String end, List<String> shiftTypes, List<String> shifts) {

        static Gap of(AreaGap gap) {
            return new Gap(
                    gap.areas(),
                    gap.start().toString(),
                    gap.end().toString(),
                    gap.shiftTypes(),
                    gap.shifts().stream().map(Shift::id).map(Object::toString).toList());
        }
    }

    static AreaLines of(Reviewed reviewed) {
        AreaCoverage coverage = reviewed.coverage().areas();
        return new AreaLines(
                reviewed.sheet().version().id().toString(),
                coverage.needed().toMinutes(),
                coverage.uncovered().toMinutes(),
                coverage.areas().stream()
                        .map(area -> Area.of(area, coverage.gaps()))
                        .toList(),
                coverage.gaps().stream().map(Gap::of).toList());
    }

    void describe(PrintWriter out) {
        if (areas.isEmpty()) {
            out.println("The hospital has no study areas. Import a coverage grid with “daybook roster import ods”.");
            return;
        }
        out.println("%,d study areas need somebody for %s hours; for %s of them nobody is there."
                .formatted(areas.size(), hours(neededMinutes), hours(uncoveredMinutes)));
        Table table = new Table("AREA", "STUDIES", "HOURS NEEDED", "HOURS UNCOVERED", "ON DAYS");
        for (Area area : areas) {
            table.add(
                    area.name(),
                    area.studyType(),
                    hours(area.neededMinutes()),
                    area.uncoveredMinutes() == 0 ? "" : hours(area.uncoveredMinutes()),
                    area.uncovered().isEmpty()
                            ? ""
                            : String.valueOf(area.uncovered().size()));
        }
        table.print(out);
        if (!gaps.isEmpty()) {
            out.println();
            out.println("Nobody covers these:");
            gapTable().print(out);
        }
    }

    private Table gapTable() {
        Table table = new Table("FROM", "TO", "COULD", "AREAS");
        for (Gap gap : gaps) {
            table.add(
                    gap.start().replace('T', ' '),
                    gap.end().replace('T', ' '),
                    gap.shiftTypes().isEmpty() ? "nobody is marked" : String.join(", ", gap.shiftTypes()),
                    String.join(", ", gap.areas()));
        }
        return table;
    }

    private static String hours(long minutes) {
        Duration duration = Duration.ofMinutes(minutes);
        return duration.toMinutesPart() == 0
                ? String.valueOf(duration.toHours())
                : String.format(Locale.ROOT, "%.1f", minutes / 60.0);
    }
}
