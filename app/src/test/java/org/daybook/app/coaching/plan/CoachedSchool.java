package org.daybook.app.coaching.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.Classroom;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;

/** The coach's desk over a stored workspace on Monday 2 November 2026 at nine, without a window; all is done at once. */
final class CoachedSchool extends StoredWorkspace {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T08:00:00Z"), BERLIN);

    final CoachingViewModel desk;
    final Toasts toasts = new Toasts();

    CoachedSchool(Path folder) {
        super(folder, "Coached", CLOCK);
        Tasks tasks = new Tasks(new AtOnce(), new AtOnce(), Runnable::run, fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        desk = new CoachingViewModel(session.coaching(), new Deeds(tasks, toasts, () -> {}), CLOCK);
    }

    Classroom classroom() {
        return new Classroom(use, admin, CLOCK);
    }

    List<String> said() {
        return new ArrayList<>(toasts.showing().stream().map(Toast::text).toList());
    }
}
