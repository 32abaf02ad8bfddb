package org.daybook.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daybook.app.print.Layout;
import org.daybook.app.print.Orientation;
import org.daybook.app.print.Paper;
import org.daybook.app.print.PrintMatter;
import org.daybook.app.print.PrintPress;
import org.daybook.app.print.PrintRequest;
import org.daybook.app.print.Printout;
import org.daybook.app.session.WorkspacePrintDesk;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lays out a range of dates as the pages of a PDF. */
@Command(name = "print", description = "Write the days of a stretch of time as a PDF, with everything that is on them.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PrintCommand implements Callable<Integer> {

    @Mixin
    private final TimeWindow window = new TimeWindow();

    @Option(names = "--view", paramLabel = "VIEW", description = "One of ${COMPLETION-CANDIDATES}; a week if not said.")
    private Layout layout = Layout.WEEK;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The PDF to write; one that is there is replaced.")
    private Path file;

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "Only what takes the time of this person, or of any of these: name, email, alias or id.")
    private List<String> people = List.of();

    @Option(names = "--paper", paramLabel = "PAPER", description = "One of ${COMPLETION-CANDIDATES}; A4 if not said.")
    private Paper paper = Paper.A4;

    @Option(
            names = "--orientation",
            paramLabel = "WAY",
            description = "One of ${COMPLETION-CANDIDATES}; what suits the view if not said.")
    private @Nullable Orientation orientation;

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;

    PrintCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
    }

    /** What was written. */
    private record Printed(String file, int pages) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            Set<PersonId> only = Set.copyOf(new NamedPeople(opened.everybody()).findAll(people));
            PrintRequest request = request(window.interval(opened.zone()), opened, only);
            Progress unwatched = Progress.unwatched();
            PrintMatter matter = new WorkspacePrintDesk(opened.workspace(), opened.use(), opened.actor())
                    .read(request.from(), request.to(), only, unwatched)
                    .orElseThrow();
            Printout pages = new PrintPress(surroundings.clock(), surroundings.environment())
                    .print(matter, request, unwatched)
                    .orElseThrow();
            pages.save(file);
            printer.print(
                    new Printed(file.toString(), pages.pages()),
                    out -> out.println("Wrote %s to %s."
                            .formatted(pages.pages() == 1 ? "1 page" : pages.pages() + " pages", file)));
        });
    }

    /** The days the window touches; its end is exclusive. */
    private PrintRequest request(Interval span, Opened opened, Set<PersonId> only) throws Refused {
        LocalDate from = LocalDate.ofInstant(span.startInclusive(), opened.zone());
        if (span.isEmpty()) {
            throw Refused.because("No time passes from %s, so there is nothing to print. Give a later time as --to."
                    .formatted(window));
        }
        LocalDate to = LocalDate.ofInstant(span.endExclusive().minusNanos(1), opened.zone());
        if (PrintRequest.tooLong(from, to)) {
            throw Refused.because("From %s is more than ten years. Print it in parts.".formatted(window));
        }
        return new PrintRequest(
                layout, from, to, only, paper, orientation == null ? layout.usualOrientation() : orientation);
    }
}
