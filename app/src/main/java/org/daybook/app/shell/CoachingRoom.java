package org.daybook.app.shell;

import javafx.scene.layout.StackPane;
import org.daybook.app.coaching.CoachingOffice;
import org.daybook.app.coaching.CoachingScreen;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.coaching.CoachingViews;
import org.daybook.app.coaching.VisitDeeds;
import org.daybook.app.coaching.VisitSheets;
import org.daybook.app.coaching.plan.PlanDoors;
import org.daybook.app.coaching.plan.PlanSheets;
import org.daybook.app.coaching.plan.PlanView;
import org.daybook.app.coaching.plan.PlansViewModel;
import org.daybook.app.coaching.today.TodayView;
import org.daybook.app.coaching.today.TodayViewModel;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The coach's desk with all its views, wired. */
final class CoachingRoom {

    private final CoachingViewModel model;
    private final CoachingScreen screen;

    /** @param undo takes back the latest change */
    CoachingRoom(CoachingOffice office, Frame frame, Sheets sheets, Runnable undo) {
        model = new CoachingViewModel(office, new Deeds(frame.tasks(), frame.toasts(), undo), frame.clock());
        VisitDeeds deeds = new VisitDeeds(model);
        VisitSheets visits = new VisitSheets(model, sheets);
        TodayView today = new TodayView(new TodayViewModel(model), deeds, visits::schedule);
        PlanSheets plans = new PlanSheets(model, sheets);
        PlanView plan = new PlanView(new PlansViewModel(model), plans, new PlanDoors(visits::schedule, _ -> {}));
        screen = new CoachingScreen(
                model,
                new CoachingViews(today, plan, new StackPane(), new StackPane()),
                new CoachingScreen.Beginnings(plans::begin, () -> visits.schedule(null)));
    }

    Screen screen() {
        return new Screen(
                        Messages.of(CoachingRoom.class).get("coaching"),
                        MaterialDesignS.SCHOOL_OUTLINE,
                        screen.toolbar(),
                        screen.content())
                .focusing(screen::focus);
    }

    /** Shows what was just committed. */
    void refresh() {
        model.refresh();
    }
}
