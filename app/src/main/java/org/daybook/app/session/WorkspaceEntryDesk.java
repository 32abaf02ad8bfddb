package org.daybook.app.session;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.app.dispatch.Change;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.PersonCard;
import org.daybook.app.dispatch.Reach;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EditPreview;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleDesk;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.jspecify.annotations.Nullable;

/** Entries as the schedule desk keeps them. */
final class WorkspaceEntryDesk implements EntryDesk {

    private final Messages text = Messages.of(WorkspaceEntryDesk.class);
    private final ScheduleDesk desk;
    private final UnitOfWork work;
    private final People people;
    private final Actor actor;

    WorkspaceEntryDesk(ScheduleDesk desk, UnitOfWork work, People people, Actor actor) {
        this.desk = desk;
        this.work = work;
        this.people = people;
        this.actor = actor;
    }

    @Override
    public Optional<EntryDraft> open(CommitmentRef ref) {
        return desk.draft(actor, target(ref, EditScope.THIS));
    }

    @Override
    public Outcome<?> add(EntryDraft draft) {
        return desk.add(actor, draft);
    }

    @Override
    public Outcome<?> apply(CommitmentRef ref, EditScope scope, Change change) {
        Target target = target(ref, scope);
        return switch (change) {
            case Change.Move(var to) -> desk.move(actor, target, to);
            case Change.Save(EntryDraft draft) -> desk.edit(actor, target, draft);
            case Change.Delete _ -> desk.delete(actor, target);
        };
    }

    @Override
    public Reach reach(CommitmentRef ref, EditScope scope, Change change) {
        Target target = target(ref, scope);
        Optional<EntryDraft> now = desk.draft(actor, target);
        if (now.isEmpty()) {
            return new Reach(text.get("reach-gone"));
        }
        EntryDraft wanted = switch (change) {
            case Change.Move(var to) ->
                new EntryDraft(now.get().details().at(to), now.get().recurrence());
            case Change.Save(EntryDraft draft) -> draft;
            case Change.Delete _ -> now.get();
        };
        return switch (desk.preview(actor, target, wanted)) {
            case Outcome.Done<EditPreview>(EditPreview preview, String _) -> new Reach(sentence(preview));
            case Outcome.Refused<EditPreview>(Refusal refusal) -> new Reach(refusal.sentence());
        };
    }

    private String sentence(EditPreview preview) {
        String first = day(preview.first());
        String last = day(preview.last());
        String reach;
        if (preview.reached().isEmpty()) {
            reach = text.get("reach-endless", first);
        } else if (preview.reached().getAsInt() <= 1) {
            reach = text.get("reach-one", first);
        } else {
            reach = text.get("reach-some", preview.reached().getAsInt(), first, last);
        }
        return preview.special() == 0 ? reach : reach + " " + text.get("reach-special", preview.special());
    }

    private static String day(@Nullable LocalDateTime moment) {
        return moment == null ? "" : Times.dayAndYear(moment.toLocalDate());
    }

    @Override
    public List<PersonCard> people() {
        return work.read(() -> people.all().stream()
                .filter(Person::active)
                .map(person -> new PersonCard(
                        person.id(),
                        person.name(),
                        kinds(person),
                        person.details().aliases()))
                .toList());
    }

    private static String kinds(Person person) {
        return person.details().kinds().stream()
                .map(kind -> kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Target target(CommitmentRef ref, EditScope scope) {
        LocalDateTime recurrenceId = ref.recurrenceId();
        ScheduleEntryId id = new ScheduleEntryId(ref.id());
        return recurrenceId == null ? Target.all(id) : Target.of(id, recurrenceId, scope);
    }
}
