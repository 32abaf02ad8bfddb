package org.daybook.core.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.time.Interval;

/**
 * How the study areas of a hospital are covered in a version, from the start of its first shift to the end of its last.
 * An area needs somebody in the blocks of hours of its coverage grids, by the wall clock; whoever is on a shift that is
 * marked for it then, and may read what is read there, covers it (rule R4). Where blocks overlap, the marks of any of
 * them count.
 *
 * @param areas in the hospital's order
 * @param gaps in order of time
 */
public record AreaCoverage(List<Area> areas, List<AreaGap> gaps) {

    static final AreaCoverage NONE = new AreaCoverage(List.of(), List.of());

    public AreaCoverage {
        areas = List.copyOf(areas);
        gaps = List.copyOf(gaps);
    }

    static AreaCoverage of(RosterSheet sheet, Crew crew, List<StudyAreaDetails> areas) {
        return areas.isEmpty() ? NONE : new AreaCalculation(sheet, crew, areas).coverage();
    }

    /** How long areas need somebody, summed up over them. */
    public Duration needed() {
        return areas.stream().map(area -> area.needed.total()).reduce(Duration.ZERO, Duration::plus);
    }

    /** How long areas need somebody and have nobody, summed up over them. */
    public Duration uncovered() {
        return areas.stream().map(area -> area.uncovered.total()).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Some time of one area.
     *
     * @param needed how long it needs somebody in it
     * @param uncovered how long of that nobody is there
     */
    public record Cell(Duration needed, Duration uncovered) {

        /** Whether anything of it is covered by nobody. */
        public boolean isGap() {
            return uncovered.isPositive();
        }
    }

    /** One area. */
    public static final class Area {

        private final StudyAreaDetails details;
        private final ZoneId zone;
        private final Stretches needed;
        private final Stretches uncovered;

        Area(StudyAreaDetails details, ZoneId zone, Stretches needed, Stretches uncovered) {
            this.details = details;
            this.zone = zone;
            this.needed = needed;
            this.uncovered = uncovered;
        }

        public StudyAreaDetails details() {
            return details;
        }

        /** All of its time. */
        public Cell whole() {
            return new Cell(needed.total(), uncovered.total());
        }

        /** One day, which is longer or shorter where the clock is changed. */
        public Cell day(LocalDate day) {
            return cell(
                    day.atStartOfDay(zone).toInstant(),
                    day.plusDays(1).atStartOfDay(zone).toInstant());
        }

        /**
         * One hour of a day by the wall clock: nothing where the clock is put forward over it, two hours where it is put
         * back.
         *
         * @param hour from 0 to 23
         */
        public Cell hour(LocalDate day, int hour) {
            return cell(
                    day.atTime(hour, 0).atZone(zone).toInstant(),
                    day.atStartOfDay().plusHours(hour + 1L).atZone(zone).toInstant());
        }

        private Cell cell(Instant from, Instant to) {
            if (!from.isBefore(to)) {
                return new Cell(Duration.ZERO, Duration.ZERO);
            }
            Interval window = new Interval(from, to);
            return new Cell(needed.within(window), uncovered.within(window));
        }
    }
}
