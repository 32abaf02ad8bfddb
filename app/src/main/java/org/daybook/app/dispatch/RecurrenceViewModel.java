package org.daybook.app.dispatch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.daybook.app.text.Messages;
import org.daybook.core.time.RecurrenceRule;

/**
 * How an entry repeats, as the drawer edits it. A rule the simple fields cannot express is kept as its text, word for
 * word; one they can is written from them.
 */
final class RecurrenceViewModel {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int USUAL_COUNT = 10;

    private final Messages text = Messages.of(RecurrenceViewModel.class);
    private final RuleSentence sentences = new RuleSentence();
    private final ObjectProperty<Repeats> repeats = new SimpleObjectProperty<>(Repeats.NEVER);
    private final IntegerProperty interval = new SimpleIntegerProperty(1);
    private final ObservableSet<DayOfWeek> weekdays = FXCollections.observableSet(EnumSet.noneOf(DayOfWeek.class));
    private final BooleanProperty byWeekday = new SimpleBooleanProperty();
    private final ObjectProperty<Ends> ends = new SimpleObjectProperty<>(Ends.NEVER);
    private final ObjectProperty<LocalDate> until;
    private final IntegerProperty count = new SimpleIntegerProperty(USUAL_COUNT);
    private final StringProperty raw = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private LocalDate start;
    private ZoneId zone;
    private boolean allDay;

    RecurrenceViewModel(LocalDate start, ZoneId zone) {
        this.start = start;
        this.zone = zone;
        until = new SimpleObjectProperty<>(start.plusMonths(3));
        repeats.subscribe((before, now) -> changedKind(before, now));
        interval.subscribe(this::say);
        weekdays.addListener((SetChangeListener<DayOfWeek>) _ -> say());
        byWeekday.subscribe(this::say);
        ends.subscribe(this::say);
        until.subscribe(this::say);
        count.subscribe(this::say);
        raw.subscribe(this::say);
        say();
    }

    ObjectProperty<Repeats> repeatsProperty() {
        return repeats;
    }

    IntegerProperty intervalProperty() {
        return interval;
    }

    ObservableSet<DayOfWeek> weekdays() {
        return weekdays;
    }

    /** Whether a month counts to a weekday, such as the last Friday, rather than to a day of the month. */
    BooleanProperty byWeekdayProperty() {
        return byWeekday;
    }

    ObjectProperty<Ends> endsProperty() {
        return ends;
    }

    ObjectProperty<LocalDate> untilProperty() {
        return until;
    }

    IntegerProperty countProperty() {
        return count;
    }

    /** The rule as text, for what the fields cannot say. */
    StringProperty rawProperty() {
        return raw;
    }

    /** What the fields mean, in a sentence. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Follows the start of the entry, whose day the rule leans on. */
    void startAt(LocalDate newStart, ZoneId newZone, boolean newAllDay) {
        if (weekdays.equals(Set.of(start.getDayOfWeek()))) {
            weekdays.add(newStart.getDayOfWeek());
            weekdays.retainAll(Set.of(newStart.getDayOfWeek()));
        }
        start = newStart;
        zone = newZone;
        allDay = newAllDay;
        say();
    }

    /** What is wrong, or nothing. */
    Optional<String> problem() {
        if (repeats.get() == Repeats.NEVER) {
            return Optional.empty();
        }
        if (repeats.get() == Repeats.CUSTOM && raw.get().isBlank()) {
            return Optional.of(text.get("rule-empty"));
        }
        if (repeats.get() != Repeats.CUSTOM
                && ends.get() == Ends.ON
                && until.get().isBefore(start)) {
            return Optional.of(text.get("rule-ends-early"));
        }
        return switch (RecurrenceRule.parse(rule())) {
            case RecurrenceRule.Valid _ -> Optional.empty();
            case RecurrenceRule.Problem(String reason) -> Optional.of(reason);
        };
    }

    /** The RRULE value the fields stand for; empty for what does not repeat. */
    String rule() {
        return ruleFor(repeats.get());
    }

