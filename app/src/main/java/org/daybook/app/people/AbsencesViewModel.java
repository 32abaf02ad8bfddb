package org.daybook.app.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.surface.Deeds;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** When one person is away, and the one absence of it that is being typed. Each is saved at once, apart from the form. */
final class AbsencesViewModel {

    private final Messages text = Messages.of(AbsencesViewModel.class);
    private final PersonId person;
    private final Desk desk;
    private final Clock clock;
    private final ObservableList<AbsenceCard> cards = FXCollections.observableArrayList();
    private final ObservableList<AbsenceCard> readOnly = FXCollections.unmodifiableObservableList(cards);
    private final ObjectProperty<@Nullable AbsenceViewModel> editing = new SimpleObjectProperty<>();
    private final BooleanProperty earlier = new SimpleBooleanProperty();
    private ZoneId zone;

    /** What it asks and tells. */
    record Desk(PeopleBoard board, PeopleRegister register, Deeds deeds) {}

    /** @param clock what day it is */
    AbsencesViewModel(PersonId person, ZoneId zone, Desk desk, Clock clock) {
        this.person = person;
        this.zone = zone;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those not over yet by start, then the others, the latest first. */
    void load(List<AbsenceCard> absences, ZoneId homeZone) {
        zone = homeZone;
        List<AbsenceCard> over = absences.stream().filter(this::isOver).toList().reversed();
        cards.setAll(absences.stream().filter(card -> !isOver(card)).toList());
        cards.addAll(over);
    }

    boolean isOver(AbsenceCard card) {
        return !card.when().interval().endExclusive().isAfter(clock.instant());
    }

    ObservableList<AbsenceCard> cards() {
        return readOnly;
    }

    /** Whether those that are over are shown. */
    BooleanProperty earlierProperty() {
        return earlier;
    }

    /** How many are over. */
    int over() {
        return (int) cards.stream().filter(this::isOver).count();
    }

    /** Those that are shown. */
    List<AbsenceCard> shown() {
        return cards.stream().filter(card -> earlier.get() || !isOver(card)).toList();
    }

    /** The absence being typed, or null. */
    ObjectProperty<@Nullable AbsenceViewModel> editingProperty() {
        return editing;
    }

    void addNew() {
        edit(new AbsenceViewModel(LocalDate.now(clock.withZone(zone)), zone));
    }

    void edit(AbsenceCard card) {
        edit(new AbsenceViewModel(card));
    }

    private void edit(AbsenceViewModel model) {
        editing.set(model);
        model.partProperty().subscribe(() -> look(model));
        model.fromProperty().subscribe(() -> look(model));
        model.toProperty().subscribe(() -> look(model));
        model.fromTimeProperty().subscribe(() -> look(model));
        model.toTimeProperty().subscribe(() -> look(model));
        model.reasonProperty().subscribe(() -> look(model));
        look(model);
    }

    /** Says what the absence would run into, once that is known. */
    private void look(AbsenceViewModel model) {
        Optional<WallClockSpan> when = model.when();
        if (when.isEmpty()) {
            model.previewProperty().set("");
            return;
        }
        desk.deeds().ask(() -> desk.board().plannedAt(person, when.get()), planned -> {
            if (model.when().equals(when)) {
                model.previewProperty().set(sentence(model, when.get(), planned));
            }
        });
    }

    private String sentence(AbsenceViewModel model, WallClockSpan when, List<String> planned) {
        String runsInto = planned.isEmpty()
                ? text.get("absence-free")
                : text.get("absence-clashes", planned.size(), planned.getFirst());
        return cards.stream()
                .filter(card ->
                        model.card().isEmpty() || !model.card().get().id().equals(card.id()))
                .filter(card -> card.when().interval().overlaps(when.interval()))
                .findFirst()
                .map(card -> runsInto + " " + overlap(model, card, when))
                .orElse(runsInto);
    }

    private String overlap(AbsenceViewModel model, AbsenceCard other, WallClockSpan when) {
        boolean joins = other.reason() == model.reasonProperty().get()
                && other.when().allDay() == when.allDay()
                && other.when().zone().equals(when.zone());
        return text.get(joins ? "absence-joins" : "absence-overlaps", Times.span(other.when()));
    }

    /** Saves what is typed; the editor closes once it is done. */
    void save() {
        AbsenceViewModel model = editing.get();
        if (model == null) {
            return;
        }
        model.draft()
                .ifPresent(draft -> desk.deeds()
                        .carryOut(
                                () -> model.card().isPresent()
                                        ? desk.register()
                                                .changeAbsence(
                                                        model.card().get().id(), draft)
                                        : desk.register().away(person, draft),
                                _ -> saved(model, draft)));
    }

    /** Whoever enters an absence sees it in the list, also one that is over. */
    private void saved(AbsenceViewModel model, AbsenceDraft draft) {
        if (!draft.when().interval().endExclusive().isAfter(clock.instant())) {
            earlier.set(true);
        }
        close(model);
    }

    private void close(AbsenceViewModel model) {
        if (editing.get() == model) {
            editing.set(null);
        }
    }

    void cancel() {
        editing.set(null);
    }

    void remove(AbsenceCard card) {
        desk.deeds().carryOut(() -> desk.register().removeAbsence(card.id()), _ -> {});
    }
}
