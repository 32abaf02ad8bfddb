package org.daybook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.daybook.app.HomePlace;
import org.daybook.app.cli.Window;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.slf4j.LoggerFactory;

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

    @Override
    public boolean show(WorkspaceFile file) {
        if (!hasDisplay()) {
            return false;
        }
        CountDownLatch closed = new CountDownLatch(1);
        Path folder = Objects.requireNonNull(file.file().getParent());
        try {
            Path workspace = file.exists() ? file.file() : null;
            DaybookApplication.launch(clock, folder, workspace, !file.equals(usual()), closed::countDown);
            closed.await();
        } catch (UnsupportedOperationException unusable) {
            LoggerFactory.getLogger(DesktopWindow.class).error("The display cannot be used.", unusable);
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    /** The place nobody has to name. */
    private WorkspaceFile usual() {
        return new HomePlace(environment, operatingSystem, Path.of(System.getProperty("user.home"))).workspace();
    }

    /** Windows and macOS always have one; elsewhere the environment names it. */
    private boolean hasDisplay() {
        return operatingSystem.startsWith("windows")
                || operatingSystem.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
