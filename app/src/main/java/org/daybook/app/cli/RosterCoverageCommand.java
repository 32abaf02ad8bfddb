package org.daybook.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.daybook.core.roster.Coverage;
import org.daybook.core.roster.CoverageSummary;
import org.daybook.core.roster.DayCoverage;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how a version is covered. */
@Command(name = "coverage", description = "Calculate how a version is covered, and keep the figures.")
final class RosterCoverageCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(names = "--dry-run", description = "Calculate them, and keep nothing.")
    private boolean dryRun;

    @Option(
            names = "--areas",
            description = "Tell how the hospital's study areas are covered, hour by hour, instead of the shifts.")
    private boolean areas;

    private final Doorway door;
    private final Printer printer;

    RosterCoverageCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /**
     * The figures.
     *
     * @param byPosition of each type of shift, how many are covered
     * @param gaps the shifts that lack somebody, the mandatory ones first
     */
    private record Figures(
            String version,
            int totalShifts,
            int coveredShifts,
            int uncoveredShifts,
            BigDecimal coveragePercentage,
            int bodyImagingCount,
            int neuroImagingCount,
            SortedMap<String, Integer> byPosition,
            List<Day> days,
            List<ShiftLine> gaps) {

        static Figures of(Reviewed reviewed) {
            Coverage coverage = reviewed.coverage();
            CoverageSummary summary = coverage.summary();
            return new Figures(
                    reviewed.sheet().version().id().toString(),
                    summary.totalShifts(),
                    summary.coveredShifts(),
                    summary.uncoveredShifts(),
                    summary.coveragePercentage(),
                    summary.bodyImagingCount(),
                    summary.neuroImagingCount(),
                    summary.coverageByPosition(),
                    coverage.days().stream().map(Day::of).toList(),
                    coverage.gaps().stream()
                            .map(gap -> ShiftLine.of(gap, reviewed))
                            .toList());
        }
    }

    /** One day: places its shifts have, how many are taken, and how many people are there beyond that. */
    private record Day(String date, int shifts, int covered, int required, int present, int surplus) {

        static Day of(DayCoverage day) {
            return new Day(
                    day.date().toString(), day.shifts(), day.covered(), day.required(), day.present(), day.surplus());
        }
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Reviewed reviewed = ReviewedVersion.of(opened, target).all();
            if (!dryRun) {
                Refused.unlessDone(opened.use()
                        .roster()
                        .review()
                        .calculateCoverage(
                                opened.actor(), reviewed.sheet().version().id()));
            }
            if (areas) {
                AreaLines lines = AreaLines.of(reviewed);
                printer.print(lines, lines::describe);
                return;
            }
            Figures figures = Figures.of(reviewed);
            printer.print(figures, out -> describe(figures, out));
        });
    }

    private static void describe(Figures figures, PrintWriter out) {
        out.println("%,d of %,d shifts are covered: %s percent. %,d are for body studies, %,d for neuro studies."
                .formatted(
                        figures.coveredShifts(),
                        figures.totalShifts(),
                        figures.coveragePercentage(),
                        figures.bodyImagingCount(),
                        figures.neuroImagingCount()));
        Table days = new Table("DAY", "SHIFTS", "COVERED", "PLACES", "TAKEN", "TOO MANY");
        for (Day day : figures.days()) {
            days.add(
                    day.date(),
                    String.valueOf(day.shifts()),
                    String.valueOf(day.covered()),
                    String.valueOf(day.required()),
                    String.valueOf(day.present()),
                    day.surplus() == 0 ? "" : String.valueOf(day.surplus()));
        }
        days.print(out);
        if (!figures.gaps().isEmpty()) {
            out.println();
            out.println("Somebody is missing here:");
            ShiftLine.table(figures.gaps()).print(out);
        }
    }
}
