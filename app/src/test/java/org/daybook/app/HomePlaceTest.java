package org.daybook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomePlaceTest {

    private static final Path HOME = Path.of("home");

    private static Path of(Map<String, String> environment, String operatingSystem) {
        Path file =
                new HomePlace(environment, operatingSystem, HOME).workspace().file();
        return Path.of("").toAbsolutePath().relativize(file);
    }

    @Test
    void eachOperatingSystemHasItsOwnPlaceForData() {
        assertThat(of(Map.of(), "Linux")).isEqualTo(Path.of("home/.local/share/daybook/workspace.mv.db"));
        assertThat(of(Map.of(), "Mac OS X"))
                .isEqualTo(Path.of("home/Library/Application Support/Daybook/workspace.mv.db"));
        assertThat(of(Map.of(), "Windows 11")).isEqualTo(Path.of("home/AppData/Roaming/Daybook/workspace.mv.db"));
    }

    @Test
    void placeTheUserHasChosenForDataIsKept() {
        assertThat(of(Map.of("XDG_DATA_HOME", "data"), "Linux")).isEqualTo(Path.of("data/daybook/workspace.mv.db"));
        assertThat(of(Map.of("APPDATA", "data"), "Windows 11")).isEqualTo(Path.of("data/Daybook/workspace.mv.db"));
    }

    @Test
    void demoLiesBesideTheWorkspace() {
        HomePlace place = new HomePlace(Map.of(), "Linux", HOME);

        assertThat(place.demo().file()).isEqualTo(place.workspace().file().resolveSibling("demo.mv.db"));
    }
}
