package org.daybook.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
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

    /** As the application does it, the workspace is opened while the window comes up. */
    static void main(String[] file) {
        Locale.setDefault(Locale.UK);
        Tasks tasks = Tasks.forWindow(fault -> System.exit(1));
        Appearance appearance = new Appearance(Theme.LIGHT);
        Platform.startup(() -> {
            tasks.query(_ -> open(new WorkspaceFile(Path.of(file[0]))), opened -> show(opened, tasks, appearance));
            Stage stage = new Stage();
            Scene scene = new Scene(new StackPane(), 1_500, 900);
            appearance.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    private record Opened(Workspace workspace, Actor admin, WorkspaceProfile profile) {}

    private static Opened open(WorkspaceFile file) {
        Workspace workspace = BusyWorkspace.open(file);
        WorkspaceProfile profile =
                workspace.work().read(() -> workspace.profiles().find()).orElseThrow();
        return new Opened(workspace, BusyWorkspace.admin(workspace), profile);
    }

    private static void show(Opened opened, Tasks tasks, Appearance appearance) {
        Clock clock = Clock.systemUTC();
        Session session = new Session(
                opened.workspace(), opened.admin(), opened.profile().zone(), clock, new Ids(clock, new SecureRandom()));
        Workbench workbench = new Workbench(
                Desks.of(session),
                new Frame(tasks, new Toasts(), session.clock(), Windows.passing(appearance)),
                new ShellView.Who(opened.profile().name(), opened.admin().name()),
                () -> {});
        Scene scene = Window.getWindows().getFirst().getScene();
        scene.setRoot(workbench.root());
        appearance.dressRoot(workbench.root());
        new Shown(() -> scene.lookup(".tile") != null, () -> close(opened.workspace())).start();
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
