package org.daybook.app.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.app.sample.Ward;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;

/** What the roster's screen knows and does, over a real workspace in which everything is done at once. */
final class RosterFixture extends StoredWorkspace {

    final Toasts toasts = new Toasts();
    final RosterViewModel model;
    private final Deeds deeds;
    private final Ticking clock;

    private RosterFixture(Path folder, Ticking clock) {
        super(folder, "Roster", clock);
        Locale.setDefault(Locale.UK);
        this.clock = clock;
        AtOnce atOnce = new AtOnce();
        Tasks tasks = new Tasks(atOnce, atOnce, Runnable::run, fault -> {
            throw new AssertionError(fault.cause());
        });
        deeds = new Deeds(tasks, toasts, this::undo);
        model = another();
        session.subscribe((_, _) -> model.refresh());
    }

    /** One that begins anew, as where the window was closed. */
    final RosterViewModel another() {
        return new RosterViewModel(session.versions(), session.hospitals(), deeds);
    }

    static RosterFixture in(Path folder) {
        return new RosterFixture(folder, new Ticking());
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
}
