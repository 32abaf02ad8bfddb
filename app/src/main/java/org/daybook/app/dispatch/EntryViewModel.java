package org.daybook.app.dispatch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** One entry as the drawer edits it: what was typed, what is wrong with it, and the form it makes. */
final class EntryViewModel {

    /** What a problem can be about. */
    enum Field {
        TITLE,
        TIME,
        ZONE,
        RULE
    }

    private final Messages text = Messages.of(EntryViewModel.class);
    private final @Nullable CommitmentRef ref;
    private final EntryDraft original;
    private final StringProperty title = new SimpleStringProperty();
    private final ObjectProperty<WorkItemType> type = new SimpleObjectProperty<>();
    private final StringProperty workItemId = new SimpleStringProperty();
    private final ObjectProperty<EntryStatus> status = new SimpleObjectProperty<>();
    private final BooleanProperty allDay = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable LocalDate> startDate = new SimpleObjectProperty<>();
    private final StringProperty startTime = new SimpleStringProperty();
    private final ObjectProperty<@Nullable LocalDate> endDate = new SimpleObjectProperty<>();
    private final StringProperty endTime = new SimpleStringProperty();
    private final StringProperty zone = new SimpleStringProperty();
    private final ObservableList<PersonCard> people = FXCollections.observableArrayList();
    private final StringProperty location = new SimpleStringProperty();
    private final BooleanProperty confidential = new SimpleBooleanProperty();
    private final StringProperty notes = new SimpleStringProperty();
    private final RecurrenceViewModel recurrence;
    private final ObservableMap<Field, String> problems = FXCollections.observableHashMap();
    private @Nullable LocalDateTime lastStart;

    /**
     * @param ref what is edited, or null for a new entry
     * @param everyone the people who can be assigned
     */
    EntryViewModel(@Nullable CommitmentRef ref, EntryDraft draft, List<PersonCard> everyone) {
        this.ref = ref;
        this.original = draft;
        WallClockSpan when = draft.details().when();
        recurrence = new RecurrenceViewModel(when.start().toLocalDate(), when.zone());
        load(draft.details(), everyone);
        recurrence.load(ruleOf(draft));
        startDate.subscribe(this::startMoved);
        startTime.subscribe(this::startMoved);
        allDay.subscribe(this::startMoved);
        zone.subscribe(this::startMoved);
    }

    private static String ruleOf(EntryDraft draft) {
        Recurrence repeated = draft.recurrence();
        RecurrenceRule rule = repeated == null ? null : repeated.rule();
        return rule == null ? "" : rule.text();
    }

    private void load(EntryDetails form, List<PersonCard> everyone) {
        title.set(form.title());
        type.set(form.workItem().type());
        workItemId.set(orEmpty(form.workItem().id()));
        location.set(orEmpty(form.location()));
        status.set(form.status());
        WallClockSpan when = form.when();
        allDay.set(when.allDay());
        startDate.set(when.localStart().toLocalDate());
        startTime.set(Times.clock(when.localStart().toLocalTime()));
        LocalDate last = when.localEnd().toLocalDate();
        endDate.set(when.allDay() ? last.minusDays(1) : last);
        endTime.set(Times.clock(when.localEnd().toLocalTime()));
        zone.set(when.zone().getId());
        form.people()
                .forEach(id -> everyone.stream()
                        .filter(card -> card.id().equals(id))
                        .findFirst()
                        .ifPresent(people::add));
        confidential.set(form.confidential());
        notes.set(orEmpty(form.notes()));
        lastStart = start().orElse(null);
    }

    Optional<CommitmentRef> ref() {
        return Optional.ofNullable(ref);
    }

    /** Whether one occurrence of a series is edited. */
    boolean isOccurrence() {
        return ref != null && ref.recurrenceId() != null;
    }

    StringProperty titleProperty() {
        return title;
    }

    ObjectProperty<WorkItemType> typeProperty() {
        return type;
    }

    StringProperty workItemIdProperty() {
        return workItemId;
    }

    ObjectProperty<EntryStatus> statusProperty() {
        return status;
    }

    BooleanProperty allDayProperty() {
        return allDay;
    }

    ObjectProperty<@Nullable LocalDate> startDateProperty() {
        return startDate;
    }

    StringProperty startTimeProperty() {
        return startTime;
    }

    /** For whole days the last one, which counts in. */
    ObjectProperty<@Nullable LocalDate> endDateProperty() {
        return endDate;
    }

