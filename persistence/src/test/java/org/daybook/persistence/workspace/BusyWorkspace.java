package org.daybook.persistence.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.dispatch.EntryAdoption;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.core.workspace.Beginnings;
import org.daybook.persistence.access.Argon2Hasher;

/**
 * What the benchmarks measure on: 200 people in Berlin and 100,000 entries over three years about today, of which 10,000
 * are weekly series, most of them of eleven weeks. In any four weeks there are about 5,000 occurrences.
 */
public final class BusyWorkspace implements AutoCloseable {

    public static final String LOGIN = "admin";
    public static final String PASSWORD = "correct horse";
    public static final int ENTRIES = 100_000;

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Intent ADD = new Intent("benchmark.add", Permission.IMPORT);
    private static final int PEOPLE = 200;
    private static final int DAYS = 3 * 365;
    private static final int AT_ONCE = 10_000;

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock, new SecureRandom());
    private final Random random = new Random(20_261_120);
    private final Workspace workspace;
    private final Actor admin;
    private final List<PersonId> people = new ArrayList<>();

    private BusyWorkspace(WorkspaceFile file) throws CannotOpen {
        workspace = new WorkspaceOpener(clock).create(file, null);
        admin = new Beginnings(
                        workspace.work(), workspace.profiles(), workspace.users(), new Argon2Hasher(), ids, clock)
                .begin("Busy", BERLIN, LOGIN, "Ada Admin", PASSWORD)
                .orThrow();
        workspace.work().run(admin, ADD, this::addPeople).orThrow();
    }

    /** A workspace with its people, and no entry yet. */
    public static BusyWorkspace begin(WorkspaceFile file) {
        try {
            return new BusyWorkspace(file);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The whole workspace, made the first time it is asked for in a run; not to be changed. */
    public static WorkspaceFile file() {
        return file("busy", busy -> {
            for (int added = 0; added < ENTRIES; added += AT_ONCE) {
                busy.adopt(busy.drafts(AT_ONCE));
            }
        });
    }

    /** One with something else in it, made the first time its name is asked for in a run; not to be changed. */
    public static WorkspaceFile file(String name, Consumer<BusyWorkspace> filling) {
        WorkspaceFile file = fresh(name);
        if (!file.exists()) {
            WorkspaceFile unfinished = fresh("unfinished");
            try (BusyWorkspace busy = begin(unfinished)) {
                filling.accept(busy);
            }
            compact(unfinished);
            copy(unfinished, file);
            discard(unfinished);
        }
        return file;
    }

    /** Written in a moment, it is ten times as long as its content; the store would put that right by and by. */
    private static void compact(WorkspaceFile file) {
        try (Connection connection = bareConnection(file);
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A copy of the whole workspace, to change. */
    public static WorkspaceFile copy() {
        WorkspaceFile copy = fresh("copy-" + UUID.randomUUID());
        copy(file(), copy);
        return copy;
    }

    /** Removes a closed workspace that is of no more use, with all that is beside it. */
    public static void discard(WorkspaceFile file) {
        try (Stream<Path> beside = Files.walk(file.file().getParent())) {
            for (Path path : beside.sorted(Comparator.reverseOrder()).toList()) {
                if (path.startsWith(file.backups()) || path.equals(file.file()) || path.equals(file.lockFile())) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file of this run's that need not be there yet. */
    public static WorkspaceFile fresh(String name) {
        String folder = System.getProperty("daybook.benchmarks", System.getProperty("java.io.tmpdir"));
        return new WorkspaceFile(Path.of(folder, name));
    }

    private static void copy(WorkspaceFile from, WorkspaceFile to) {
        try {
            Files.copy(from.file(), to.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a store with nothing in it. */
    public static void createEmpty(WorkspaceFile file) {
        try {
            new WorkspaceOpener(Clock.systemUTC()).create(file, null).close();
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Opens a workspace that must be there and sound. */
    public static Workspace open(WorkspaceFile file) {
        try {
            return new WorkspaceOpener(Clock.systemUTC()).open(file, null);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection to a store that nothing of Daybook's stands between. */
    public static Connection bareConnection(WorkspaceFile file) {
        Store store = Store.of("", file, null);
        try {
            return DriverManager.getConnection(store.url(), Store.USER, store.password());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What everybody has to do, as the calendar reads it. */
    public static Agenda agenda(Workspace workspace) {
        return new Agenda(workspace.work(), List.of(new ScheduleCommitments(workspace.entries())));
    }

    /** The administrator of a workspace opened again. */
    public static Actor admin(Workspace workspace) {
        return workspace
                .work()
                .read(() -> workspace.users().byLogin(LOGIN))
                .orElseThrow()
                .asActor();
    }

    /** The week we are in. */
    public static Interval thisWeek() {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), BERLIN);
        return WallClockSpan.allDay(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7, BERLIN)
                .interval();
    }

    public Workspace workspace() {
        return workspace;
    }

    /** So many entries as they would come from a file, each of them new. */
    public List<WholeEntry> drafts(int count) {
        return IntStream.range(0, count).mapToObj(this::draft).toList();
    }

    /** Adds them all by one command. */
    public void adopt(List<WholeEntry> drafts) {
        EntryAdoption adoption = new EntryAdoption(workspace.entries(), ids, clock);
        workspace
                .work()
                .run(admin, ADD, () -> {
                    drafts.forEach(draft -> adoption.add(admin, draft));
                    return Outcome.done(drafts.size(), "Added entries");
                })
                .orThrow();
    }

    private WholeEntry draft(int number) {
        LocalDateTime start = LocalDate.ofInstant(clock.instant(), BERLIN)
                .plusDays(random.nextInt(DAYS) - DAYS / 2)
                .atTime(7 + random.nextInt(10), 15 * random.nextInt(4));
        Duration duration = Duration.ofMinutes(15L * (1 + random.nextInt(8)));
        EntryDetails details = EntryDetails.of(
                        "Visit %d".formatted(number), new WallClockSpan(start, duration, BERLIN, false))
                .withPeople(List.of(people.get(random.nextInt(PEOPLE))));
        Recurrence recurrence = number % 10 > 0
                ? null
                : Recurrence.of(RecurrenceRule.of(number % 1_000 > 0 ? "FREQ=WEEKLY;COUNT=11" : "FREQ=WEEKLY"));
        return new WholeEntry(
                ids.next() + "@daybook", 0, new EntryDraft(details, recurrence), Collections.emptySortedMap());
    }

    private Outcome<Integer> addPeople() {
        for (int number = 1; number <= PEOPLE; number++) {
            PersonId id = new PersonId(ids.next());
            PersonDetails details = PersonDetails.named("Person %d".formatted(number), BERLIN);
            workspace.people().add(new Person(id, details, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            people.add(id);
        }
        return Outcome.done(PEOPLE, "Added people");
    }

    @Override
    public void close() {
        try {
            workspace.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
