package org.daybook.app.coaching.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.app.coaching.CoachingView;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The visits to the teacher who is looked at, in the week looked at. */
public final class WeekViewModel {

    private final CoachingViewModel desk;
    private final ReadOnlyObjectWrapper<@Nullable Week> week = new ReadOnlyObjectWrapper<>();
    private int asked;

    public WeekViewModel(CoachingViewModel desk) {
        this.desk = desk;
        desk.reads(CoachingView.WEEK, this::read);
    }

    /** @param visits in order of start */
    record Week(LocalDate monday, List<VisitView> visits) {

        List<VisitView> on(LocalDate day) {
            return visits.stream().filter(visit -> visit.day().equals(day)).toList();
        }
    }

    CoachingViewModel desk() {
        return desk;
    }

    /** Null until it has been read, and while there is no teacher. */
    ReadOnlyObjectProperty<@Nullable Week> weekProperty() {
        return week.getReadOnlyProperty();
    }

    private void read() {
        PersonId teacher = desk.teacherProperty().get();
        LocalDate monday = desk.dayProperty().get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int number = ++asked;
        if (teacher == null) {
            week.set(null);
            return;
        }
        desk.deeds()
                .ask(() -> new Week(monday, desk.office().desks().board().teachersWeek(teacher, monday)), answer -> {
                    if (number == asked) {
                        week.set(answer);
                    }
                });
    }
}
