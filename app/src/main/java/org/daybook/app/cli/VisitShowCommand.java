package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.coaching.VisitPage;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows everything about a visit. */
@Command(name = "show", description = "Show a visit and what came of it.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class VisitShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "VISIT", description = "Its id.")
    private String visit;

    private final Doorway door;
    private final Printer printer;

    VisitShowCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    private record Step(String id, String text, String checkBack, boolean done) {}

    private record Metric(String name, String figure, String unit) {}

    private record Seen(String at, String text) {}

    private record Attached(String id, String name, long size, String checksum) {}

    private record Page(
            VisitLine visit,
            List<String> before,
            List<String> notes,
            List<Seen> observations,
            List<Step> nextSteps,
            List<Metric> metrics,
            List<Attached> evidence) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Page page = page(opened.use()
                    .coaching()
                    .board()
                    .visit(Coached.visit(visit))
                    .orElseThrow(() -> Refused.because("There is no visit %s in this workspace.".formatted(visit))));
            printer.print(page, out -> {
                VisitLine.print(List.of(page.visit()), out);
                page.before().forEach(start -> out.println("Rescheduled from %s".formatted(start)));
                page.observations().forEach(seen -> out.println("%s  %s".formatted(seen.at(), seen.text())));
                page.notes().forEach(out::println);
                page.metrics()
                        .forEach(metric -> out.println("%s: %s %s"
                                .formatted(metric.name(), metric.figure(), metric.unit())
                                .strip()));
                page.nextSteps()
                        .forEach(step -> out.println(
                                "%s by %s%s".formatted(step.text(), step.checkBack(), step.done() ? " (done)" : "")));
                page.evidence().forEach(file -> out.println("%s, %d bytes".formatted(file.name(), file.size())));
            });
        });
    }

    private static Page page(VisitPage page) {
        return new Page(
                VisitLine.of(page.visit()),
                page.before().stream()
                        .map(appointment -> appointment.when().localStart().toString())
                        .toList(),
                page.notes().stream().map(VisitPage.Note::text).toList(),
                page.observations().stream()
                        .map(seen -> new Seen(seen.at().toString(), seen.text()))
                        .toList(),
                page.nextSteps().stream()
                        .map(step -> new Step(
                                step.id().toString(),
                                step.words().text(),
                                step.words().checkBack().toString(),
                                step.doneAt().isPresent()))
                        .toList(),
                page.metrics().stream()
                        .map(metric -> new Metric(
                                metric.measured().name(),
                                metric.measured().value().toPlainString(),
                                metric.measured().unit() == null
                                        ? ""
                                        : metric.measured().unit()))
                        .toList(),
                page.evidence().stream()
                        .map(file -> new Attached(file.id().toString(), file.fileName(), file.size(), file.checksum()))
                        .toList());
    }
}
