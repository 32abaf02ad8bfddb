package org.daybook.app.session;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.app.dispatch.Change;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.PersonCard;
import org.daybook.app.dispatch.Reach;
import org.daybook.app.dispatch.Wish;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EditPreview;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.Handover;
import org.daybook.core.dispatch.Relocation;
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
    public Outcome<CommitmentRef> add(EntryDraft draft) {
        LocalDateTime first =
                draft.recurrence() == null ? null : draft.details().when().start();
        return desk.add(actor, draft).map(id -> new CommitmentRef(CommitmentKind.ENTRY, id.value(), first));
    }

    @Override
    public Outcome<?> apply(CommitmentRef ref, EditScope scope, Change change) {
        Target target = target(ref, scope);
        return switch (change) {
            case Change.Move(var to, var handover) -> desk.relocate(actor, new Relocation(target, to, handover));
            case Change.Copy _ -> applyAll(List.of(new Wish(ref, "", change)), scope);
            case Change.Save(EntryDraft draft) -> desk.edit(actor, target, draft);
            case Change.Delete _ -> desk.delete(actor, target);
        };
    }

    @Override
    public Outcome<?> applyAll(List<Wish> wishes, EditScope scope) {
        Change sort = wishes.stream()
                .map(Wish::change)
                .reduce((one, other) -> one.getClass() == other.getClass() ? one : mixed(one, other))
                .orElseThrow(() -> new IllegalArgumentException("Nothing was asked for."));
        return switch (sort) {
            case Change.Move _ ->
                desk.relocateAll(
                        actor,
                        wishes.stream().map(wish -> relocation(wish, scope)).toList());
            case Change.Copy _ -> copyAll(wishes);
            case Change.Delete _ ->
                desk.deleteAll(
                        actor,
                        wishes.stream().map(wish -> target(wish.ref(), scope)).toList());
            case Change.Save _ -> throw new IllegalArgumentException("Drafts are saved one by one.");
        };
    }

    private static Change mixed(Change one, Change other) {
        throw new IllegalArgumentException("%s and %s are not of one sort.".formatted(one, other));
    }

    private static Relocation relocation(Wish wish, EditScope scope) {
        Change.Move move = (Change.Move) wish.change();
        return new Relocation(target(wish.ref(), scope), move.to(), move.handover());
    }

    private Outcome<?> copyAll(List<Wish> wishes) {
        List<EntryDraft> copies = new ArrayList<>();
        for (Wish wish : wishes) {
            Optional<EntryDraft> original = open(wish.ref());
            if (original.isEmpty()) {
                return Outcome.refused(text.get("copy-gone", wish.title()));
            }
            copies.add(copy(original.get().details(), (Change.Copy) wish.change()));
        }
        return copies.size() == 1 ? desk.add(actor, copies.getFirst()) : desk.addAll(actor, copies);
    }

    private static EntryDraft copy(EntryDetails original, Change.Copy copy) {
        EntryDetails there = original.at(copy.to());
        Handover handover = copy.handover();
        return EntryDraft.once(handover == null ? there : there.withPeople(handover.among(there.people())));
    }

    @Override
    public Reach reach(CommitmentRef ref, EditScope scope, Change change) {
        Target target = target(ref, scope);
        Optional<EntryDraft> now = desk.draft(actor, target);
        if (now.isEmpty()) {
            return new Reach(text.get("reach-gone"));
        }
        EntryDraft wanted = switch (change) {
            case Change.Copy(var to, var _) ->
                new EntryDraft(now.get().details().at(to), null);
            case Change.Move(var to, var _) ->
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
