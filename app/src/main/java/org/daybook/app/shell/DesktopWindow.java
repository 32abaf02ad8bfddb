package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.daybook.app.cli.Window;
import org.daybook.persistence.workspace.WorkspaceFile;

/** Daybook's window on this machine's display. */
public final class DesktopWindow implements Window {

    private final Clock clock;
    private final Map<String, String> environment;
    private final String operatingSystem;

    /** @param operatingSystem its name as Java gives it in {@code os.name} */
    public DesktopWindow(Clock clock, Map<String, String> environment, String operatingSystem) {
        this.clock = clock;
        this.environment = Map.copyOf(environment);
        this.operatingSystem = operatingSystem.toLowerCase(Locale.ROOT);
    }

    /** Windows and macOS always have a display; elsewhere the environment names it. */
    @Override
    public boolean canShow() {
        return operatingSystem.startsWith("windows")
                || operatingSystem.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    @Override
    public int show(WorkspaceFile file) {
        CountDownLatch closed = new CountDownLatch(1);
        Path folder = Objects.requireNonNull(file.file().getParent());
        DaybookApplication.launch(clock, folder, file.exists() ? file.file() : null, closed::countDown);
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
