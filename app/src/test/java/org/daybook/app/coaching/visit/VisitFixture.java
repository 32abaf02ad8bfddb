package org.daybook.app.coaching.visit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.Classroom;
import org.daybook.app.sample.MovingClock;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitPage;

/** A visit to Tilda Berg that is on, and its page, over a real workspace in which everything is done at once. */
final class VisitFixture extends StoredWorkspace {

    final Toasts toasts = new Toasts();
    final List<Runnable> soon = new ArrayList<>();
    final Classroom room;
    final CoachingPlanId plan;
    final VisitId visit;
    final MovingClock clock;
    private final Deeds deeds;
    private final List<CoachingViewModel> desks = new ArrayList<>();

    private VisitFixture(Path folder, MovingClock clock) {
        super(folder, "Coaching", clock);
        Locale.setDefault(Locale.UK);
        this.clock = clock;
        AtOnce atOnce = new AtOnce();
        deeds = new Deeds(
                new Tasks(atOnce, atOnce, Runnable::run, fault -> {
                    throw new AssertionError(fault.cause());
                }),
                toasts,
                () -> {});
        session.subscribe((_, _) -> desks.forEach(CoachingViewModel::refresh));
        room = new Classroom(use, admin, clock);
        plan = room.plan("Asking better questions", room.tilda, room.oak, Stage.REGULAR);
        visit = room.started(room.visit(plan, 0, "10:00", MeetingType.OBSERVATION, "Watch a lesson"));
    }

    static VisitFixture in(Path folder) {
        return new VisitFixture(folder, new MovingClock(Instant.parse("2026-11-23T09:05:00Z"), BERLIN));
    }

    /** The desk as whoever opens the window finds it, looking. */
    CoachingViewModel desk() {
        CoachingViewModel desk = new CoachingViewModel(session.coaching(), deeds, clock);
        desks.add(desk);
        desk.watch(true);
        return desk;
    }

    /** The page of the visit, open. */
    VisitViewModel open() {
        CoachingViewModel desk = desk();
        VisitViewModel page = new VisitViewModel(desk, soon::add);
        desk.openVisit(visit);
        return page;
    }

    /** Lets the time go by after which what is typed is kept. */
    void aSecond() {
        List<Runnable> due = List.copyOf(soon);
        soon.clear();
        due.forEach(Runnable::run);
    }

    VisitPage stored() {
        return use.coaching().board().visit(visit).orElseThrow();
    }

    List<String> said() {
        return toasts.showing().stream().map(Toast::text).toList();
    }
}
