package org.daybook.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.daybook.app.sample.PassingPreferences;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private final Preferences preferences = new PassingPreferences();

    @Test
    void eachWorkspaceIsRememberedOnItsOwn() {
        memory("north.mv.db").keep("screen", "2");

        assertThat(memory("north.mv.db").recallNumber("screen")).contains(2);
        assertThat(memory("south.mv.db").recallNumber("screen")).isEmpty();
    }

    @Test
    void whatIsNoNumberIsNone() {
        memory("north.mv.db").keep("screen", "calendar");

        assertThat(memory("north.mv.db").recallNumber("screen")).isEmpty();
        assertThat(memory("north.mv.db").recall("screen")).contains("calendar");
    }

    @Test
    void whatIsTooLongToKeepIsForgotten() {
        memory("north.mv.db").keep("filter", "old");

        memory("north.mv.db").keep("filter", "x".repeat(Preferences.MAX_VALUE_LENGTH + 1));

        assertThat(memory("north.mv.db").recall("filter")).isEmpty();
    }

    @Test
    void thePathOfAWorkspaceStandsNowhere() throws BackingStoreException {
        memory("secret-client.mv.db").keep("screen", "2");

        assertThat(preferences.node("workspaces").childrenNames()).noneMatch(name -> name.contains("secret"));
    }

    private Memory memory(String file) {
        return Memory.of(preferences, Path.of(file));
    }
}
