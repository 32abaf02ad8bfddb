package org.daybook.app.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.daybook.app.UseCases;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.Ward;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;

/** What the roster's screen knows and does, over a real workspace in which everything is done at once. */
final class RosterFixture implements AutoCloseable {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final Toasts toasts = new Toasts();
    final Workspace workspace;
    final Session session;
    final Actor admin;
    final UseCases use;
    final RosterViewModel model;
    private final Ticking clock = new Ticking();

    private RosterFixture(Path folder) throws CannotOpen {
        Locale.setDefault(Locale.UK);
        Ids ids = new Ids(clock, new SecureRandom());
        workspace = new WorkspaceOpener(clock).create(new WorkspaceFile(folder.resolve("roster")), null);
        use = new UseCases(workspace, clock, ids);
        admin = use.beginnings()
                .begin("Roster", BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        session = new Session(workspace, admin, BERLIN, clock, ids);
        AtOnce atOnce = new AtOnce();
        Tasks tasks = new Tasks(atOnce, atOnce, Runnable::run, fault -> {
            throw new AssertionError(fault.cause());
        });
        Deeds deeds = new Deeds(tasks, toasts, this::undo);
        model = new RosterViewModel(session.versions(), session.hospitals(), deeds);
        session.subscribe((_, _) -> model.refresh());
    }

    static RosterFixture in(Path folder) {
        try {
            return new RosterFixture(folder);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The hospital and its people, somebody looking. */
    Ward ward() {
        Ward ward = Ward.in(use, admin);
        model.watch(true);
        return ward;
    }

    void undo() {
        workspace.journal().undo(admin).orThrow();
    }

    Instant now() {
        return clock.now;
    }

    /** Lets a while go by. */
    void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** Stands still until it is told otherwise. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-25T09:20:00Z");

        @Override
        public ZoneId getZone() {
            return BERLIN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
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
