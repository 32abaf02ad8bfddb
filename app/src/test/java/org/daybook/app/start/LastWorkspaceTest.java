package org.daybook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastWorkspaceTest {

    private final Preferences preferences = new Passing();

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

    /** Preferences that are kept nowhere. */
    private static final class Passing extends AbstractPreferences {

        private final Map<String, String> values = new HashMap<>();

        Passing() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            values.put(key, value);
        }

        @Override
        protected @Nullable String getSpi(String key) {
            return values.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return values.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Passing();
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }
}
