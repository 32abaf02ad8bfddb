package org.daybook.app.settings;

import java.util.function.Consumer;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;

/**
 * What every section of the settings works with.
 *
 * @param actor the user signed in
 */
public record SettingsContext(Actor actor, Tasks tasks, Toasts toasts, Sheets sheets, Reopening window) {

    /** Tells of what was done or refused. */
    void tell(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> toasts.showLatest(Toast.done(summary, null));
            case Outcome.Refused<?>(Refusal refusal) -> toasts.show(Toast.refused(refusal.sentence()));
        }
    }

    /** Goes on with what was done, or tells why it was refused. */
    static <R> void answered(Outcome<R> outcome, Consumer<? super R> onDone, Consumer<String> onRefused) {
        switch (outcome) {
            case Outcome.Done<R>(R value, String _) -> onDone.accept(value);
            case Outcome.Refused<R>(Refusal refusal) -> onRefused.accept(refusal.sentence());
        }
    }
}
