package org.daybook.app.dispatch;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.daybook.app.surface.Drawer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Opens entries in the drawer, and turns what was typed into changes. Giving up never loses what was typed. */
public final class EntryDrawer implements Details {

    private final Messages text = Messages.of(EntryDrawer.class);
    private final EntryDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Drawer drawer;
    private final Changes changes;
    private UnderTimes underTimes = (_, _, _) -> new Region();
    private HistoryDoor historyDoor = (_, _, _) -> {};

    /**
     * @param undo takes back the latest change
     */
    public EntryDrawer(EntryDesk desk, Tasks tasks, Toasts toasts, Drawer drawer, Sheets sheets, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.drawer = drawer;
        changes = new Changes(desk, tasks, toasts, new ScopeSheet(sheets), undo);
    }

    /** What stands under the times of an entry that there is already. */
    @FunctionalInterface
    public interface UnderTimes {

        /**
         * @param when the time the entry takes
         * @param changed to be told when it has changed the entry
         */
        Node of(CommitmentRef entry, Interval when, Runnable changed);
    }

    /** Has something told under the times of every entry opened from now on. */
    public void tellUnderTimes(UnderTimes what) {
        underTimes = what;
    }

    /** The way gestures elsewhere become changes. */
    public Changes changes() {
        return changes;
    }

    /** Leads from an entry to its history from now on. */
    public void leadTo(HistoryDoor door) {
        historyDoor = door;
    }

    @Override
    public void edit(Commitment what) {
        edit(what.ref(), what.title());
    }

    /** @param title what the entry is called, for where it turns out to be gone */
    public void edit(CommitmentRef ref, String title) {
        tasks.query(
                _ -> new Opened(desk.open(ref), desk.people()),
                opened -> opened.form()
                        .ifPresentOrElse(
                                form -> show(ref, form, form, opened.people(), () -> {}),
                                () -> toasts.show(Toast.refused(text.get("entry-gone", title)))));
    }

    private void history(@Nullable CommitmentRef ref, EntryDraft saved) {
        if (ref != null) {
            String title = saved.details().title();
            historyDoor.open(ref.id(), title, () -> edit(ref, title));
        }
    }

    @Override
    public void draft(WallClockSpan when, List<PersonId> people, Runnable whenClosed) {
        EntryDraft blank = EntryDraft.once(EntryDetails.of("", when).withPeople(people));
        begin(blank, blank, whenClosed);
    }

    /** Begins a new entry with what is known of it already; given up, it is offered back. */
    public void draft(EntryDraft begun, Runnable whenClosed) {
        begin(EntryDraft.once(EntryDetails.of("", begun.details().when())), begun, whenClosed);
    }

    private void begin(EntryDraft blank, EntryDraft begun, Runnable whenClosed) {
        tasks.query(_ -> desk.people(), everyone -> show(null, blank, begun, everyone, whenClosed));
    }

    private record Opened(Optional<EntryDraft> form, List<PersonCard> people) {}

    /**
     * @param saved the form as the workspace has it
     * @param shown the form as it was typed so far
     */
    private void show(
            @Nullable CommitmentRef ref,
            EntryDraft saved,
            EntryDraft shown,
            List<PersonCard> everyone,
            Runnable whenClosed) {
        EntryViewModel model = new EntryViewModel(ref, shown, everyone);
        Settled settled = new Settled();
        EntryView view = new EntryView(
                model,
                everyone,
                new EntryView.Actions(
                        () -> save(model, saved, settled),
                        drawer::close,
                        () -> delete(model, saved, settled),
                        () -> history(ref, saved)));
        if (ref != null) {
            view.underTimes(underTimes.of(ref, saved.details().when().interval(), () -> reopen(ref)));
        }
        drawer.open(view, () -> {
            whenClosed.run();
            if (!settled.yes) {
                model.draft()
                        .filter(typed -> !typed.equals(saved))
                        .ifPresent(typed -> offerBack(ref, saved, typed, everyone));
            }
        });
        view.begin();
    }

    /** Shows an entry as it is after a change made elsewhere; what was typed meanwhile is offered back. */
    private void reopen(CommitmentRef ref) {
        drawer.close();
        tasks.query(
                _ -> new Opened(desk.open(ref), desk.people()),
                opened -> opened.form().ifPresent(form -> show(ref, form, form, opened.people(), () -> {})));
    }

    /** Whether closing the drawer ends the matter, as after saving and deleting. */
    private static final class Settled {
        private boolean yes;
    }

    private void offerBack(@Nullable CommitmentRef ref, EntryDraft saved, EntryDraft typed, List<PersonCard> everyone) {
        toasts.show(Toast.done(
                text.get("entry-dropped", typed.details().title()),
                new Toast.Action(text.get("entry-back"), () -> show(ref, saved, typed, everyone, () -> {}))));
    }

    private void save(EntryViewModel model, EntryDraft saved, Settled settled) {
        model.draft().ifPresent(form -> {
            Changes.Ending ending = closing(settled);
            if (model.ref().isEmpty()) {
                changes.add(form, ending);
            } else if (form.equals(saved)) {
                ending.done();
            } else {
                changes.request(model.ref().get(), form.details().title(), new Change.Save(form), ending);
            }
        });
    }

    private void delete(EntryViewModel model, EntryDraft saved, Settled settled) {
        model.ref()
                .ifPresent(ref -> changes.request(ref, saved.details().title(), new Change.Delete(), closing(settled)));
    }

    private Changes.Ending closing(Settled settled) {
        return new Changes.Ending() {
            @Override
            public void done() {
                settled.yes = true;
                drawer.close();
            }

            @Override
            public void nothing() {}
        };
    }
}
