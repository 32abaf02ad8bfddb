package org.daybook.app.dispatch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;

/**
 * The one way a gesture becomes a change: asks for the scope where the entry repeats (rule D2), carries it out, and
 * says what happened, with the way back.
 */
public final class Changes {

    private final Messages text = Messages.of(Changes.class);
    private final EntryDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final ScopeQuestion question;
    private final Runnable undo;
    private EditScope likely = EditScope.THIS;

    /** @param undo takes back the latest change */
    Changes(EntryDesk desk, Tasks tasks, Toasts toasts, ScopeQuestion question, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.question = question;
        this.undo = undo;
    }

    /** What becomes of a request; exactly one of the two is told, once. */
    public interface Ending {

        void done();

        /** Refused, or the user thought better of it: nothing has changed. */
        void nothing();
    }

    /**
     * Requests a change.
     *
     * @param title the name of the entry, for the question and its answer
     */
    public void request(CommitmentRef ref, String title, Change change, Ending ending) {
        if (ref.recurrenceId() == null) {
            apply(ref, EditScope.ALL, change, ending);
            return;
        }
        tasks.query(
                _ -> reaches(ref, change),
                reaches -> question.ask(
                        title(title, change),
                        reaches,
                        reaches.containsKey(likely) ? likely : EditScope.FUTURE,
                        scope -> {
                            likely = scope;
                            apply(ref, scope, change, ending);
                        },
                        ending::nothing));
    }

    /** Adds an entry. */
    public void add(EntryDraft draft, Ending ending) {
        tasks.command(_ -> desk.add(draft), answer -> told(answer, ending));
    }

    private Map<EditScope, Reach> reaches(CommitmentRef ref, Change change) {
        Map<EditScope, Reach> reaches = new EnumMap<>(EditScope.class);
        for (EditScope scope : EditScope.values()) {
            if (scope != EditScope.THIS || !changesTheRule(ref, change)) {
                reaches.put(scope, desk.reach(ref, scope, change));
            }
        }
        return reaches;
    }

    /** A single occurrence has no rule of its own to change. */
    private boolean changesTheRule(CommitmentRef ref, Change change) {
        return change instanceof Change.Save(EntryDraft wanted)
                && desk.open(ref)
                        .map(now -> !Objects.equals(now.recurrence(), wanted.recurrence()))
                        .orElse(false);
    }

    private String title(String title, Change change) {
        return switch (change) {
            case Change.Move(var to) -> text.get("ask-move", title, Times.span(to));
            case Change.Save _ -> text.get("ask-save", title);
            case Change.Delete _ -> text.get("ask-delete", title);
        };
    }

    private void apply(CommitmentRef ref, EditScope scope, Change change, Ending ending) {
        tasks.command(_ -> desk.apply(ref, scope, change), answer -> told(answer, ending));
    }

    private void told(Outcome<?> outcome, Ending ending) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> {
                toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
                ending.done();
            }
            case Outcome.Refused<?>(Refusal refusal) -> {
                toasts.show(Toast.refused(refusal.sentence()));
                ending.nothing();
            }
        }
    }
}
