package org.daybook.app.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.app.calendar.ClashNote;
import org.daybook.app.calendar.Page;
import org.daybook.app.calendar.Planner;
import org.daybook.app.dispatch.Change;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.PersonCard;
import org.daybook.app.dispatch.Reach;
import org.daybook.app.dispatch.Wish;
import org.daybook.app.journal.History;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.Handover;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** The week of Monday 23 November 2026 in Berlin, seen on Wednesday at 10:20. */
public final class SampleWorkspace implements Planner, EntryDesk, History {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final Clock CLOCK =
            Clock.fixed(MONDAY.plusDays(2).atTime(10, 20).atZone(ZONE).toInstant(), ZONE);

    private final Map<CommitmentRef, EntryDraft> entries = new LinkedHashMap<>();
    private final Map<CommitmentRef, Commitment> absences = new LinkedHashMap<>();
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private int serial;

    private record Step(String summary, Map<CommitmentRef, EntryDraft> before, Map<CommitmentRef, EntryDraft> after) {}

    public static SampleWorkspace week() {
        SampleWorkspace sample = new SampleWorkspace();
        for (String name :
                List.of("Ana Duarte", "Ben Okafor", "Carla Ruiz", "Dmitri Volkov", "Elif Kaya", "Frank Meier")) {
            sample.names.put(new PersonId(sample.uuid()), name);
        }
        sample.fill();
        return sample;
    }

    private void fill() {
        entry(
                0,
                "08:00",
                "09:30",
                "Boiler inspection, Lindenstraße",
                WorkItemType.TICKET,
                EntryStatus.COMPLETED,
                "Ana");
        entry(0, "10:00", "12:00", "Replace pump, Hall 3", WorkItemType.TICKET, EntryStatus.CONFIRMED, "Ben");
        entry(
                0,
                "11:00",
                "12:30",
                "Safety training",
                WorkItemType.CLASS,
                EntryStatus.SCHEDULED,
                "Ben",
                "Carla",
                "Elif");
        entry(0, "14:00", "15:00", "Site visit Nordring", WorkItemType.VISIT, EntryStatus.TENTATIVE, "Dmitri");
        series(5, "08:30", "08:45", "Morning round", WorkItemType.TASK, EntryStatus.SCHEDULED, "Ana", "Ben", "Carla");
        entry(1, "09:30", "11:30", "Meter exchange, block B", WorkItemType.TICKET, EntryStatus.CONFIRMED, "Carla");
        entry(1, "13:00", "14:30", "Customer acceptance", WorkItemType.APPOINTMENT, EntryStatus.CONFIRMED, "Ana");
        entry(1, "15:00", "16:30", "Write offer for school roof", WorkItemType.TASK, EntryStatus.SCHEDULED, "Frank");
        entry(2, "09:00", "10:30", "Heating fault, Kita Sonne", WorkItemType.TICKET, EntryStatus.IN_PROGRESS, "Ana");
        entry(2, "10:00", "11:00", "Coaching visit", WorkItemType.VISIT, EntryStatus.CONFIRMED, "Ana", "Elif");
        entry(2, "13:00", "16:00", "Install ventilation", WorkItemType.TICKET, EntryStatus.SCHEDULED, "Ben", "Dmitri");
        entry(2, "14:00", "15:00", "Supplier call", WorkItemType.APPOINTMENT, EntryStatus.CANCELLED, "Frank");
        entry(3, "09:00", "12:00", "Apprentices’ workshop", WorkItemType.CLASS, EntryStatus.CONFIRMED, "Elif");
        entry(3, "10:00", "11:30", "Leak search, Museum", WorkItemType.TICKET, EntryStatus.SCHEDULED, "Carla");
        entry(3, "14:00", "15:30", "Quarterly review", WorkItemType.OTHER, EntryStatus.CONFIRMED, "Frank", "Ana");
        entry(4, "09:30", "11:00", "Follow-up, Kita Sonne", WorkItemType.VISIT, EntryStatus.TENTATIVE, "Ana");
        entry(4, "13:00", "15:00", "Van maintenance", WorkItemType.TASK, EntryStatus.SCHEDULED, "Dmitri");
        allDay(1, 1, "Fair in Leipzig", WorkItemType.OTHER, "Frank");
        absence(3, 2, "Vacation", "Dmitri");
        absence(2, 1, "Sick", "Carla");
    }

