package org.daybook.app.people;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;

/** Carries changes out and says what came of them: done, with a way back, or why not. */
public final class Deeds {

    private final Messages text = Messages.of(Deeds.class);
    private final Tasks tasks;
    private final Toasts toasts;
    private final Runnable undo;

    /** @param undo takes back the latest change */
    public Deeds(Tasks tasks, Toasts toasts, Runnable undo) {
        this.tasks = tasks;
        this.toasts = toasts;
        this.undo = undo;
    }

    /**
     * Carries a change out.
     *
     * @param whenDone told of what was done, and of nothing that was refused
     */
    <R> void carryOut(Supplier<Outcome<R>> change, Consumer<R> whenDone) {
        tasks.command(_ -> change.get(), outcome -> {
            switch (outcome) {
                case Outcome.Done<R>(R value, String summary) -> {
                    toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
                    whenDone.accept(value);
                }
                case Outcome.Refused<R>(Refusal refusal) -> toasts.show(Toast.refused(refusal.sentence()));
            }
        });
    }

    /** Reads something for the screen. */
    <R> void ask(Supplier<R> query, Consumer<R> answer) {
        tasks.query(_ -> query.get(), answer);
    }

    /** Says that something typed was left behind, and offers the way back to it. */
    void leftBehind(String sentence, Runnable back) {
        toasts.show(Toast.done(sentence, new Toast.Action(text.get("back"), back)));
    }
}
