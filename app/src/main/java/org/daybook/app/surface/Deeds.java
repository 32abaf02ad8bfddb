package org.daybook.app.surface;

import java.util.function.Consumer;
import java.util.function.Supplier;
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
     * Carries a change out, and says in a toast what came of it.
     *
     * @param whenDone told of what was done, and of nothing that was refused
     */
    public <R> void carryOut(Supplier<Outcome<R>> change, Consumer<R> whenDone) {
        carryOut(change, whenDone, refusal -> toasts.show(Toast.refused(refusal.sentence())));
    }

    /**
     * Carries a change out.
     *
     * @param whenRefused told why it was not done, where that is said nearer to what was asked than in a toast
     */
    public <R> void carryOut(Supplier<Outcome<R>> change, Consumer<R> whenDone, Consumer<Refusal> whenRefused) {
        tasks.command(_ -> change.get(), outcome -> {
            switch (outcome) {
                case Outcome.Done<R>(R value, String summary) -> {
                    toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
                    whenDone.accept(value);
                }
                case Outcome.Refused<R>(Refusal refusal) -> whenRefused.accept(refusal);
            }
        });
    }

    /** Reads something for the screen. */
    public <R> void ask(Supplier<R> query, Consumer<R> answer) {
        tasks.query(_ -> query.get(), answer);
    }

    /** Does something in turn with the changes asked for, of which nothing is said. */
    public <R> void inTurn(Supplier<R> work, Consumer<R> whenDone) {
        tasks.command(_ -> work.get(), whenDone);
    }

    /** Says why something was not done. */
    public void refuse(String sentence) {
        toasts.show(Toast.refused(sentence));
    }

    /** Says a word about something that changed nothing, such as a copy. */
    public void say(String sentence) {
        toasts.show(Toast.done(sentence, null));
    }

    /** Says a word, and offers something with it. */
    public void offer(String sentence, String name, Runnable action) {
        toasts.show(Toast.done(sentence, new Toast.Action(name, action)));
    }
}
