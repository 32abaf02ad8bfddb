package org.daybook.app.coaching.today;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.app.coaching.CoachingView;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.core.coaching.CoachDay;
import org.daybook.core.coaching.NextStepId;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The day of the coach who is looked at. */
public final class TodayViewModel {

    private final CoachingViewModel desk;
    private final ReadOnlyObjectWrapper<@Nullable CoachDay> day = new ReadOnlyObjectWrapper<>();
    private int asked;

    public TodayViewModel(CoachingViewModel desk) {
        this.desk = desk;
        desk.reads(CoachingView.TODAY, this::read);
    }

    CoachingViewModel desk() {
        return desk;
    }

    /** Null until it has been read, and while there is no coach. */
    ReadOnlyObjectProperty<@Nullable CoachDay> dayProperty() {
        return day.getReadOnlyProperty();
    }

    private void read() {
        PersonId coach = desk.coachProperty().get();
        int number = ++asked;
        if (coach == null) {
            day.set(null);
            return;
        }
        desk.deeds()
                .ask(
                        () -> desk.office()
                                .desks()
                                .board()
                                .day(coach, desk.dayProperty().get()),
                        answer -> {
                            if (number == asked) {
                                day.set(answer);
                            }
                        });
    }

    /** Ticks off a next step that has come back. */
    void done(NextStepId step) {
        desk.deeds()
                .carryOut(
                        () -> desk.office()
                                .desks()
                                .records()
                                .stepDone(desk.office().actor(), step, true),
                        _ -> {});
    }
}
