package org.daybook.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.app.UseCases;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.testfx.util.WaitForAsyncUtils;

/** The signed-in window over a workspace in a file, its administrator at it. */
final class StoredWorkbench implements AutoCloseable {

    private static final long PATIENCE = 20_000;

    final UseCases useCases;
    final Actor admin;
    final Session session;
    final Toasts toasts = new Toasts();
    private final Workspace workspace;
    private final List<SignedIn> shown = new ArrayList<>();
    private final Tasks tasks = Tasks.forWindow(fault -> {
        throw new AssertionError(fault.code(), fault.cause());
    });

    StoredWorkbench(Path folder, Clock clock, ZoneId zone) throws CannotOpen {
        Ids ids = new Ids(clock, new SecureRandom());
        workspace = new WorkspaceOpener(clock).create(new WorkspaceFile(folder.resolve("stored")), null);
        useCases = new UseCases(workspace, clock, ids);
        admin = useCases.beginnings()
                .begin("Stored", zone, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        session = new Session(workspace, admin, zone, clock, ids);
    }

    Scene show(Stage stage, Theme theme, int width, int height) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            Appearance appearance = new Appearance(theme);
            Workbench workbench = new Workbench(
                    Desks.of(session),
                    new Frame(tasks, toasts, session.clock(), Windows.passing(appearance)),
                    new ShellView.Who("Stored", admin.name()),
                    () -> {});
            shown.add(new SignedIn(session, workbench, tasks));
            Scene scene = new Scene(workbench.root(), width, height);
            appearance.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return scene;
        });
    }

    @Override
    public void close() throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> shown.forEach(SignedIn::end));
        tasks.close();
        workspace.close();
    }
}
