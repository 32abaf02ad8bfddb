package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.daybook.app.cli.Window;
import org.daybook.persistence.workspace.WorkspaceFile;

/** The window as the process starts it: shown until it is closed. */
public final class ScreenWindow implements Window {

    private final Clock clock;
    private final Map<String, String> environment;
    private final String operatingSystem;

    /** @param operatingSystem its name as Java gives it in {@code os.name} */
    public ScreenWindow(Clock clock, Map<String, String> environment, String operatingSystem) {
        this.clock = clock;
        this.environment = Map.copyOf(environment);
        this.operatingSystem = operatingSystem;
    }

    @Override
    public boolean canShow() {
        boolean alwaysHasOne = operatingSystem.startsWith("Windows") || operatingSystem.startsWith("Mac");
        return alwaysHasOne || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /** Opens the workspace where it exists; where it does not, new ones are kept in its folder. */
    @Override
    public int show(WorkspaceFile file) {
        CountDownLatch closed = new CountDownLatch(1);
        Path folder = Objects.requireNonNull(file.file().getParent());
        DaybookApplication.launch(clock, folder, file.exists() ? file.file() : null, closed::countDown);
        try {
            closed.await();
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
