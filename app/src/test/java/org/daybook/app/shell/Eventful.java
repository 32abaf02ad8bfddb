package org.daybook.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.app.UseCases;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.MovingClock;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserDesk;
import org.daybook.core.access.UserId;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.Absence;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.access.Argon2Hasher;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;

/** A workspace on disk in which two dispatchers did all sorts of things within three days, and a window on it. */
final class Eventful implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final Workspace workspace;
    final UseCases use;
    final Actor mara;
    final Actor jonas;
    final Tasks tasks;
    final Ids ids;
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T07:05:00Z"), BERLIN);

    /** The site visit that was moved, reassigned and confirmed. */
    ScheduleEntryId visit = new ScheduleEntryId(new UUID(0, 0));

    private Eventful(Path folder) throws CannotOpen {
        Language.ENGLISH.speak();
        ids = new Ids(clock, new SecureRandom());
        workspace = new WorkspaceOpener(clock).create(new WorkspaceFile(folder.resolve("eventful")), null);
        use = new UseCases(workspace, clock, ids);
        mara = use.beginnings()
                .begin("Heizung & Sanitär Nord", BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        UserDesk users = new UserDesk(workspace.work(), workspace.users(), new Argon2Hasher(), ids, clock);
        UserId id = users.add(mara, "jonas", "Jonas Weber", Set.of(Role.SCHEDULER), null, "correct horse")
                .orThrow();
        jonas = workspace
                .work()
                .read(() -> workspace.users().find(id).orElseThrow().asActor());
        tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
    }

    /** Nothing but the beginning. */
    static Eventful blank(Path folder) throws CannotOpen {
        return new Eventful(folder);
    }

    /** Three days of work. */
    static Eventful full(Path folder) throws CannotOpen {
        Eventful eventful = new Eventful(folder);
        eventful.work();
        return eventful;
    }

    private void work() {
        PersonId ana = person("Ana Duarte");
        PersonId ben = person("Ben Okafor");
        PersonId carla = person("Carla Ruiz");
        visit = add(mara, "Site visit Nordring", "2026-11-26T09:00", null, ana, ben);
        ScheduleEntryId round = add(mara, "Morning round", "2026-11-23T08:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", ana);
        pass(Duration.ofHours(5));
        use.schedule()
                .move(jonas, Target.all(visit), span("2026-11-26T10:00", 90))
                .orThrow();
        pass(Duration.ofMinutes(20));
        use.schedule()
                .changeStatus(
                        jonas,
                        Target.of(round, LocalDateTime.parse("2026-11-24T08:30"), EditScope.THIS),
                        EntryStatus.CONFIRMED)
                .orThrow();
        pass(Duration.ofHours(19));
        use.absences()
                .away(
                        mara,
                        ben,
                        Absence.Reason.VACATION,
                        WallClockSpan.allDay(LocalDate.of(2026, 11, 26), 2, BERLIN),
                        null)
                .orThrow();
        use.schedule().assign(mara, Target.all(visit), List.of(ana, carla)).orThrow();
        pass(Duration.ofHours(2));
        use.schedule()
                .move(
                        mara,
                        Target.of(round, LocalDateTime.parse("2026-11-30T08:30"), EditScope.FUTURE),
                        span("2026-11-30T09:00", 15))
                .orThrow();
        ScheduleEntryId talk = privately(jonas, "Salary talk", "2026-11-27T15:00", carla);
        pass(Duration.ofMinutes(7));
        use.schedule()
                .move(jonas, Target.all(talk), span("2026-11-27T16:00", 60))
                .orThrow();
        add(
                jonas,
                "Boiler inspection, Lindenstraße 14, second stairwell, with the caretaker and the chimney sweep",
                "2026-11-25T13:00",
                null,
                ben);
        pass(Duration.ofHours(20));
        ScheduleEntryId twice = add(mara, "Van maintenance", "2026-11-25T13:00", null, ben);
        use.schedule().delete(mara, Target.all(twice)).orThrow();
        workspace.journal().undo(mara).orThrow();
        pass(Duration.ofMinutes(3));
        use.schedule().edit(jonas, Target.all(visit), confirmed(visit)).orThrow();
    }

    private EntryDraft confirmed(ScheduleEntryId entry) {
        EntryDraft now = use.schedule().draft(mara, Target.all(entry)).orElseThrow();
        EntryDetails details = now.details();
        return EntryDraft.once(new EntryDetails(
                details.title(),
                details.when(),
                EntryStatus.CONFIRMED,
                new WorkItem(WorkItemType.VISIT, "V-1042"),
                "Nordring 12, side entrance",
                details.notes(),
                false,
                false,
                details.people()));
    }

    private PersonId person(String name) {
        return use.people().add(mara, PersonDetails.named(name, BERLIN)).orThrow();
    }

    private ScheduleEntryId add(Actor actor, String title, String start, @Nullable String rule, PersonId... people) {
        EntryDetails details = EntryDetails.of(title, span(start, 60)).withPeople(List.of(people));
        return use.schedule()
                .add(actor, new EntryDraft(details, rule == null ? null : Recurrence.of(RecurrenceRule.of(rule))))
                .orThrow();
    }

    private ScheduleEntryId privately(Actor actor, String title, String start, PersonId person) {
        EntryDetails details = new EntryDetails(
                title, span(start, 60), EntryStatus.SCHEDULED, WorkItem.NONE, null, null, false, true, List.of(person));
        return use.schedule().add(actor, EntryDraft.once(details)).orThrow();
    }

    static WallClockSpan span(String start, int minutes) {
        return new WallClockSpan(LocalDateTime.parse(start), Duration.ofMinutes(minutes), BERLIN, false);
    }

    void pass(Duration time) {
        clock.advance(time);
    }

    /** The newest summary in the journal. */
    String newest() {
        return workspace.journal().newest(1).getFirst().summary();
    }

    /** Opens the window; on the FX thread. */
    Workbench show(Stage stage, Theme theme, int width, int height) {
        Appearance appearance = new Appearance(theme);
        Session session = new Session(workspace, mara, BERLIN, clock, ids);
        Workbench workbench = new Workbench(
                Desks.of(session),
                new Frame(tasks, new Toasts(), session.clock(), Windows.passing(appearance)),
                new ShellView.Who("Heizung & Sanitär Nord", mara.name()),
                () -> {});
        session.subscribe((_, _) -> tasks.onScreen(workbench::refresh));
        Scene scene = new Scene(workbench.root(), width, height);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return workbench;
    }

    @Override
    public void close() throws IOException {
        tasks.close();
        workspace.close();
    }
}
