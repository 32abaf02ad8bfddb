package org.daybook.app.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.daybook.app.coaching.CoachingScreen;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.coaching.CoachingViews;
import org.daybook.app.coaching.VisitDeeds;
import org.daybook.app.coaching.VisitSheets;
import org.daybook.app.coaching.plan.PlanDoors;
import org.daybook.app.coaching.plan.PlanSheets;
import org.daybook.app.coaching.plan.PlanView;
import org.daybook.app.coaching.plan.PlansViewModel;
import org.daybook.app.coaching.report.CoachingReports;
import org.daybook.app.coaching.today.TodayView;
import org.daybook.app.coaching.today.TodayViewModel;
import org.daybook.app.coaching.visit.VisitView;
import org.daybook.app.coaching.visit.VisitViewModel;
import org.daybook.app.coaching.week.WeekView;
import org.daybook.app.coaching.week.WeekViewModel;
import org.daybook.app.palette.Command;
import org.daybook.app.print.Printing;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.VisitId;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The coach's desk with all its views, wired. */
final class CoachingRoom {

    private static final Duration SOON = Duration.seconds(1);

    private final CoachingViewModel model;
    private final VisitViewModel visit;
    private final CoachingScreen screen;

    /**
     * What the screen shares with the others.
     *
     * @param undo takes back the latest change
     */
    record Around(Sheets sheets, Printing printing, Runnable undo) {}

    CoachingRoom(Desks.Coaching desks, Frame frame, Around around) {
        Sheets sheets = around.sheets();
        model = new CoachingViewModel(
                desks.office(), new Deeds(frame.tasks(), frame.toasts(), around.undo()), frame.clock());
        CoachingReports reports = new CoachingReports(desks.reports(), around.printing());
        VisitDeeds deeds = new VisitDeeds(model);
        VisitSheets visits = new VisitSheets(model, sheets);
        TodayView today = new TodayView(new TodayViewModel(model), deeds, visits::schedule);
        PlanSheets plans = new PlanSheets(model, sheets);
        PlanView plan = new PlanView(new PlansViewModel(model), plans, new PlanDoors(visits::schedule, reports));
        visit = new VisitViewModel(model, CoachingRoom::soon);
        screen = new CoachingScreen(
                model,
                new CoachingViews(
                        today,
                        plan,
                        new WeekView(new WeekViewModel(model)),
                        new VisitView(visit, deeds, visits, reports)),
                new CoachingScreen.Beginnings(plans::begin, () -> visits.schedule(null)));
    }

    /** Late enough that not every letter is kept by itself, and early enough that little is ever lost. */
    private static void soon(Runnable action) {
        PauseTransition pause = new PauseTransition(SOON);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }

    /** Keeps what is typed, as the screen is about to go. */
    void keepTyped() {
        visit.keepTyped();
    }

    Screen screen() {
        return new Screen(
                        Messages.of(CoachingRoom.class).get("coaching"),
                        MaterialDesignS.SCHOOL_OUTLINE,
                        screen.toolbar(),
                        screen.content())
                .focusing(screen::focus);
    }

    /** What can be done at the desk by name. */
    List<Command> commands() {
        return screen.commands();
    }

    void open(VisitId visit) {
        model.openVisit(visit);
    }

    /** Shows what was just committed. */
    void refresh() {
        model.refresh();
    }
}
