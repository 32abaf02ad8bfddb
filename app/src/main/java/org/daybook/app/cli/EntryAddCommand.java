package org.daybook.app.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.journal.Outcome;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds an entry, or a series. */
@Command(name = "add", description = "Add an entry, or a series; prints its ref.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class EntryAddCommand implements Callable<Integer> {

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What it is.")
    private String title;

    @Option(
            names = "--start",
            required = true,
            paramLabel = "TIME",
            description = "Local: 2026-03-30T09:00, or 2026-03-30 for --all-day.")
    private LocalMoment start;

    @Option(
            names = "--end",
            paramLabel = "TIME",
            description = "Written the same way; for --all-day the day after the last, and not needed for one day.")
    private @Nullable LocalMoment end;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Its zone, else the workspace's.")
    private @Nullable String zone;

    @Option(names = "--all-day", description = "It takes whole days.")
    private boolean allDay;

    @Option(
            names = "--rule",
            paramLabel = "RRULE",
            description = "How it repeats (RFC 5545), such as FREQ=WEEKLY;BYDAY=MO.")
    private @Nullable String rule;

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "Whose time it takes; may be given several times. Name, email, alias or id.")
    private List<String> people = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}; else SCHEDULED.")
    private EntryStatus status = EntryStatus.SCHEDULED;

    @Option(
            names = "--work-item",
            paramLabel = "TYPE[:ID]",
            description = "What it is about: TICKET, TASK, VISIT, CLASS, APPOINTMENT or OTHER, and its number.")
    private @Nullable String workItem;

    @Option(names = "--location", paramLabel = "TEXT", description = "Where it is.")
    private @Nullable String location;

    @Option(names = "--notes", paramLabel = "TEXT", description = "What else there is to know.")
    private @Nullable String notes;

    @Option(names = "--private", description = "Only its people and you see what it is.")
    private boolean confidential;

    private final Doorway door;
    private final Printer printer;

    EntryAddCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(this::add);
    }

    private void add(Opened opened) throws Refused {
        EntryDetails details = new EntryDetails(
                title,
                span(Zones.find(zone, opened.zone())),
                status,
                workItem == null ? WorkItem.NONE : workItem(workItem),
                location,
                notes,
                false,
                confidential,
                new PersonFinder(opened.everybody()).findAll(people));
        EntryDraft draft = new EntryDraft(details, rule == null ? null : recurrence(rule));
        Outcome.Done<ScheduleEntryId> added =
                Refused.unlessDone(opened.use().schedule().add(opened.actor(), draft));
        Ref ref = new Ref(added.value().toString());
        printer.print(ref, out -> {
            out.println(added.summary() + ".");
            out.println(ref.ref());
        });
    }

    private WallClockSpan span(ZoneId read) throws Refused {
        if (allDay) {
            return Spans.allDay(start, end, read);
        }
        if (end == null) {
            throw Refused.wrongUsage("Missing required option: '--end=TIME', or --all-day.");
        }
        return Spans.timed(Spans.timeOfDay(start), Spans.timeOfDay(end), read);
    }

    private static Recurrence recurrence(String text) throws Refused {
        return switch (RecurrenceRule.parse(text)) {
            case RecurrenceRule.Valid(RecurrenceRule read) -> Recurrence.of(read);
            case RecurrenceRule.Problem(String sentence) -> throw Refused.because(sentence + " Nothing was added.");
        };
    }

    private static WorkItem workItem(String text) throws Refused {
        int colon = text.indexOf(':');
        String type = colon < 0 ? text : text.substring(0, colon);
        for (WorkItemType known : WorkItemType.values()) {
            if (known.name().equals(type.toUpperCase(Locale.ROOT))) {
                return new WorkItem(known, colon < 0 ? null : text.substring(colon + 1));
            }
        }
        throw Refused.wrongUsage("“%s” is no kind of work. Give one of %s, then a colon and its number if it has one."
                .formatted(type, List.of(WorkItemType.values())));
    }
}
