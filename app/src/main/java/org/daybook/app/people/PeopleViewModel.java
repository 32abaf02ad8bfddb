package org.daybook.app.people;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.surface.Deeds;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.jspecify.annotations.Nullable;

/** Who there is, whom of them the list shows, and who is open beside it. What is typed is never lost. */
public final class PeopleViewModel {

    private final Messages text = Messages.of(PeopleViewModel.class);
    private final PeopleBoard board;
    private final PeopleRegister register;
    private final Deeds deeds;
    private final Clock clock;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PersonKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final ObservableList<PersonRow> shown = FXCollections.observableArrayList();
    private final ObservableList<PersonRow> readOnly = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyObjectWrapper<@Nullable PersonViewModel> open = new ReadOnlyObjectWrapper<>();
    private List<PersonRow> everybody = List.of();
    private int asked;

    public PeopleViewModel(PeopleBoard board, PeopleRegister register, Deeds deeds, Clock clock) {
        this.board = board;
        this.register = register;
        this.deeds = deeds;
        this.clock = clock;
        search.subscribe(this::filter);
        kind.subscribe(this::filter);
    }

    boolean mayEdit() {
        return board.mayEdit();
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The kind that is shown alone, or null for all. */
    ObjectProperty<@Nullable PersonKind> kindProperty() {
        return kind;
    }

    /** Whether there is nobody at all. */
    BooleanProperty emptyProperty() {
        return empty;
    }

    /** Those shown, by name, the inactive last. */
    ObservableList<PersonRow> shown() {
        return readOnly;
    }

    /** Who is open, or null. */
    ReadOnlyObjectProperty<@Nullable PersonViewModel> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Reads everybody anew; the form keeps what is typed. */
    public void refresh() {
        deeds.ask(board::everybody, people -> {
            everybody = people;
            empty.set(people.isEmpty());
            filter();
        });
        PersonViewModel now = open.get();
        if (now != null) {
            now.id().ifPresent(id -> deeds.ask(() -> board.open(id), sheet -> refreshed(now, sheet)));
        }
    }

    private void refreshed(PersonViewModel model, Optional<PersonSheet> sheet) {
        if (sheet.isEmpty()) {
            if (open.get() == model && !model.changedProperty().get()) {
                open.set(null);
            }
            return;
        }
        PersonSheet there = sheet.get();
        model.absences()
                .ifPresent(absences ->
                        absences.load(there.absences(), there.details().homeZone()));
        if (model.changedProperty().get()) {
            model.activeProperty().set(there.active());
        } else {
            model.load(there.details(), there.active());
        }
    }

    private void filter() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        PersonKind only = kind.get();
        Collator collator = Collator.getInstance(Language.current().locale());
        shown.setAll(everybody.stream()
                .filter(row -> only == null || row.kinds().contains(only))
                .filter(row -> words(row)
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparing(PersonRow::active).reversed().thenComparing(PersonRow::name, collator))
                .toList());
    }

    private static Stream<String> words(PersonRow row) {
        return Stream.concat(Stream.of(row.name(), row.email() == null ? "" : row.email()), row.skills().stream());
    }

    /** Opens somebody beside the list. */
    void select(PersonId id) {
        PersonViewModel now = open.get();
        if (now != null && now.id().equals(Optional.of(id))) {
            return;
        }
        int number = ++asked;
        deeds.ask(() -> board.open(id), sheet -> {
            if (number == asked) {
                sheet.ifPresent(there -> show(model(there)));
            }
        });
    }

    private PersonViewModel model(PersonSheet sheet) {
        AbsencesViewModel absences = new AbsencesViewModel(
                sheet.id(), sheet.details().homeZone(), new AbsencesViewModel.Desk(board, register, deeds), clock);
        absences.load(sheet.absences(), sheet.details().homeZone());
        return PersonViewModel.of(sheet, absences);
    }

    /** Opens an empty form. */
    void addNew() {
        asked++;
        show(PersonViewModel.fresh(board.usualZone()));
    }

    /** Shows a form; what was typed into the one before and not saved can be brought back. */
    private void show(@Nullable PersonViewModel next) {
        PersonViewModel before = open.get();
        open.set(next);
        if (before != null && before != next && before.changedProperty().get()) {
            deeds.offer(text.get("left-behind", before.called()), text.get("back"), () -> {
                asked++;
                show(before);
            });
        }
    }

    /** Closes the form. */
    void close() {
        asked++;
        show(null);
    }

    /** Saves what is typed, where it makes sense. */
    void save() {
        PersonViewModel model = open.get();
        if (model == null) {
            return;
        }
        model.details().ifPresent(details -> {
            if (model.id().isPresent()) {
                if (model.changedProperty().get()) {
                    deeds.carryOut(() -> register.edit(model.id().get(), details), _ -> saved(model, details));
                }
            } else {
                deeds.carryOut(() -> register.add(details), id -> {
                    model.settle();
                    refresh();
                    select(id);
                });
            }
        });
    }

    /** What was typed while it was being saved stays typed. */
    private void saved(PersonViewModel model, PersonDetails details) {
        if (model.details().filter(details::equals).isPresent()) {
            model.load(details, model.activeProperty().get());
        }
        refresh();
    }

    /** Takes back what was typed since it was saved. */
    void revert() {
        PersonViewModel model = open.get();
        if (model == null) {
            return;
        }
        if (model.id().isEmpty()) {
            close();
        } else {
            deeds.ask(
                    () -> board.open(model.id().get()),
                    sheet -> sheet.ifPresent(there -> {
                        model.load(there.details(), there.active());
                    }));
        }
    }

    /** Deactivates who is active, and the other way round. */
    void turnActive() {
        withSomebody((model, id) -> {
            boolean active = model.activeProperty().get();
            deeds.carryOut(() -> active ? register.deactivate(id) : register.reactivate(id), _ -> refresh());
        });
    }

    void delete() {
        withSomebody((model, id) -> deeds.carryOut(() -> register.delete(id), _ -> {
            if (open.get() == model) {
                model.settle();
                open.set(null);
            }
            refresh();
        }));
    }

    /** Does something to whoever is open and is in the workspace already. */
    private void withSomebody(BiConsumer<PersonViewModel, PersonId> deed) {
        PersonViewModel model = open.get();
        if (model != null) {
            model.id().ifPresent(id -> deed.accept(model, id));
        }
    }
}
