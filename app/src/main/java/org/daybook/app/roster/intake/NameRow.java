package org.daybook.app.roster.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.app.roster.intake.IntakeOffer.Somebody;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterPlan.UnknownName;
import org.jspecify.annotations.Nullable;

/** A name that is nobody's here, and what is decided about it. */
final class NameRow {

    private final UnknownName unknown;
    private final List<NameChoice> options;
    private final ObjectProperty<@Nullable NameChoice> choice = new SimpleObjectProperty<>();

    /** @param people everybody whom it may mean */
    NameRow(UnknownName unknown, List<Somebody> people) {
        this.unknown = unknown;
        List<NameChoice> all = new ArrayList<>();
        unknown.nearest().forEach(person -> all.add(new NameChoice.Known(person)));
        all.add(new NameChoice.Newcomer());
        all.add(new NameChoice.LeftOut());
        people.stream()
                .map(Somebody::id)
                .filter(person -> !unknown.nearest().contains(person))
                .forEach(person -> all.add(new NameChoice.Known(person)));
        options = List.copyOf(all);
    }

    String name() {
        return unknown.name();
    }

    /** On how many shifts it stands. */
    int shifts() {
        return unknown.shifts();
    }

    /** Who it might be, the likeliest first. */
    List<PersonId> nearest() {
        return unknown.nearest();
    }

    /** What can be decided: the nearest people, somebody new, leaving it out, then everybody else. */
    List<NameChoice> options() {
        return options;
    }

    ObjectProperty<@Nullable NameChoice> choiceProperty() {
        return choice;
    }

    boolean decided() {
        return choice.get() != null;
    }

    /** How many assignments come of it as it is decided. */
    int assignments() {
        NameChoice now = choice.get();
        return now == null || now instanceof NameChoice.LeftOut ? 0 : shifts();
    }

    /** @throws NullPointerException where nothing is decided */
    NameChoice decision() {
        return Objects.requireNonNull(choice.get(), name());
    }
}
