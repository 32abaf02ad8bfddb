package org.daybook.app.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.PersonRules;
import org.daybook.core.people.WorkingHours;
import org.jspecify.annotations.Nullable;

/** One person as the form edits them: what was typed and painted, and what is wrong with it. */
final class PersonViewModel {

    /** What a problem can be about. */
    enum Field {
        NAME,
        ZONE,
        REST
    }

    private final Messages text = Messages.of(PersonViewModel.class);
    private final @Nullable PersonId id;
    private final @Nullable AbsencesViewModel absences;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty skills = new SimpleStringProperty("");
    private final StringProperty specialty = new SimpleStringProperty("");
    private final StringProperty aliases = new SimpleStringProperty("");
    private final StringProperty zone = new SimpleStringProperty("");
    private final ObservableSet<PersonKind> kinds = FXCollections.observableSet();
    private final ObjectProperty<WorkingHours> hours = new SimpleObjectProperty<>(WorkingHours.UNKNOWN);
    private final BooleanProperty active = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ObservableMap<Field, String> problems = FXCollections.observableHashMap();
    private Typed saved = Typed.NOTHING;
    private String savedName = "";

    /**
     * @param id who it is, or null for somebody new
     * @param absences theirs, or null for somebody new
     */
    private PersonViewModel(@Nullable PersonId id, @Nullable AbsencesViewModel absences) {
        this.id = id;
        this.absences = absences;
        Stream.of(name, email, skills, specialty, aliases, zone).forEach(typed -> typed.subscribe(this::look));
        hours.subscribe(this::look);
        kinds.addListener((SetChangeListener<PersonKind>) _ -> look());
    }

    static PersonViewModel of(PersonSheet sheet, AbsencesViewModel absences) {
        PersonViewModel model = new PersonViewModel(sheet.id(), absences);
        model.load(sheet.details(), sheet.active());
        return model;
    }

    /** Somebody new, of whom nothing is known but where they probably live. */
    static PersonViewModel fresh(ZoneId usualZone) {
        PersonViewModel model = new PersonViewModel(null, null);
        model.zone.set(usualZone.getId());
        model.kinds.add(PersonKind.STAFF);
        model.settle();
        return model;
    }

    /** Everything typed, as it is typed. */
    private record Typed(List<String> texts, List<PersonKind> kinds, WorkingHours hours) {
        static final Typed NOTHING = new Typed(List.of(), List.of(), WorkingHours.UNKNOWN);
    }

    /** Shows somebody anew, as after they were saved, or changed elsewhere. */
    void load(PersonDetails details, boolean nowActive) {
        savedName = details.name();
        name.set(details.name());
        email.set(orEmpty(details.email()));
        skills.set(String.join(", ", details.skills()));
        specialty.set(orEmpty(details.specialty()));
        aliases.set(String.join(", ", details.aliases()));
        zone.set(details.homeZone().getId());
        kinds.removeIf(kind -> !details.kinds().contains(kind));
        kinds.addAll(details.kinds());
        hours.set(details.workingHours());
        active.set(nowActive);
        settle();
    }

    /** Takes what is typed now for saved. */
    void settle() {
        saved = typed();
        problems.clear();
        look();
    }

    Optional<PersonId> id() {
        return Optional.ofNullable(id);
    }

    Optional<AbsencesViewModel> absences() {
        return Optional.ofNullable(absences);
    }

    /** What they are called on the screen: as typed, else as saved, else somebody new. */
    String called() {
        if (!name.get().isBlank()) {
            return name.get().strip();
        }
        return savedName.isEmpty() ? text.get("person-new") : savedName;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty emailProperty() {
        return email;
    }

    /** With commas between them. */
    StringProperty skillsProperty() {
        return skills;
    }

    StringProperty specialtyProperty() {
        return specialty;
    }

    /** With commas between them. */
    StringProperty aliasesProperty() {
        return aliases;
    }

    StringProperty zoneProperty() {
        return zone;
    }

    ObservableSet<PersonKind> kinds() {
        return kinds;
    }

    ObjectProperty<WorkingHours> hoursProperty() {
        return hours;
    }

    /** Whether they can be assigned; changed by a command of its own, not by saving. */
    BooleanProperty activeProperty() {
        return active;
    }

    /** Whether anything differs from what is saved. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    ObservableMap<Field, String> problems() {
        return problems;
    }

    /** What is typed; nothing, and the problems named, where it cannot be saved so. */
    Optional<PersonDetails> details() {
        problems.clear();
        Optional<ZoneId> home = home();
        if (name.get().isBlank()) {
            problems.put(Field.NAME, text.get("name-missing"));
        }
        if (home.isEmpty()) {
            problems.put(Field.ZONE, text.get("zone-unknown", zone.get()));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        PersonDetails details = new PersonDetails(
                name.get(),
                email.get(),
                list(aliases.get()),
                List.copyOf(kinds),
                list(skills.get()),
                specialty.get(),
                hours.get(),
                home.orElseThrow());
        PersonRules.problem(details).ifPresent(problem -> problems.put(Field.REST, problem));
        return problems.isEmpty() ? Optional.of(details) : Optional.empty();
    }

    private void look() {
        changed.set(!typed().equals(saved));
    }

    private Typed typed() {
        return new Typed(
                Stream.of(name, email, skills, specialty, aliases, zone)
                        .map(StringProperty::getValueSafe)
                        .toList(),
                kinds.stream().sorted().toList(),
                hours.get());
    }

    private Optional<ZoneId> home() {
        try {
            return Optional.of(
                    ZoneId.of(Objects.requireNonNullElse(zone.get(), "").strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static List<String> list(String typed) {
        return List.of(typed.split("[,;]"));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
