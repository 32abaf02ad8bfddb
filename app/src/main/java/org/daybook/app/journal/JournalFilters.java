package org.daybook.app.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalKind;

/** What the user has chosen to see of the journal; days count whole, the last included. */
final class JournalFilters {

    private final ObjectProperty<Optional<UserId>> actor = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<JournalKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> command = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> last = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");

    /** Told whenever the choice is another. */
    void onChange(Runnable listener) {
        actor.subscribe((_, _) -> listener.run());
        kind.subscribe((_, _) -> listener.run());
        command.subscribe((_, _) -> listener.run());
        first.subscribe((_, _) -> listener.run());
        last.subscribe((_, _) -> listener.run());
        words.subscribe((_, _) -> listener.run());
    }

    ObjectProperty<Optional<UserId>> actorProperty() {
        return actor;
    }

    ObjectProperty<Optional<JournalKind>> kindProperty() {
        return kind;
    }

    ObjectProperty<Optional<String>> commandProperty() {
        return command;
    }

    ObjectProperty<Optional<LocalDate>> firstDayProperty() {
        return first;
    }

    ObjectProperty<Optional<LocalDate>> lastDayProperty() {
        return last;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Shows everything again. */
    void clear() {
        actor.set(Optional.empty());
        kind.set(Optional.empty());
        command.set(Optional.empty());
        first.set(Optional.empty());
        last.set(Optional.empty());
        words.set("");
    }

    JournalFilter filter(ZoneId zone) {
        return new JournalFilter(
                actor.get(),
                kind.get(),
                command.get(),
                first.get().map(day -> day.atStartOfDay(zone).toInstant()),
                last.get().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                words.get());
    }
}
