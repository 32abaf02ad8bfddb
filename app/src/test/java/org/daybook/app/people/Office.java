package org.daybook.app.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.daybook.app.UseCases;
import org.daybook.app.session.Session;
import org.daybook.core.access.Actor;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;

/** A real workspace in Berlin on Wednesday, 25 November 2026, at 10:20. */
final class Office implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), BERLIN);

    final Workspace workspace;
    final UseCases use;
    final Actor admin;
    final Session session;
    final PeopleBoard board;
    final PeopleRegister register;

    private Office(Path folder) throws CannotOpen {
        Ids ids = new Ids(CLOCK, new SecureRandom());
        workspace = new WorkspaceOpener(CLOCK).create(new WorkspaceFile(folder.resolve("office")), null);
        use = new UseCases(workspace, CLOCK, ids);
        admin = use.beginnings()
                .begin("Office", BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        session = new Session(workspace, admin, BERLIN, CLOCK, ids);
        board = session.peopleBoard();
        register = session.peopleRegister();
    }

    static Office in(Path folder) {
        try {
            return new Office(folder);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    PersonId person(String name) {
        return use.people().add(admin, PersonDetails.named(name, BERLIN)).orThrow();
    }

    /** An hour somebody is assigned to. */
    void entry(String title, String start, PersonId person) {
        LocalDateTime from = LocalDateTime.parse(start);
        use.schedule()
                .add(
                        admin,
                        EntryDraft.once(EntryDetails.of(title, WallClockSpan.between(from, from.plusHours(1), BERLIN))
                                .withPeople(List.of(person))))
                .orThrow();
    }

    void undo() {
        workspace.journal().undo(admin).orThrow();
    }

    PersonDetails details(PersonId id) {
        return board.open(id).orElseThrow().details();
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
