package org.daybook.app.coaching.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.daybook.app.print.Paged;
import org.daybook.app.print.Paper;
import org.daybook.app.print.PrintPress;
import org.daybook.app.print.Printout;

/** Reports as files that are read back. */
final class Reported {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-13T09:20:00Z"), ZoneOffset.UTC);

    private Reported() {}

    static PrintPress press() {
        return new PrintPress(CLOCK, Map.of());
    }

    static Path file(Printout printout, Path folder) throws IOException {
        Path file = folder.resolve("report.pdf");
        printout.save(file);
        return file;
    }

    static Paged visit(VisitMatter matter, Path folder) throws IOException {
        return Paged.read(file(new VisitSummary(matter).print(press(), Paper.A4), folder));
    }

    static Paged cycle(PlanMatter matter, int cycle, Path folder) throws IOException {
        return Paged.read(file(CycleReport.ofCycle(matter, cycle).print(press(), Paper.A4), folder));
    }

    static Paged plan(PlanMatter matter, Path folder) throws IOException {
        return Paged.read(file(CycleReport.ofPlan(matter).print(press(), Paper.A4), folder));
    }
}
