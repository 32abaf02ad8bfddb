package org.daybook.core.dispatch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.dispatch.ScheduleEntry.Stamp;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** What a dispatcher does with schedule entries. Every change is one command, and one journal entry. */
public final class ScheduleDesk {

    private static final Intent ADD = new Intent("entry.add", Permission.EDIT_SCHEDULE);
    private static final Intent EDIT = new Intent("entry.edit", Permission.EDIT_SCHEDULE);
    private static final Intent MOVE = new Intent("entry.move", Permission.EDIT_SCHEDULE);
    private static final Intent ASSIGN = new Intent("entry.assign", Permission.EDIT_SCHEDULE);
    private static final Intent STATUS = new Intent("entry.status", Permission.EDIT_SCHEDULE);
    private static final Intent DELETE = new Intent("entry.delete", Permission.EDIT_SCHEDULE);

    private final UnitOfWork work;
    private final ScheduleEntries entries;
    private final EntryRules rules;
    private final EntrySummaries summaries;
    private final Ids ids;
    private final Clock clock;

    public ScheduleDesk(UnitOfWork work, ScheduleEntries entries, People people, Ids ids, Clock clock) {
        this.work = work;
        this.entries = entries;
        this.rules = new EntryRules(people);
        this.summaries = new EntrySummaries(people);
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds an entry or a series. */
    public Outcome<ScheduleEntryId> add(Actor actor, EntryDraft draft) {
        return work.run(actor, ADD, () -> {
            Optional<String> problem = rules.problem(draft)
                    .or(() -> rules.unavailable(draft.details().people(), List.of()));
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            ScheduleEntryId id = new ScheduleEntryId(ids.next());
            entries.add(new ScheduleEntry(id, id.value() + "@daybook", draft, stamp(actor)));
            return Outcome.done(id, summaries.added(draft));
        });
    }

    /** The entry, or the occurrence of it, as a draft that changes nothing; nothing where there is none. */
    public Optional<EntryDraft> draft(Actor actor, Target target) {
        return work.read(() -> entries.find(target.entry())
                .filter(entry -> entry.concerns(actor.person(), actor.user()))
                .flatMap(entry -> draft(entry, target)));
    }

    private static Optional<EntryDraft> draft(ScheduleEntry entry, Target target) {
        Optional<EntryOccurrence> occurrence = target.recurrenceId() == null && entry.recurring()
                ? entry.firstRecurrenceId().flatMap(entry::occurrence)
                : entry.occurrence(target.recurrenceId());
        return occurrence.map(found -> new EntryDraft(found.details(), entry.recurrence()));
    }

    /** Makes the target as the draft says, as far as its scope reaches. */
    public Outcome<ScheduleEntryId> edit(Actor actor, Target target, EntryDraft wanted) {
        return work.run(actor, EDIT, () -> change(actor, target, _ -> wanted, summaries::edited));
    }

    /** Moves or resizes the target: its own occurrence gets the new time, the others of its scope the same shift. */
    public Outcome<ScheduleEntryId> move(Actor actor, Target target, WallClockSpan newTime) {
        return work.run(actor, MOVE, () -> change(actor, target, draft -> at(draft, newTime), summaries::moved));
    }

    /** Gives the target to exactly these people. */
    public Outcome<ScheduleEntryId> assign(Actor actor, Target target, List<PersonId> people) {
        return work.run(actor, ASSIGN, () -> change(actor, target, draft -> with(draft, people), summaries::assigned));
    }

    /** Puts one person in the place of another; everybody else stays (rule D8). */
    public Outcome<ScheduleEntryId> reassign(Actor actor, Target target, PersonId from, PersonId to) {
        return work.run(
                actor,
                ASSIGN,
                () -> change(
                        actor,
                        target,
                        draft -> with(draft, replaced(draft.details().people(), from, to)),
                        summaries::assigned));
    }

    public Outcome<ScheduleEntryId> changeStatus(Actor actor, Target target, EntryStatus status) {
        return work.run(
                actor,
                STATUS,
                () -> change(
                        actor,
                        target,
                        draft -> new EntryDraft(draft.details().withStatus(status), draft.recurrence()),
                        summaries::statusChanged));
    }

    public Outcome<ScheduleEntryId> delete(Actor actor, Target target) {
        return work.run(actor, DELETE, () -> {
            Optional<ScheduleEntry> entry = entries.find(target.entry());
            Optional<String> problem = rules.unreachable(entry, target, actor);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            EntryDraft before = draft(entry.orElseThrow(), target)
                    .orElse(entry.orElseThrow().draft());
            SeriesEdit edit = new SeriesEdit(entry.orElseThrow(), stamp(actor));
            return switch (edit.delete(target)) {
                case SeriesEdit.Result.Changed changed ->
                    Outcome.done(changed.changed().id(), summaries.deleted(before, target));
                case SeriesEdit.Result.Impossible(String sentence) -> Outcome.refused(sentence);
            };
        });
    }

    /** What an edit at this scope would reach, in words and figures, without doing it. */
    public Outcome<EditPreview> preview(Actor actor, Target target, EntryDraft wanted) {
        return work.rehearse(actor, EDIT, () -> {
            Optional<ScheduleEntry> entry = entries.find(target.entry());
            Optional<String> problem = rules.unreachable(entry, target, actor);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            EditPreview reach = EditPreview.of(entry.orElseThrow(), target);
            return change(actor, target, _ -> wanted, (_, _, _) -> "").map(_ -> reach);
        });
    }

    /** Says what was done: before, after, and how far. */
    @FunctionalInterface
    private interface Saying {
        String of(EntryDraft before, EntryDraft after, Target target);
    }

    private Outcome<ScheduleEntryId> change(Actor actor, Target target, UnaryOperator<EntryDraft> wish, Saying saying) {
        Optional<ScheduleEntry> found = entries.find(target.entry());
        Optional<String> unreachable = rules.unreachable(found, target, actor);
        if (unreachable.isPresent()) {
            return Outcome.refused(unreachable.get());
        }
        ScheduleEntry entry = found.orElseThrow();
        EntryDraft before = draft(entry, target).orElse(entry.draft());
        EntryDraft wanted = wish.apply(before);
        Optional<String> problem = rules.problem(wanted)
                .or(() -> rules.unavailable(
                        wanted.details().people(), before.details().people()));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return switch (new SeriesEdit(entry, stamp(actor)).change(target, wanted)) {
            case SeriesEdit.Result.Impossible(String sentence) -> Outcome.refused(sentence);
            case SeriesEdit.Result.Changed changed -> {
                ScheduleEntry added = changed.added();
                if (added != null) {
                    entries.add(added);
                }
                yield Outcome.done(
                        added != null ? added.id() : changed.changed().id(), saying.of(before, wanted, target));
            }
        };
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.user(), clock.instant().truncatedTo(ChronoUnit.MILLIS), ids);
    }

    private static EntryDraft at(EntryDraft draft, WallClockSpan newTime) {
        return new EntryDraft(draft.details().at(newTime), draft.recurrence());
    }

    private static EntryDraft with(EntryDraft draft, List<PersonId> people) {
        return new EntryDraft(draft.details().withPeople(people), draft.recurrence());
    }

    private static List<PersonId> replaced(List<PersonId> people, PersonId from, PersonId to) {
        List<PersonId> result = new ArrayList<>(people);
        result.replaceAll(person -> person.equals(from) ? to : person);
        return result;
    }
}
