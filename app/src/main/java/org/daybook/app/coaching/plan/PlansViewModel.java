package org.daybook.app.coaching.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.coaching.CoachingView;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.core.coaching.CoachingBoard;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.PlanGlance;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** All plans, those of the coach who is looked at first, and the one of them that is open: the first until one is chosen. */
public final class PlansViewModel {

    private final CoachingViewModel desk;
    private final ObservableList<PlanGlance> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable PlanPage> page = new ReadOnlyObjectWrapper<>();
    private List<PlanGlance> all = List.of();
    private int asked;

    public PlansViewModel(CoachingViewModel desk) {
        this.desk = desk;
        desk.reads(CoachingView.PLANS, this::read);
        filter.subscribe((_, _) -> sift());
    }

    CoachingViewModel desk() {
        return desk;
    }

    LocalDate today() {
        return desk.today();
    }

    boolean mayEdit() {
        return desk.office().mayEdit();
    }

    /** The plans that match what is sought. */
    ObservableList<PlanGlance> shown() {
        return shown;
    }

    /** What is sought among titles, teachers, schools and coaches. */
    StringProperty filterProperty() {
        return filter;
    }

    /** The plan that is open; null until it has been read. */
    ReadOnlyObjectProperty<@Nullable PlanPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How a plan stands among the others. */
    Optional<PlanGlance> glance(CoachingPlanId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether a plan is of the coach who is looked at. */
    boolean ofCoach(PlanGlance glance) {
        return glance.details().coach().equals(desk.coachProperty().get());
    }

    void open(PlanGlance glance) {
        PlanPage now = page.get();
        if (now == null || !now.id().equals(glance.id())) {
            desk.openPlan(glance.id());
        }
    }

    private record Reading(List<PlanGlance> glances, Optional<PlanPage> page) {}

    private void read() {
        int number = ++asked;
        CoachingBoard board = desk.office().desks().board();
        PersonId coach = desk.coachProperty().get();
        CoachingPlanId wanted = desk.planProperty().get();
        LocalDate today = today();
        desk.deeds()
                .ask(
                        () -> {
                            List<PlanGlance> glances = inOrder(board.glances(today), coach);
                            return new Reading(glances, chosen(glances, wanted).flatMap(board::plan));
                        },
                        reading -> {
                            if (number == asked) {
                                all = reading.glances();
                                page.set(reading.page().orElse(null));
                                sift();
                            }
                        });
    }

    private static List<PlanGlance> inOrder(List<PlanGlance> glances, @Nullable PersonId coach) {
        return glances.stream()
                .sorted(Comparator.comparing(
                        (PlanGlance glance) -> !glance.details().coach().equals(coach)))
                .toList();
    }

    private static Optional<CoachingPlanId> chosen(List<PlanGlance> glances, @Nullable CoachingPlanId wanted) {
        return glances.stream()
                .map(PlanGlance::id)
                .filter(id -> id.equals(wanted))
                .findFirst()
                .or(() -> glances.stream().map(PlanGlance::id).findFirst());
    }

    private void sift() {
        String sought = filter.get().strip().toLowerCase(Locale.ROOT);
        List<PlanGlance> found =
                all.stream().filter(glance -> matches(glance, sought)).toList();
        if (!found.equals(shown)) {
            shown.setAll(found);
        }
    }

    private static boolean matches(PlanGlance glance, String sought) {
        return Stream.of(
                        glance.details().title(),
                        glance.line().teacher(),
                        glance.line().school(),
                        glance.line().coach())
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(sought));
    }
}
