package org.daybook.app.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Absence;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes when somebody is away. */
@Command(
        name = "away",
        description = "Note when a person is away; prints the absence's id and how much it clashes with.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PersonAwayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PERSON", description = "Who it is: name, email, alias or id.")
    private String person;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "START",
            description = "The first day, or from when: 2026-03-30 or 2026-03-30T12:00.")
    private LocalMoment from;

    @Option(
            names = "--to",
            paramLabel = "END",
            description = "The last day, which counts in, or until when; else the first day alone.")
    private @Nullable LocalMoment to;

    @Option(names = "--reason", paramLabel = "REASON", description = "${COMPLETION-CANDIDATES}; else VACATION.")
    private Absence.Reason reason = Absence.Reason.VACATION;

    @Option(names = "--note", paramLabel = "TEXT", description = "What else there is to say.")
    private @Nullable String note;

    private final Doorway door;
    private final Printer printer;

    PersonAwayCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** The absence, and how many commitments it runs into. */
    private record Noted(String id, int clashes) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::away);
    }

    private void away(Opened opened) throws Refused {
        PersonId id = new NamedPeople(opened.everybody()).find(person);
        WallClockSpan when = span(opened.person(id).homeZone());
        int clashes = opened.use().absenceClashes().of(id, when).size();
        Outcome.Done<UUID> done =
                Refused.unlessDone(opened.use().absences().away(opened.actor(), id, reason, when, note));
        Noted noted = new Noted(done.value().toString(), clashes);
        printer.print(noted, out -> {
            out.println(done.summary() + ".");
            if (clashes > 0) {
                out.println(
                        "It clashes with %d of their commitments; “daybook clashes” shows them.".formatted(clashes));
            }
            out.println(noted.id());
        });
    }

    private WallClockSpan span(ZoneId zone) throws Refused {
        LocalMoment last = to == null ? from : to;
        if (from.dateOnly() && last.dateOnly()) {
            long days = ChronoUnit.DAYS.between(from.date(), last.date()) + 1;
            if (days <= 0) {
                throw Refused.because(
                        "The last day (%s) is before the first (%s). Nothing was changed; correct one of them."
                                .formatted(last.date(), from.date()));
            }
            return WallClockSpan.allDay(from.date(), Math.toIntExact(days), zone);
        }
        if (to == null) {
            throw Refused.wrongUsage("Say with --to until when they are away. Nothing was changed.");
        }
        return Spans.timed(from.time(), to.time(), zone);
    }
}
