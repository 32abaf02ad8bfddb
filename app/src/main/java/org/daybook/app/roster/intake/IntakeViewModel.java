package org.daybook.app.roster.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.daybook.app.roster.intake.IntakeOffer.Somebody;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.Severity;

/** What is decided about a file before it is imported. */
final class IntakeViewModel {

    /** Why the file cannot be imported as things stand. */
    enum Obstacle {
        NONE,
        ERRORS,
        HOURS,
        NO_SHIFTS,
        SAME_FILE,
        NAMES
    }

    private final IntakeOffer offer;
    private final List<NameRow> names;
    private final List<TypeRow> types;
    private final Map<PersonId, String> people;
    private final BooleanProperty again = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Obstacle> obstacle = new ReadOnlyObjectWrapper<>(Obstacle.NONE);
    private final ReadOnlyIntegerWrapper assignments = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper();

    IntakeViewModel(IntakeOffer offer) {
        this.offer = offer;
        names = offer.plan().unknown().stream()
                .map(unknown -> new NameRow(unknown, offer.people()))
                .toList();
        types = offer.plan().untimed().stream().map(TypeRow::new).toList();
        people = offer.people().stream().collect(Collectors.toMap(Somebody::id, Somebody::name));
        names.forEach(row -> row.choiceProperty().subscribe(this::weigh));
        again.subscribe(this::weigh);
        weigh();
    }

    RosterPlan plan() {
        return offer.plan();
    }

    String hospital() {
        return offer.hospital();
    }

    /** The names that are nobody's here. */
    List<NameRow> names() {
        return names;
    }

    /** The types of shifts whose hours nothing says. */
    List<TypeRow> types() {
        return types;
    }

    String nameOf(PersonId person) {
        return people.getOrDefault(person, "");
    }

    /** What was found in the file, the worst first. */
    List<Finding> findings() {
        return plan().findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    long count(Severity severity) {
        return plan().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether a file that was imported already is imported once more. */
    BooleanProperty againProperty() {
        return again;
    }

    ReadOnlyObjectProperty<Obstacle> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** How many assignments the names make that are known or decided about. */
    ReadOnlyIntegerProperty assignmentsProperty() {
        return assignments.getReadOnlyProperty();
    }

    /** About how many names nothing is decided yet. */
    ReadOnlyIntegerProperty undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /** Decides about all names about which nothing was decided. */
    void decideOthers(NameChoice choice) {
        names.stream()
                .filter(row -> !row.decided())
                .forEach(row -> row.choiceProperty().set(choice));
    }

    Map<String, NameChoice> decisions() {
        Map<String, NameChoice> decisions = new HashMap<>();
        names.stream().filter(NameRow::decided).forEach(row -> decisions.put(row.name(), row.decision()));
        return decisions;
    }

    private void weigh() {
        assignments.set(plan().assignments()
                + names.stream().mapToInt(NameRow::assignments).sum());
        undecided.set((int) names.stream().filter(row -> !row.decided()).count());
        obstacle.set(weighed());
    }

    private Obstacle weighed() {
        if (!plan().errors().isEmpty()) {
            boolean onlyHours = plan().errors().size() == plan().untimed().size();
            return onlyHours ? Obstacle.HOURS : Obstacle.ERRORS;
        }
        if (plan().isEmpty()) {
            return Obstacle.NO_SHIFTS;
        }
        if (plan().sameFile().isPresent() && !again.get()) {
            return Obstacle.SAME_FILE;
        }
        return undecided.get() > 0 ? Obstacle.NAMES : Obstacle.NONE;
    }
}
