package org.daybook.app.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.coaching.CoachingOffice.Member;
import org.daybook.app.surface.Deeds;
import org.daybook.core.coaching.CoachingBoard.PlanLine;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is at the coach's desk: whose day, which plan, whose week, and the visit that is open over all of it.
 * What is looked at reads itself anew when it comes into sight and after every change it may show; nothing is read for
 * nobody.
 */
public final class CoachingViewModel {

    private final CoachingOffice office;
    private final Deeds deeds;
    private final Clock clock;
    private final ObservableList<Member> members = FXCollections.observableArrayList();
    private final ObservableList<PlanLine> plans = FXCollections.observableArrayList();
    private final ObservableList<Member> coaches = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PersonId> coach = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PersonId> teacher = new SimpleObjectProperty<>();
    private final ObjectProperty<CoachingView> view = new SimpleObjectProperty<>(CoachingView.TODAY);
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyObjectWrapper<@Nullable CoachingPlanId> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable VisitId> visit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final Map<CoachingView, Runnable> readers = new EnumMap<>(CoachingView.class);
    private Runnable visitReader = () -> {};
    private boolean watched;
    private long shownStand = -1;
    private int asked;

    public CoachingViewModel(CoachingOffice office, Deeds deeds, Clock clock) {
        this.office = office;
        this.deeds = deeds;
        this.clock = clock;
        day = new SimpleObjectProperty<>(today());
        coach.subscribe((_, _) -> readSeen());
        teacher.subscribe((_, _) -> readSeen());
        view.subscribe((_, _) -> {
            visit.set(null);
            readSeen();
        });
        day.subscribe((_, _) -> readSeen());
    }

    public CoachingOffice office() {
        return office;
    }

    public Deeds deeds() {
        return deeds;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everybody in the workspace, by name. */
    public ObservableList<Member> members() {
        return members;
    }

    /** All plans, by title. */
    public ObservableList<PlanLine> plans() {
        return plans;
    }

    /** Those who coach, by name. */
    ObservableList<Member> coaches() {
        return coaches;
    }

    /** Whose day and plans are looked at; null only while there is no coach. */
    public ObjectProperty<@Nullable PersonId> coachProperty() {
        return coach;
    }

    /** Whose week is looked at; null only while there is no teacher. */
    public ObjectProperty<@Nullable PersonId> teacherProperty() {
        return teacher;
    }

    public ObjectProperty<CoachingView> viewProperty() {
        return view;
    }

    /** The day looked at, or one of the week looked at. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** The plan that is open; null while none is. */
    public ReadOnlyObjectProperty<@Nullable CoachingPlanId> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The visit that is open over everything else; null while none is. */
    public ReadOnlyObjectProperty<@Nullable VisitId> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    /** Whether the workspace has been read at all. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Says how a view reads what it shows; it is asked to whenever it is seen and something may have changed. */
    public void reads(CoachingView kind, Runnable reader) {
        readers.put(kind, reader);
    }

    /** The same of the visit that is open. */
    public void readsVisit(Runnable reader) {
        visitReader = reader;
    }

    public void openPlan(CoachingPlanId id) {
        plan.set(id);
        if (view.get() == CoachingView.PLANS) {
            visit.set(null);
            readSeen();
        } else {
            view.set(CoachingView.PLANS);
        }
    }

    public void openVisit(VisitId id) {
        visit.set(id);
        readSeen();
    }

    /** From the visit back to where it was opened. */
    public void back() {
        visit.set(null);
        readSeen();
    }

    /** The head of a plan. */
    public Optional<PlanLine> line(CoachingPlanId id) {
        return plans.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    void step(int count) {
        day.set(
                view.get() == CoachingView.WEEK
                        ? day.get().plusWeeks(count)
                        : day.get().plusDays(count));
    }

    /** Says whether somebody looks. */
    public void watch(boolean looking) {
        watched = looking;
        refresh();
    }

    /** Shows what was just committed. */
    public void refresh() {
        if (!watched || read.get() && office.stand().getAsLong() == shownStand) {
            return;
        }
        int number = ++asked;
        long stand = office.stand().getAsLong();
        deeds.ask(
                () -> new Overview(
                        office.members().get(), office.desks().board().plans()),
                overview -> {
                    if (number == asked) {
                        shownStand = stand;
                        show(overview);
                    }
                });
    }

    private record Overview(List<Member> members, List<PlanLine> plans) {}

    private void show(Overview overview) {
        members.setAll(overview.members());
        plans.setAll(overview.plans());
        Set<PersonId> coaching =
                plans.stream().map(line -> line.details().coach()).collect(Collectors.toSet());
        coaches.setAll(members.stream()
                .filter(each -> each.kinds().contains(PersonKind.COACH) || coaching.contains(each.id()))
                .toList());
        if (find(coaches, coach.get()).isEmpty()) {
            coach.set(usualCoach(coaching));
        }
        if (find(members, teacher.get()).isEmpty()) {
            teacher.set(plans.isEmpty() ? null : plans.getFirst().details().teacher());
        }
        read.set(true);
        readSeen();
    }

    /** The user, where they coach; else whoever has plans. */
    private @Nullable PersonId usualCoach(Set<PersonId> coaching) {
        return coaches.stream()
                .filter(each -> each.name().equals(office.actor().name()))
                .findFirst()
                .or(() -> coaches.stream()
                        .filter(each -> coaching.contains(each.id()))
                        .findFirst())
                .or(() -> coaches.stream().findFirst())
                .map(Member::id)
                .orElse(null);
    }

    static Optional<Member> find(List<Member> among, @Nullable PersonId id) {
        return among.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void readSeen() {
        if (!watched || !read.get()) {
            return;
        }
        if (visit.get() == null) {
            readers.getOrDefault(view.get(), () -> {}).run();
        } else {
            visitReader.run();
        }
    }
}
