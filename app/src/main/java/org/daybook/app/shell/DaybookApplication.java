package org.daybook.app.shell;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.calendar.RememberedViews;
import org.daybook.app.calendar.SavedViews;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Zoom;
import org.daybook.app.session.LocalWorkspaces;
import org.daybook.app.session.LocalWorkspaces.OpenDoor;
import org.daybook.app.session.Session;
import org.daybook.app.settings.Memory;
import org.daybook.app.settings.Reopening;
import org.daybook.app.settings.Settings;
import org.daybook.app.start.LastWorkspace;
import org.daybook.app.start.SignInView;
import org.daybook.app.start.SignInViewModel;
import org.daybook.app.start.StartView;
import org.daybook.app.start.StartViewModel;
import org.daybook.app.start.Workspaces;
import org.daybook.app.surface.BusyLine;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Fault;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.jspecify.annotations.Nullable;

/** The window: from the start screen through signing in to the workbench, and back. Everything is wired here. */
public final class DaybookApplication {

    private final Toasts toasts = new Toasts();
    private final Preferences preferences = preferences();
    private final Settings settings = Settings.remembered(preferences);
    private final LastWorkspace last = new LastWorkspace(preferences);
    private final Tasks tasks = Tasks.forWindow(this::faulted);
    private final Zoom zoom = new Zoom(settings.appearance().sizeProperty());
    private final BusyLine busyLine = new BusyLine(tasks.busyProperty());
    private final Clock clock;
    private final Ids ids;
    private final LocalWorkspaces workspaces;
    private final Stage stage;
    private Workspaces.@Nullable Door door;
    private @Nullable SignedIn signedIn;

    private DaybookApplication(Stage stage, Clock clock, Path folder, Runnable whenClosed) {
        this.stage = stage;
        this.clock = clock;
        this.ids = new Ids(clock, new SecureRandom());
        workspaces = new LocalWorkspaces(folder, clock, ids);
        Scene scene = new Scene(zoom);
        settings.appearance().dress(scene);
        settings.appearance().followSystem();
        stage.setScene(scene);
        stage.setTitle(text().get("product"));
        stage.getIcons().add(new Image(Objects.requireNonNull(Appearance.class.getResourceAsStream("daybook.png"))));
        stage.setOnHidden(_ -> quit(whenClosed));
        new WindowPlace(preferences).follow(stage);
    }