    /** Tells the listener of every change, as the journal would. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public synchronized CommitmentRef ref(String title, int occurrence) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().details().title().equals(title))
                .skip(occurrence)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    public Commitment commitment(String title, int occurrence) {
        CommitmentRef ref = ref(title, occurrence);
        return commitment(ref, form(ref));
    }

    public synchronized EntryDraft form(CommitmentRef ref) {
        return Optional.ofNullable(entries.get(ref)).orElseThrow();
    }

    public synchronized List<EntryDraft> forms(String title) {
        return entries.values().stream()
                .filter(form -> form.details().title().equals(title))
                .toList();
    }

    public synchronized List<String> titles() {
        return entries.values().stream().map(form -> form.details().title()).toList();
    }

    public PersonId person(String firstName) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().startsWith(firstName))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Override
    public synchronized Page page(Interval window) {
        List<Commitment> all = new ArrayList<>(absences.values());
        entries.forEach((ref, form) -> all.add(commitment(ref, form)));
        List<Commitment> shown =
                all.stream().filter(one -> window.shows(one.interval())).toList();
        Map<CommitmentRef, List<ClashNote>> clashes = new HashMap<>();
        shown.forEach(one -> {
            List<ClashNote> notes = clashes(one, shown);
            if (!notes.isEmpty()) {
                clashes.put(one.ref(), notes);
            }
        });
        return new Page(window, shown, clashes, Map.copyOf(names), moved -> clashes(moved, shown));
    }

    private List<ClashNote> clashes(Commitment one, List<Commitment> others) {
        List<ClashNote> notes = new ArrayList<>();
        for (Commitment other : others) {
            if (other.ref().equals(one.ref())
                    || !other.interval().overlaps(one.interval())
                    || one.firmness() == Firmness.FREE
                    || other.firmness() == Firmness.FREE) {
                continue;
            }
            one.people().stream()
                    .filter(other.people()::contains)
                    .forEach(person -> notes.add(new ClashNote(
                            "Clashes with %s for %s.".formatted(other.title(), names.get(person)),
                            one.firmness() == Firmness.HARD && other.firmness() == Firmness.HARD)));
        }
        return notes;
    }

    @Override
    public synchronized Optional<EntryDraft> open(CommitmentRef ref) {
        return Optional.ofNullable(entries.get(ref));
    }

    @Override
    public synchronized Outcome<CommitmentRef> add(EntryDraft form) {
        CommitmentRef ref = new CommitmentRef(CommitmentKind.ENTRY, uuid(), null);
        return step("Added %s".formatted(form.details().title()), now -> {
                    now.put(ref, form);
                    return now;
                })
                .map(_ -> ref);
    }

    @Override
    public synchronized Outcome<?> apply(CommitmentRef ref, EditScope scope, Change change) {
        EntryDraft form = form(ref);
        if (change instanceof Change.Move(WallClockSpan to, var _)
                && !to.allDay()
                && to.start().getHour() < 5) {
            return Outcome.refused("Nobody works at %s. Choose a time after 05:00."
                    .formatted(to.start().toLocalTime()));
        }
        return switch (change) {
            case Change.Copy _ -> throw new IllegalStateException("Copies are made by applyAll.");
            case Change.Move(WallClockSpan to, Handover handover) ->
                step("Moved %s".formatted(form.details().title()), now -> {
                    Duration shift = Duration.between(form.details().when().start(), to.start());
                    touched(ref, scope)
                            .forEach(each -> now.computeIfPresent(
                                    each,
                                    (_, old) -> at(
                                            old,
                                            old.details()
                                                    .when()
                                                    .startingAt(old.details()
                                                            .when()
                                                            .start()
                                                            .plus(shift))
                                                    .lasting(to.duration()))));
                    now.computeIfPresent(ref, (_, moved) -> handed(at(moved, to), handover));
                    return now;
                });
            case Change.Save(EntryDraft wanted) ->
                step("Changed %s".formatted(wanted.details().title()), now -> {
                    touched(ref, scope)
                            .forEach(each -> now.computeIfPresent(
                                    each,
                                    (_, old) -> each.equals(ref)
                                            ? wanted
                                            : at(wanted, old.details().when())));
                    return now;
                });
            case Change.Delete _ ->
                step("Deleted %s".formatted(form.details().title()), now -> {
                    now.keySet().removeAll(touched(ref, scope));
                    return now;
                });
        };
    }

    @Override
    public synchronized Outcome<?> applyAll(List<Wish> wishes, EditScope scope) {
        Map<CommitmentRef, EntryDraft> before = new LinkedHashMap<>(entries);
        int steps = done.size();
        for (Wish wish : wishes) {
            Outcome<?> outcome = wish.change() instanceof Change.Copy(WallClockSpan to, Handover handover)
                    ? add(handed(EntryDraft.once(form(wish.ref()).details().at(to)), handover))
                    : apply(wish.ref(), scope, wish.change());
            if (outcome instanceof Outcome.Refused<?>) {
                become(before, "");
                return outcome;
            }
        }
        while (done.size() > steps) {
            done.pop();
        }
        Map<CommitmentRef, EntryDraft> after = new LinkedHashMap<>(entries);
        become(before, "");
        return step("Changed %d entries".formatted(wishes.size()), _ -> after);
    }

    private static EntryDraft handed(EntryDraft form, @Nullable Handover handover) {
        return handover == null
                ? form
                : new EntryDraft(
                        form.details().withPeople(handover.among(form.details().people())), form.recurrence());
    }

    @Override
    public synchronized Reach reach(CommitmentRef ref, EditScope scope, Change change) {
        int count = touched(ref, scope).size();
        return new Reach(count == 1 ? "1 occurrence changes." : "%d occurrences change.".formatted(count));
    }

    @Override
    public List<PersonCard> people() {
        return names.entrySet().stream()
                .map(name -> new PersonCard(name.getKey(), name.getValue(), "Technician"))
                .toList();
    }

    @Override
    public synchronized Optional<String> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::summary);
    }

    @Override
    public synchronized Optional<String> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::summary);
    }

    @Override
    public synchronized Outcome<?> undo() {
        Step step = done.pop();
        undone.push(step);
        return become(step.before(), step.summary());
    }

    @Override
    public synchronized Outcome<?> redo() {
        Step step = undone.pop();
        done.push(step);
        return become(step.after(), step.summary());
    }

    private Outcome<?> step(String summary, UnaryOperator<Map<CommitmentRef, EntryDraft>> change) {
        Map<CommitmentRef, EntryDraft> before = new LinkedHashMap<>(entries);
        Map<CommitmentRef, EntryDraft> after = change.apply(new LinkedHashMap<>(entries));
        done.push(new Step(summary, before, after));
        undone.clear();
        return become(after, summary);
    }

    private Outcome<?> become(Map<CommitmentRef, EntryDraft> now, String summary) {
        entries.clear();
        entries.putAll(now);
        listeners.forEach(Runnable::run);
        return Outcome.done(summary, summary);
    }

    private List<CommitmentRef> touched(CommitmentRef ref, EditScope scope) {
        LocalDateTime from = ref.recurrenceId();
        if (from == null || scope == EditScope.THIS) {
            return List.of(ref);
        }
        return entries.keySet().stream()
                .filter(each -> each.id().equals(ref.id()))
                .filter(each -> {
                    LocalDateTime at = each.recurrenceId();
                    return scope == EditScope.ALL || at != null && !at.isBefore(from);
                })
                .toList();
    }

    private static EntryDraft at(EntryDraft form, WallClockSpan when) {
        return new EntryDraft(form.details().at(when), form.recurrence());
    }

    private Commitment commitment(CommitmentRef ref, EntryDraft form) {
        return new Commitment(
                ref,
                form.details().title(),
                form.details().when(),
                form.details().when().interval(),
                form.details().status().firmness(),
                form.details().workItem().type().name(),
                form.details().status().name(),
                form.details().people(),
                form.details().confidential(),
                null);
    }

    private EntryDetails details(
            String title, WorkItemType type, EntryStatus status, WallClockSpan when, String... people) {
        return new EntryDetails(title, when, status, new WorkItem(type, null), null, null, false, false, ids(people));
    }

    private void entry(
            int day, String from, String to, String title, WorkItemType type, EntryStatus status, String... people) {
        entries.put(
                new CommitmentRef(CommitmentKind.ENTRY, uuid(), null),
                EntryDraft.once(details(title, type, status, span(day, from, to), people)));
    }

    private void series(
            int days, String from, String to, String title, WorkItemType type, EntryStatus status, String... people) {
        UUID id = uuid();
        for (int day = -7; day < days + 9; day++) {
            WallClockSpan span = span(day, from, to);
            if (span.start().getDayOfWeek().getValue() <= 5) {
                entries.put(
                        new CommitmentRef(CommitmentKind.ENTRY, id, span.start()),
                        new EntryDraft(
                                details(title, type, status, span, people),
                                Recurrence.of(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"))));
            }
        }
    }

    private void allDay(int day, int days, String title, WorkItemType type, String... people) {
        entries.put(
                new CommitmentRef(CommitmentKind.ENTRY, uuid(), null),
                EntryDraft.once(details(
                        title,
                        type,
                        EntryStatus.CONFIRMED,
                        WallClockSpan.allDay(MONDAY.plusDays(day), days, ZONE),
                        people)));
    }

    private void absence(int day, int days, String title, String... people) {
        CommitmentRef ref = new CommitmentRef(CommitmentKind.ABSENCE, uuid(), null);
        WallClockSpan span = WallClockSpan.allDay(MONDAY.plusDays(day), days, ZONE);
        absences.put(
                ref,
                new Commitment(
                        ref, title, span, span.interval(), Firmness.FREE, "ABSENCE", "", ids(people), false, null));
    }

    private static WallClockSpan span(int day, String from, String to) {
        LocalDate date = MONDAY.plusDays(day);
        return WallClockSpan.between(
                LocalDateTime.parse(date + "T" + from), LocalDateTime.parse(date + "T" + to), ZONE);
    }

    private List<PersonId> ids(String... firstNames) {
        return Arrays.stream(firstNames).map(this::person).toList();
    }

    private UUID uuid() {
        return new UUID(0, ++serial);
    }
}
