package org.daybook.app.shell;

import java.nio.file.Path;
import org.daybook.app.calendar.SavedViews;
import org.daybook.app.look.Appearance;
import org.daybook.app.sample.PassingPreferences;
import org.daybook.app.sample.SampleSettings;
import org.daybook.app.settings.Memory;
import org.daybook.app.settings.Reopening;
import org.daybook.app.settings.Settings;

/** Windows of tests, which nobody remembers. */
final class Windows {

    private Windows() {}

    static Frame.Window passing(Appearance appearance) {
        return of(appearance, new SampleSettings());
    }

    static Frame.Window of(Appearance appearance, Reopening reopening) {
        Memory memory = Memory.of(new PassingPreferences(), Path.of("sample"));
        return new Frame.Window(Settings.passing(appearance), memory, reopening, SavedViews.untilClosed());
    }
}
