package org.daybook.app.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.EvidenceFile;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Completes a visit with what came of it. */
@Command(name = "complete", description = "Complete a visit with what came of it.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class VisitCompleteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "VISIT", description = "Its id.")
    private String visit;

    @Option(names = "--note", paramLabel = "TEXT", description = "What to remember; may be given several times.")
    private List<String> notes = List.of();

    @Option(
            names = "--next-step",
            paramLabel = "DAY=TEXT",
            description = "What is to be done, and the day it comes back, like 2026-04-01=Wait five seconds.")
    private List<String> steps = List.of();

    @Option(names = "--metric", paramLabel = "NAME=FIGURE", description = "What was measured, like Questions=7.")
    private List<String> metrics = List.of();

    @Option(names = "--attach", paramLabel = "FILE", description = "A file that shows something of it.")
    private List<Path> files = List.of();

    private final Doorway door;
    private final Printer printer;

    VisitCompleteCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> Coached.print(
                printer, opened.use().coaching().visits().complete(opened.actor(), Coached.visit(visit), outcomes())));
    }

    private VisitOutcomes outcomes() throws Refused, IOException {
        List<NextStep.Words> agreed = new ArrayList<>();
        for (String step : steps) {
            agreed.add(step(step));
        }
        List<VisitMetric.Measured> measured = new ArrayList<>();
        for (String metric : metrics) {
            measured.add(metric(metric));
        }
        List<EvidenceFile> attached = new ArrayList<>();
        for (Path file : files) {
            attached.add(file(file));
        }
        return new VisitOutcomes(notes, agreed, measured, attached);
    }

    private static NextStep.Words step(String text) throws Refused {
        int equals = text.indexOf('=');
        try {
            return new NextStep.Words(
                    text.substring(equals + 1).strip(),
                    LocalDate.parse(equals < 0 ? "" : text.substring(0, equals).strip()));
        } catch (DateTimeException unreadable) {
            throw Refused.wrongUsage(
                    "“%s” does not begin with a day. Write it like 2026-04-01=Wait five seconds. Nothing was changed."
                            .formatted(text));
        }
    }

    private static VisitMetric.Measured metric(String text) throws Refused {
        int equals = text.lastIndexOf('=');
        try {
            return new VisitMetric.Measured(
                    null,
                    equals < 0 ? "" : text.substring(0, equals).strip(),
                    new BigDecimal(text.substring(equals + 1).strip()),
                    null);
        } catch (NumberFormatException unreadable) {
            throw Refused.wrongUsage(
                    "“%s” does not end with a figure. Write it like Questions=7. Nothing was changed.".formatted(text));
        }
    }

    private static EvidenceFile file(Path file) throws Refused, IOException {
        if (!Files.isRegularFile(file)) {
            throw Refused.because("There is no file %s. Nothing was changed.".formatted(file));
        }
        if (Files.size(file) > EvidenceFile.MOST_BYTES) {
            throw Refused.because("%s has %d MB; evidence has at most %d MB. Nothing was changed."
                    .formatted(file, Files.size(file) >> 20, EvidenceFile.MOST_BYTES >> 20));
        }
        return new EvidenceFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
}
