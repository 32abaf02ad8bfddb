package org.daybook.app.quickadd;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.dispatch.Changes;
import org.daybook.app.task.Tasks;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.people.PersonId;
import org.daybook.core.quickadd.Named;
import org.daybook.core.quickadd.QuickAdd;
import org.daybook.core.quickadd.QuickReading;
import org.daybook.core.quickadd.Roster;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line while it is typed, and adds what it says. A line that was left is kept until the next time.
 *
 * <p>Reading takes well under a millisecond and happens with every key; clashes are asked for beside it, and only an
 * answer to the line as it is now is shown.
 */
public final class QuickAddViewModel {

    private final StringProperty line = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable QuickReading> reading = new SimpleObjectProperty<>();
    private final ObjectProperty<Clashes> clashes = new SimpleObjectProperty<>(Clashes.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanBinding ready = Bindings.createBooleanBinding(
            () -> !busy.get()
                    && draft().filter(each -> !each.details().title().isBlank()).isPresent(),
            reading,
            busy);
    private final Foresight foresight;
    private final BiConsumer<EntryDraft, Changes.Ending> adding;
    private final Tasks tasks;
    private final Clock clock;
    private final Locale locale;
    private List<Named> people = List.of();
    private QuickAdd reader;
    private @Nullable EntryDraft foreseen;

    /**
     * @param adding adds an entry and says what happened
     * @param clock the time in the zone in which lines are meant
     * @param locale whose language is understood, beside English
     */
    public QuickAddViewModel(
            Foresight foresight,
            BiConsumer<EntryDraft, Changes.Ending> adding,
            Tasks tasks,
            Clock clock,
            Locale locale) {
        this.foresight = foresight;
        this.adding = adding;
        this.tasks = tasks;
        this.clock = clock;
        this.locale = locale;
        reader = new QuickAdd(locale, new Roster(people));
        line.subscribe(_ -> read());
    }

    /** What is typed. */
    public StringProperty lineProperty() {
        return line;
    }

    /** What the line says; null while it is empty. */
    ReadOnlyObjectProperty<@Nullable QuickReading> readingProperty() {
        return reading;
    }

    /** What it would clash with. */
    ReadOnlyObjectProperty<Clashes> clashesProperty() {
        return clashes;
    }

    /** Whether it is being added. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether there is enough to add: a title. */
    BooleanBinding readyBinding() {
        return ready;
    }

    /** Those who can be named, once they are known. */
    List<Named> people() {
        return people;
    }

    /**
     * Learns anew who can be named.
     *
     * @param then told once they are known
     */
    void begin(Runnable then) {
        tasks.query(_ -> foresight.people(), known -> {
            people = known;
            reader = new QuickAdd(locale, new Roster(known));
            read();
            then.run();
        });
    }

    /** What would be added. */
    Optional<EntryDraft> draft() {
        return Optional.ofNullable(reading.get()).map(QuickReading::draft);
    }

    /** The name of a person the line names. */
    String name(PersonId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse("");
    }

    /**
     * Adds the entry; nothing happens while it has no title.
     *
     * @param done told once it is added, not when it was refused
     */
    void add(Runnable done) {
        if (!ready.get()) {
            return;
        }
        busy.set(true);
        adding.accept(draft().orElseThrow(), new Changes.Ending() {
            @Override
            public void done() {
                busy.set(false);
                line.set("");
                done.run();
            }

            @Override
            public void nothing() {
                busy.set(false);
            }
        });
    }

    private void read() {
        String typed = line.get();
        reading.set(typed.isBlank() ? null : reader.read(typed, LocalDateTime.now(clock), clock.getZone()));
        foresee();
    }

    private void foresee() {
        EntryDraft now = draft().map(draft -> new EntryDraft(draft.details().withTitle(""), draft.recurrence()))
                .orElse(null);
        if (Objects.equals(now, foreseen)) {
            return;
        }
        foreseen = now;
        if (now == null) {
            clashes.set(Clashes.NONE);
            return;
        }
        tasks.query(_ -> foresight.clashes(now), found -> {
            if (now.equals(foreseen)) {
                clashes.set(found);
            }
        });
    }
}