    StringProperty endTimeProperty() {
        return endTime;
    }

    StringProperty zoneProperty() {
        return zone;
    }

    ObservableList<PersonCard> people() {
        return people;
    }

    BooleanProperty confidentialProperty() {
        return confidential;
    }

    StringProperty locationProperty() {
        return location;
    }

    StringProperty notesProperty() {
        return notes;
    }

    RecurrenceViewModel recurrence() {
        return recurrence;
    }

    /** What is wrong, by what it is about; filled by {@link #draft()}. */
    ObservableMap<Field, String> problems() {
        return problems;
    }

    /** Whether anything differs from what was opened. */
    boolean isChanged() {
        return draft().filter(original::equals).isEmpty();
    }

    /** The entry as it is typed; nothing, and the problems named, where it makes no sense yet. */
    Optional<EntryDraft> draft() {
        problems.clear();
        if (title.get().isBlank()) {
            problems.put(Field.TITLE, text.get("title-missing"));
        }
        Optional<WallClockSpan> when = when();
        recurrence.problem().ifPresent(problem -> problems.put(Field.RULE, problem));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return when.map(span -> new EntryDraft(details(span), repeated()));
    }

    private EntryDetails details(WallClockSpan span) {
        return new EntryDetails(
                title.get().strip(),
                span,
                status.get(),
                new WorkItem(type.get(), orNull(workItemId.get())),
                orNull(location.get()),
                orNull(notes.get()),
                original.details().free(),
                confidential.get(),
                people.stream().map(PersonCard::id).toList());
    }

    /** Times added to and left out of a series stay with it when its rule changes. */
    private @Nullable Recurrence repeated() {
        String rule = recurrence.rule();
        Recurrence before = original.recurrence();
        if (rule.equals(ruleOf(original))) {
            return before;
        }
        if (rule.isEmpty()) {
            return null;
        }
        RecurrenceRule now = RecurrenceRule.of(rule);
        if (before == null) {
            return Recurrence.of(now);
        }
        return now.equals(before.rule()) ? before : new Recurrence(now, before.additions(), before.exclusions());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private Optional<WallClockSpan> when() {
        Optional<ZoneId> inZone = zoneId();
        if (inZone.isEmpty()) {
            problems.put(Field.ZONE, text.get("zone-unknown", zone.get()));
            return Optional.empty();
        }
        Optional<LocalDateTime> start = start();
        Optional<LocalDateTime> end = end();
        if (start.isEmpty() || end.isEmpty()) {
            problems.put(Field.TIME, text.get("time-unreadable"));
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            problems.put(Field.TIME, text.get(allDay.get() ? "days-backwards" : "time-backwards"));
            return Optional.empty();
        }
        if (allDay.get()) {
            int days = (int) Duration.between(start.get(), end.get()).toDays() + 1;
            return Optional.of(WallClockSpan.allDay(start.get().toLocalDate(), days, inZone.get()));
        }
        return Optional.of(WallClockSpan.between(start.get(), end.get(), inZone.get()));
    }

    private Optional<ZoneId> zoneId() {
        try {
            return Optional.of(ZoneId.of(zone.get().strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> start() {
        return moment(startDate.get(), startTime.get());
    }

    private Optional<LocalDateTime> end() {
        return moment(endDate.get(), endTime.get());
    }

    private Optional<LocalDateTime> moment(@Nullable LocalDate date, String time) {
        Optional<LocalTime> clock = allDay.get() ? Optional.of(LocalTime.MIDNIGHT) : Times.parseClock(time);
        return date == null ? Optional.empty() : clock.map(date::atTime);
    }

    /** The end follows the start, so that how long it lasts stays; and the rule follows the day. */
    private void startMoved() {
        Optional<LocalDateTime> now = start();
        Optional<LocalDateTime> end = end();
        LocalDateTime before = lastStart;
        if (now.isPresent() && end.isPresent() && before != null && !now.get().equals(before)) {
            LocalDateTime newEnd = end.get().plus(Duration.between(before, now.get()));
            endDate.set(newEnd.toLocalDate());
            if (!allDay.get()) {
                endTime.set(Times.clock(newEnd.toLocalTime()));
            }
        }
        now.ifPresent(start -> {
            lastStart = start;
            zoneId().ifPresent(in -> recurrence.startAt(start.toLocalDate(), in, allDay.get()));
        });
    }
}
