package org.daybook.core.dispatch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.dispatch.EntryEdits.Edited;
import org.daybook.core.dispatch.ScheduleEntry.Stamp;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/**
 * What a dispatcher does with schedule entries. Every change is one command, and one journal entry, however many entries
 * it concerns.
 */
public final class ScheduleDesk {

    private static final Intent ADD = new Intent("entry.add", Permission.EDIT_SCHEDULE);
    private static final Intent EDIT = new Intent("entry.edit", Permission.EDIT_SCHEDULE);
    private static final Intent MOVE = new Intent("entry.move", Permission.EDIT_SCHEDULE);
    private static final Intent ASSIGN = new Intent("entry.assign", Permission.EDIT_SCHEDULE);
    private static final Intent STATUS = new Intent("entry.status", Permission.EDIT_SCHEDULE);
    private static final Intent DELETE = new Intent("entry.delete", Permission.EDIT_SCHEDULE);

    private final UnitOfWork work;
    private final EntryEdits edits;
    private final EntrySummaries summaries;
    private final Ids ids;
    private final Clock clock;

    public ScheduleDesk(UnitOfWork work, ScheduleEntries entries, People people, Ids ids, Clock clock) {
        this.work = work;
        this.edits = new EntryEdits(entries, new EntryRules(people));
        this.summaries = new EntrySummaries(people);
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds an entry or a series. */
    public Outcome<ScheduleEntryId> add(Actor actor, EntryDraft draft) {
        return work.run(actor, ADD, () -> saying(edits.add(draft, stamp(actor)), _ -> summaries.added(draft)));
    }

    /** The entry, or the occurrence of it, as a draft that changes nothing; nothing where there is none. */
    public Optional<EntryDraft> draft(Actor actor, Target target) {
        return work.read(() -> edits.draft(actor, target));
    }

    /** Makes the target as the draft says, as far as its scope reaches. */
    public Outcome<ScheduleEntryId> edit(Actor actor, Target target, EntryDraft wanted) {
        return change(actor, EDIT, target, _ -> wanted, summaries::edited);
    }

    /** Moves or resizes the target: its own occurrence gets the new time, the others of its scope the same shift. */
    public Outcome<ScheduleEntryId> move(Actor actor, Target target, WallClockSpan newTime) {
        return relocate(actor, new Relocation(target, newTime, null));
    }

    /** Moves the target as {@link #move} does, and gives one person's part in it to another (rule D8). */
    public Outcome<ScheduleEntryId> relocate(Actor actor, Relocation relocation) {
        return change(actor, MOVE, relocation.target(), draft -> relocated(draft, relocation), summaries::relocated);
    }

    /** Gives the target to exactly these people. */
    public Outcome<ScheduleEntryId> assign(Actor actor, Target target, List<PersonId> people) {
        return change(actor, ASSIGN, target, draft -> with(draft, people), summaries::assigned);
    }

    /** Puts one person in the place of another; everybody else stays (rule D8). */
    public Outcome<ScheduleEntryId> reassign(Actor actor, Target target, PersonId from, PersonId to) {
        Handover handover = new Handover(from, to);
        return change(
                actor,
                ASSIGN,
                target,
                draft -> with(draft, handover.among(draft.details().people())),
                summaries::assigned);
    }

    public Outcome<ScheduleEntryId> changeStatus(Actor actor, Target target, EntryStatus status) {
        return change(
                actor,
                STATUS,
                target,
                draft -> new EntryDraft(draft.details().withStatus(status), draft.recurrence()),
                summaries::statusChanged);
    }

    public Outcome<ScheduleEntryId> delete(Actor actor, Target target) {
        return work.run(
                actor,
                DELETE,
                () -> saying(
                                edits.delete(actor, target, stamp(actor)),
                                edited -> summaries.deleted(edited.before(), target))
                        .map(Edited::id));
    }

    /** Adds several entries, all or none. */
    public Outcome<List<ScheduleEntryId>> addAll(Actor actor, List<EntryDraft> drafts) {
        return work.run(
                actor,
                ADD,
                () -> each(drafts, draft -> edits.add(draft, stamp(actor)), _ -> summaries.together("Added", drafts)));
    }

    /** Moves several entries, all or none. Of several occurrences of one series the first decides beyond itself. */
    public Outcome<List<ScheduleEntryId>> relocateAll(Actor actor, List<Relocation> relocations) {
        return work.run(
                actor,
                MOVE,
                () -> each(
                                Several.firstOfEachSeries(relocations, Relocation::target),
                                one -> edits.change(actor, one.target(), draft -> relocated(draft, one), stamp(actor)),
                                all -> summaries.together("Moved", Several.drafts(all)))
                        .map(Several::ids));
    }

    /** Deletes several entries, all or none. Of several occurrences of one series the first decides beyond itself. */
    public Outcome<List<ScheduleEntryId>> deleteAll(Actor actor, List<Target> targets) {
        return work.run(
                actor,
                DELETE,
                () -> each(
                                Several.firstOfEachSeries(targets, target -> target),
                                target -> edits.delete(actor, target, stamp(actor)),
                                all -> summaries.together("Deleted", Several.drafts(all)))
                        .map(Several::ids));
    }

    /** What an edit at this scope would reach, in words and figures, without doing it. */
    public Outcome<EditPreview> preview(Actor actor, Target target, EntryDraft wanted) {
        return work.rehearse(actor, EDIT, () -> edits.preview(actor, target, wanted, stamp(actor)));
    }

    /** Says what was done: before, after, and how far. */
    @FunctionalInterface
    private interface Saying {
        String of(EntryDraft before, EntryDraft after, Target target);
    }

    private Outcome<ScheduleEntryId> change(
            Actor actor, Intent intent, Target target, UnaryOperator<EntryDraft> wish, Saying saying) {
        return work.run(
                actor,
                intent,
                () -> saying(
                                edits.change(actor, target, wish, stamp(actor)),
                                edited -> saying.of(edited.before(), edited.after(), target))
                        .map(Edited::id));
    }

    private static <R> Outcome<R> saying(Outcome<R> outcome, Function<R, String> summary) {
        return switch (outcome) {
            case Outcome.Done<R>(R value, String _) -> Outcome.done(value, summary.apply(value));
            case Outcome.Refused<R> refused -> refused;
        };
    }

    /** One after the other, until one is refused. */
    private static <T, R> Outcome<List<R>> each(
            List<T> all, Function<T, Outcome<R>> edit, Function<List<R>, String> summary) {
        List<R> done = new ArrayList<>();
        for (T one : all) {
            switch (edit.apply(one)) {
                case Outcome.Done<R>(R value, String _) -> done.add(value);
                case Outcome.Refused<R>(var refusal) -> {
                    return new Outcome.Refused<>(refusal);
                }
            }
        }
        return Outcome.done(done, summary.apply(done));
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.user(), clock.instant().truncatedTo(ChronoUnit.MILLIS), ids);
    }

    private static EntryDraft relocated(EntryDraft draft, Relocation relocation) {
        EntryDetails there = draft.details().at(relocation.to());
        Handover handover = relocation.handover();
        return new EntryDraft(
                handover == null ? there : there.withPeople(handover.among(there.people())), draft.recurrence());
    }

    private static EntryDraft with(EntryDraft draft, List<PersonId> people) {
        return new EntryDraft(draft.details().withPeople(people), draft.recurrence());
    }
}
