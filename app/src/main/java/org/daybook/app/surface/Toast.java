package org.daybook.app.surface;

import org.jspecify.annotations.Nullable;

/**
 * A short word about what just happened, which goes away by itself.
 *
 * @param text what happened
 * @param detail what to do about it, or null where there is nothing to do
 * @param action what can be done from the toast itself, or null
 */
public record Toast(
        Tone tone,
        String text,
        @Nullable String detail,
        @Nullable Action action) {

    /** How a toast sounds, and with it how long it stays. */
    public enum Tone {
        DONE,
        REFUSED,
        FAULT
    }

    /** The one thing a toast offers, such as Undo. */
    public record Action(String name, Runnable run) {}

    public static Toast done(String text, @Nullable Action action) {
        return new Toast(Tone.DONE, text, null, action);
    }

    public static Toast refused(String sentence) {
        return new Toast(Tone.REFUSED, sentence, null, null);
    }
}
