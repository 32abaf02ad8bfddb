package org.daybook.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybook.app.UseCases;
import org.daybook.core.access.Actor;
import org.daybook.core.access.SignIn;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;

/**
 * A process that changes a workspace until it is told to stop or is killed. Each committed command is acknowledged on
 * standard output by a line of its journal number, how many rows it touched, and a full stop.
 */
final class Worker {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-23T08:00");
    private static final Interval MONTH =
            WallClockSpan.between(FIRST, FIRST.plusDays(30), BERLIN).interval();

    private final UseCases use;
    private final Workspace workspace;
    private final Actor actor;
    private final Random random;

    private Worker(Workspace workspace, UseCases use, Actor actor, Random random) {
        this.workspace = workspace;
        this.use = use;
        this.actor = actor;
        this.random = random;
    }

    /** Arguments: the workspace, the seed, how many commands to try. */
    public static void main(String[] arguments) throws CannotOpen, IOException {
        Clock clock = Clock.systemUTC();
        PrintStream out = System.out;
        try (Workspace workspace = new WorkspaceOpener(clock).open(new WorkspaceFile(Path.of(arguments[0])), null)) {
            UseCases use = new UseCases(workspace, clock, new Ids(clock, new SecureRandom()));
            SignIn.Result result = use.signIn().attempt("ada", Shell.PASSWORD);
            Actor actor = ((SignIn.Result.Welcome) result).actor();
            var subscription = workspace.journal().subscribe((entry, rows) -> {
                out.print("%d %d.\n".formatted(entry.no(), rows.size()));
                out.flush();
            });
            Worker worker = new Worker(workspace, use, actor, new Random(Long.parseLong(arguments[1])));
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                worker.work();
            }
            subscription.close();
        }
    }

    /** Does something, which may well be refused. */
    private void work() {
        List<Commitment> there = use.agenda().within(MONTH);
        int choice = there.isEmpty() ? 0 : random.nextInt(10);
        switch (choice) {
            case 0, 1, 2 -> use.schedule().add(actor, draft(null));
            case 3, 4 -> use.schedule().add(actor, draft(Recurrence.of(RecurrenceRule.of("FREQ=DAILY;COUNT=5"))));
            case 5, 6 -> {
                Commitment moved = there.get(random.nextInt(there.size()));
                use.schedule()
                        .move(
                                actor,
                                target(moved),
                                moved.when().startingAt(moved.when().start().plusHours(1)));
            }
            case 7 -> use.schedule().changeStatus(actor, target(there.getFirst()), EntryStatus.CONFIRMED);
            case 8 -> use.schedule().delete(actor, target(there.getLast()));
            default -> {
                var journal = workspace.journal();
                if (random.nextBoolean()) {
                    journal.undo(actor);
                } else {
                    journal.redo(actor);
                }
            }
        }
    }

    private EntryDraft draft(@Nullable Recurrence recurrence) {
        WallClockSpan when =
                new WallClockSpan(FIRST.plusHours(random.nextInt(24 * 20)), Duration.ofHours(1), BERLIN, false);
        List<PersonId> people = new ArrayList<>();
        workspace.work().read(workspace.people()::all).forEach(person -> people.add(person.id()));
        return new EntryDraft(
                EntryDetails.of("Work " + random.nextInt(1_000), when).withPeople(people), recurrence);
    }

    private Target target(Commitment commitment) {
        EditScope scope = EditScope.values()[random.nextInt(EditScope.values().length)];
        return new Target(
                new ScheduleEntryId(commitment.ref().id()), commitment.ref().recurrenceId(), scope);
    }
}
