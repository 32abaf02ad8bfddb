package org.daybook.app.shell;

import java.time.Clock;
import org.daybook.app.calendar.SavedViews;
import org.daybook.app.settings.Memory;
import org.daybook.app.settings.Reopening;
import org.daybook.app.settings.Settings;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;

/** What belongs to the window rather than to the workspace. */
record Frame(Tasks tasks, Toasts toasts, Clock clock, Window window) {

    /** How the window is set up, how it was left, and what can be done to it as a whole. */
    record Window(Settings settings, Memory memory, Reopening reopening, SavedViews views) {}
}
