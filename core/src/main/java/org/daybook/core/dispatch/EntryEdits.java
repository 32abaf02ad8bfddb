package org.daybook.core.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.core.access.Actor;
import org.daybook.core.dispatch.ScheduleEntry.Stamp;
import org.daybook.core.journal.Outcome;

/** The bodies of the commands on entries, each refused or done as a whole; they run within a unit of work. */
final class EntryEdits {

    private final ScheduleEntries entries;
    private final EntryRules rules;

    EntryEdits(ScheduleEntries entries, EntryRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    /** What a change did to what it was about. */
    record Edited(ScheduleEntryId id, EntryDraft before, EntryDraft after) {}

    Outcome<ScheduleEntryId> add(EntryDraft draft, Stamp stamp) {
        Optional<String> problem =
                rules.problem(draft).or(() -> rules.unavailable(draft.details().people(), List.of()));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        ScheduleEntryId id = new ScheduleEntryId(stamp.ids().next());
        entries.add(new ScheduleEntry(id, id.value() + "@daybook", draft, stamp));
        return Outcome.done(id, "");
    }

    /** Makes the target as wished, as far as its scope reaches. */
    Outcome<Edited> change(Actor actor, Target target, UnaryOperator<EntryDraft> wish, Stamp stamp) {
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
        return switch (new SeriesEdit(entry, stamp).change(target, wanted)) {
            case SeriesEdit.Result.Impossible(String sentence) -> Outcome.refused(sentence);
            case SeriesEdit.Result.Changed changed -> {
                ScheduleEntry added = changed.added();
                if (added != null) {
                    entries.add(added);
                }
                ScheduleEntryId id = added == null ? changed.changed().id() : added.id();
                yield Outcome.done(new Edited(id, before, wanted), "");
            }
        };
    }

    Outcome<Edited> delete(Actor actor, Target target, Stamp stamp) {
        Optional<ScheduleEntry> found = entries.find(target.entry());
        Optional<String> unreachable = rules.unreachable(found, target, actor);
        if (unreachable.isPresent()) {
            return Outcome.refused(unreachable.get());
        }
        ScheduleEntry entry = found.orElseThrow();
        EntryDraft before = draft(entry, target).orElse(entry.draft());
        return switch (new SeriesEdit(entry, stamp).delete(target)) {
            case SeriesEdit.Result.Changed changed ->
                Outcome.done(new Edited(changed.changed().id(), before, before), "");
            case SeriesEdit.Result.Impossible(String sentence) -> Outcome.refused(sentence);
        };
    }

    /** What an edit would reach, or why it cannot be made. */
    Outcome<EditPreview> preview(Actor actor, Target target, EntryDraft wanted, Stamp stamp) {
        Optional<ScheduleEntry> entry = entries.find(target.entry());
        Optional<String> unreachable = rules.unreachable(entry, target, actor);
        if (unreachable.isPresent()) {
            return Outcome.refused(unreachable.get());
        }
        EditPreview reach = EditPreview.of(entry.orElseThrow(), target);
        return change(actor, target, _ -> wanted, stamp).map(_ -> reach);
    }

    /** The entry, or the occurrence of it, as somebody may see it; nothing where there is none. */
    Optional<EntryDraft> draft(Actor actor, Target target) {
        return entries.find(target.entry())
                .filter(entry -> entry.concerns(actor.person(), actor.user()))
                .flatMap(entry -> draft(entry, target));
    }

    private static Optional<EntryDraft> draft(ScheduleEntry entry, Target target) {
        Optional<EntryOccurrence> occurrence = target.recurrenceId() == null && entry.recurring()
                ? entry.firstRecurrenceId().flatMap(entry::occurrence)
                : entry.occurrence(target.recurrenceId());
        return occurrence.map(found -> new EntryDraft(found.details(), entry.recurrence()));
    }
}
