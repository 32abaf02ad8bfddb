package org.daybook.app.roster;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.MovingClock;
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
    private final MovingClock clock;

    private RosterFixture(Path folder, MovingClock clock) {
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
        return new RosterFixture(folder, new MovingClock(Instant.parse("2026-11-25T09:20:00Z"), BERLIN));
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
        return clock.instant();
    }

    /** Lets a while go by. */
    void later(Duration time) {
        clock.advance(time);
    }
}