    private String ruleFor(Repeats kind) {
        return switch (kind) {
            case NEVER -> "";
            case DAILY -> "FREQ=DAILY" + every() + end();
            case WEEKLY -> "FREQ=WEEKLY" + every() + days() + end();
            case MONTHLY -> "FREQ=MONTHLY" + every() + ofMonth() + end();
            case YEARLY -> "FREQ=YEARLY" + every() + end();
            case CUSTOM -> raw.get().strip().replaceFirst("(?i)^RRULE:", "");
        };
    }

    /** Shows a rule in the fields, or as text where they cannot express it. */
    void load(String rule) {
        RuleParts parts = RuleParts.of(rule);
        weekdays.clear();
        interval.set(parts.number("INTERVAL", 1));
        byWeekday.set(parts.get("BYDAY").isPresent());
        loadEnd(parts);
        raw.set(rule);
        repeats.set(rule.isBlank() ? Repeats.NEVER : kind(parts));
        if (repeats.get() == Repeats.WEEKLY && parts.get("BYDAY").isPresent()) {
            weekdays.clear();
            parts.list("BYDAY").forEach(day -> Weekdays.parse(day).ifPresent(nth -> weekdays.add(nth.day())));
        }
        if (repeats.get() != Repeats.NEVER && repeats.get() != Repeats.CUSTOM && !sameRule(rule)) {
            repeats.set(Repeats.CUSTOM);
            raw.set(rule);
        }
        say();
    }

    private boolean sameRule(String rule) {
        Map<String, String> mine = new HashMap<>(RuleParts.of(rule()).byName());
        Map<String, String> theirs = new HashMap<>(RuleParts.of(rule).byName());
        for (Map<String, String> parts : List.of(mine, theirs)) {
            parts.remove("UNTIL");
            parts.remove("WKST");
            parts.remove("INTERVAL", "1");
            if (String.valueOf(parts.get("FREQ")).equals("WEEKLY")) {
                parts.remove("BYDAY");
            }
            parts.remove("BYMONTHDAY", String.valueOf(start.getDayOfMonth()));
        }
        return mine.equals(theirs);
    }

    private static Repeats kind(RuleParts parts) {
        return switch (parts.get("FREQ").orElse("")) {
            case "DAILY" -> Repeats.DAILY;
            case "WEEKLY" -> Repeats.WEEKLY;
            case "MONTHLY" -> Repeats.MONTHLY;
            case "YEARLY" -> Repeats.YEARLY;
            default -> Repeats.CUSTOM;
        };
    }

    private void loadEnd(RuleParts parts) {
        Optional<LocalDate> last = parts.get("UNTIL").flatMap(value -> RuleSentence.untilDay(value, zone));
        last.ifPresent(until::set);
        count.set(parts.number("COUNT", USUAL_COUNT));
        ends.set(last.isPresent() ? Ends.ON : parts.get("COUNT").isPresent() ? Ends.AFTER : Ends.NEVER);
    }

    private void changedKind(Repeats before, Repeats now) {
        if (now == Repeats.WEEKLY && weekdays.isEmpty()) {
            weekdays.add(start.getDayOfWeek());
        }
        if (now == Repeats.CUSTOM && before != Repeats.NEVER) {
            raw.set(ruleFor(before));
        }
        say();
    }

    private String every() {
        return interval.get() > 1 ? ";INTERVAL=" + interval.get() : "";
    }

    private String days() {
        if (weekdays.isEmpty()) {
            return "";
        }
        return ";BYDAY="
                + String.join(
                        ",",
                        EnumSet.copyOf(weekdays).stream().map(Weekdays::code).toList());
    }

    private String ofMonth() {
        if (!byWeekday.get()) {
            return "";
        }
        Weekdays.Nth nth = Weekdays.nthOf(start);
        return ";BYDAY=" + nth.ordinal() + Weekdays.code(nth.day());
    }

    private String end() {
        return switch (ends.get()) {
            case NEVER -> "";
            case AFTER -> ";COUNT=" + Math.max(1, count.get());
            case ON -> ";UNTIL=" + lastInstant();
        };
    }

    /** The end of the last day, in the form RFC 5545 wants beside a start with a zone, or a plain date for whole days. */
    private String lastInstant() {
        if (allDay) {
            return until.get().format(DateTimeFormatter.BASIC_ISO_DATE);
        }
        return until.get()
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(zone)
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(UTC);
    }

    private void say() {
        sentence.set(sentences.of(rule(), start, zone));
    }
}
