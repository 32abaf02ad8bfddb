package org.daybook.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.daybook.persistence.workspace.WorkspaceFile;

/** Where a workspace lies when nobody says where: among the data of the operating system's user. */
public final class HomePlace {

    private final Map<String, String> environment;
    private final String operatingSystem;
    private final Path home;

    /**
     * @param operatingSystem its name as Java gives it in {@code os.name}
     * @param home the user's folder
     */
    public HomePlace(Map<String, String> environment, String operatingSystem, Path home) {
        this.environment = Map.copyOf(environment);
        this.operatingSystem = operatingSystem.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    public WorkspaceFile workspace() {
        return new WorkspaceFile(data().resolve("workspace.mv.db"));
    }

    private Path data() {
        if (operatingSystem.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return roaming == null || roaming.isBlank()
                    ? home.resolve("AppData").resolve("Roaming").resolve("Daybook")
                    : Path.of(roaming).resolve("Daybook");
        }
        if (operatingSystem.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Daybook");
        }
        String data = environment.get("XDG_DATA_HOME");
        return data == null || data.isBlank()
                ? home.resolve(".local").resolve("share").resolve("daybook")
                : Path.of(data).resolve("daybook");
    }
}
