package org.daybook.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.core.workspace.WorkspaceProfile;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;

/** Daybook's window, its administrator signed in without a password. */
final class WindowOfDaybook {

    private WindowOfDaybook() {}

    static void main(String[] file) {
        Locale.setDefault(Locale.UK);
        Tasks tasks = Tasks.forWindow(fault -> System.exit(1));
        Platform.startup(() -> tasks.query(
                _ -> BusyWorkspace.open(new WorkspaceFile(Path.of(file[0]))), workspace -> show(workspace, tasks)));
    }

    private static void show(Workspace workspace, Tasks tasks) {
        Clock clock = Clock.systemUTC();
        Actor admin = BusyWorkspace.admin(workspace);
        WorkspaceProfile profile =
                workspace.work().read(() -> workspace.profiles().find()).orElseThrow();
        Session session = new Session(workspace, admin, profile.zone(), clock, new Ids(clock, new SecureRandom()));
        Appearance appearance = new Appearance(Theme.LIGHT);
        Workbench workbench = new Workbench(
                new Workbench.Desks(
                        session.planner(),
                        session.entries(),
                        session.history(),
                        session.exchange(),
                        Workbench.Staff.of(session)),
                new Workbench.Frame(tasks, new Toasts(), appearance, session.clock()),
                new ShellView.Who(profile.name(), admin.name()),
                () -> {});
        Stage stage = new Stage();
        Scene scene = new Scene(workbench.root(), 1_500, 900);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        new Shown(() -> scene.lookup(".tile") != null, () -> close(workspace)).start();
    }

    private static void close(Workspace workspace) {
        try {
            workspace.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.exit(0);
    }
}
