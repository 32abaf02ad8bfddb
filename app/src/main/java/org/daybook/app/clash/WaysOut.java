package org.daybook.app.clash;

import java.util.List;
import java.util.function.Consumer;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.time.Interval;

/** The one way a suggestion is looked for and taken, off the screen's thread, with a word on what came of it. */
final class WaysOut {

    private final Messages text = Messages.of(WaysOut.class);
    private final ClashDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Runnable undo;
    private boolean taking;

    /** @param undo takes back the latest change */
    WaysOut(ClashDesk desk, Tasks tasks, Toasts toasts, Runnable undo) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undo = undo;
    }

    void page(Interval window, Consumer<ClashPage> then) {
        tasks.query(_ -> desk.within(window), then);
    }

    void of(CommitmentRef entry, Interval when, Consumer<List<ClashRow>> then) {
        tasks.query(_ -> desk.of(entry, when), then);
    }

    void look(ClashRow row, Consumer<List<ClashSuggestion>> then) {
        tasks.query(_ -> desk.suggestions(row), then);
    }

    /**
     * Takes a suggestion. While one is being taken a second click means nothing.
     *
     * @param done told when it is taken
     * @param refused told when it could not be: what there is to suggest has changed
     */
    void take(ClashSuggestion suggestion, Runnable done, Runnable refused) {
        if (taking) {
            return;
        }
        taking = true;
        tasks.command(_ -> desk.take(suggestion), outcome -> {
            taking = false;
            told(outcome, done, refused);
        });
    }

    private void told(Outcome<?> outcome, Runnable done, Runnable refused) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> {
                toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
                done.run();
            }
            case Outcome.Refused<?>(Refusal refusal) -> {
                toasts.show(Toast.refused(refusal.sentence()));
                refused.run();
            }
        }
    }
}