    /**
     * Opens the window and returns.
     *
     * @param folder where workspaces are kept unless somebody chooses another place
     * @param workspace the workspace to open at once, or null where it is not there
     * @param named whether the user named that workspace; if not, the one open last takes the place of a missing one
     * @param whenClosed told when the window is closed and everything asked for is done
     * @throws UnsupportedOperationException if there is no display
     */
    public static void launch(Clock clock, Path folder, @Nullable Path workspace, boolean named, Runnable whenClosed) {
        Language.remembered(preferences()).orElseGet(Language::current).speak();
        Platform.startup(() -> {
            DaybookApplication application = new DaybookApplication(new Stage(), clock, folder, whenClosed);
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> application.tasks.failed(thrown));
            application.start(workspace == null && !named ? application.lastOpened() : workspace);
            application.stage.show();
        });
    }

    private static Preferences preferences() {
        return Preferences.userRoot().node("org/daybook");
    }

    private @Nullable Path lastOpened() {
        return last.find().filter(file -> new WorkspaceFile(file).exists()).orElse(null);
    }

    private void start(@Nullable Path workspace) {
        StartViewModel model = starting();
        if (workspace != null) {
            model.open(workspace);
        }
    }

    private StartViewModel starting() {
        StartViewModel model = new StartViewModel(workspaces, tasks, clock.getZone(), this::enter);
        show(underToasts(new StartView(model).root()));
        return model;
    }

    /** Whoever has just made the workspace is in already. */
    private void enter(Workspaces.Door opened) {
        opened.host()
                .ifPresentOrElse(
                        actor -> {
                            door = opened;
                            work((OpenDoor) opened, actor);
                        },
                        () -> signIn(opened).signInIfKnown());
    }

    private SignInViewModel signIn(Workspaces.Door opened) {
        door = opened;
        SignInViewModel model = new SignInViewModel(opened, tasks, actor -> work((OpenDoor) opened, actor));
        SignInView view = new SignInView(model, this::leaveWorkspace);
        show(underToasts(view.root()));
        view.begin();
        return model;
    }

    /** The demo is not remembered: whoever has seen it wants to choose anew. */
    private void work(OpenDoor opened, Actor actor) {
        Path file = opened.workspace().file().file();
        if (opened.knownKey().isEmpty()) {
            last.remember(file);
        }
        Session session = new Session(opened.workspace(), actor, opened.zone(), clock, ids);
        opened.centreKey().password().ifPresent(session::unlockSync);
        Workbench workbench = new Workbench(
                Desks.of(session),
                new Frame(
                        tasks,
                        toasts,
                        session.clock(),
                        new Frame.Window(
                                settings, Memory.of(preferences, file), new Reopen(opened, actor), views(opened))),
                new ShellView.Who(opened.workspaceName(), actor.name()),
                () -> signOut(opened));
        signedIn = new SignedIn(session, workbench, tasks);
        show(workbench.root());
    }

    private SavedViews views(OpenDoor opened) {
        return opened.knownKey().isEmpty()
                ? new RememberedViews(preferences.node("views/" + opened.id()))
                : SavedViews.untilClosed();
    }

    private void signOut(Workspaces.Door opened) {
        pause();
        toasts.clear();
        signIn(opened);
    }

    private void leaveWorkspace() {
        closeDoor();
        start(null);
    }

    /** The screen no longer follows the workspace. */
    private void pause() {
        SignedIn ending = signedIn;
        signedIn = null;
        if (ending != null) {
            ending.end();
        }
    }

    private void closeDoor() {
        pause();
        toasts.clear();
        Workspaces.Door open = door;
        door = null;
        if (open != null) {
            tasks.last(
                    _ -> {
                        open.close();
                        return open;
                    },
                    _ -> {});
        }
    }

    /** Whatever was asked for is done before the process ends. */
    private void quit(Runnable whenClosed) {
        closeDoor();
        tasks.close();
        Platform.exit();
        whenClosed.run();
    }

    private Parent underToasts(Parent view) {
        return new StackPane(view, new ToastLayer(toasts));
    }

    private void show(Parent view) {
        zoom.show(view, busyLine);
    }

    private void faulted(Fault fault) {
        Messages text = text();
        toasts.show(new Toast(Toast.Tone.FAULT, text.get("fault"), text.get("fault-code", fault.code()), null));
    }

    /** In the language of the moment. */
    private static Messages text() {
        return Messages.of(DaybookApplication.class);
    }

    /** What a setting does to the window while somebody is signed in. */
    private final class Reopen implements Reopening {

        private final OpenDoor opened;
        private final Actor actor;

        Reopen(OpenDoor opened, Actor actor) {
            this.opened = opened;
            this.actor = actor;
        }

        @Override
        public void rebuild() {
            tasks.query(_ -> opened.renewed(), now -> {
                pause();
                door = now;
                work(now, actor);
            });
        }

        @Override
        public void restore(Path backup) {
            Path file = opened.workspace().file().file();
            closed(() -> workspaces.restored(file, backup), text().get("restoring", opened.workspaceName()));
        }

        @Override
        public void changePassphrase(String before, String after) {
            Path file = opened.workspace().file().file();
            closed(() -> workspaces.rekeyed(file, before, after), text().get("rekeying", opened.workspaceName()));
        }

        private void closed(Supplier<Workspaces.Opening> work, String sentence) {
            closeDoor();
            starting().reopen(work, sentence);
        }
    }
}
