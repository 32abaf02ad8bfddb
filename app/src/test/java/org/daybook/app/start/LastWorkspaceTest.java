package org.daybook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.prefs.Preferences;
import org.daybook.app.sample.PassingPreferences;
import org.junit.jupiter.api.Test;

class LastWorkspaceTest {

    private final Preferences preferences = new PassingPreferences();

    @Test
    void theWorkspaceOpenLastIsFoundAtTheNextStart() {
        assertThat(new LastWorkspace(preferences).find()).isEmpty();

        new LastWorkspace(preferences).remember(Path.of("linden.mv.db"));

        assertThat(new LastWorkspace(preferences).find())
                .contains(Path.of("linden.mv.db").toAbsolutePath());
    }

    @Test
    void aPathTooLongToKeepIsNotRemembered() {
        new LastWorkspace(preferences).remember(Path.of("x".repeat(Preferences.MAX_VALUE_LENGTH)));

        assertThat(new LastWorkspace(preferences).find()).isEmpty();
    }
}
