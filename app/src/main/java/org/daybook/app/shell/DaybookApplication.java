package org.daybook.app.shell;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.prefs.Preferences;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.daybook.app.calendar.RememberedViews;
import org.daybook.app.calendar.SavedViews;
import org.daybook.app.look.Appearance;
import org.daybook.app.session.LocalWorkspaces;
import org.daybook.app.session.LocalWorkspaces.OpenDoor;
import org.daybook.app.session.Session;
import org.daybook.app.start.LastWorkspace;
import org.daybook.app.start.SignInView;
import org.daybook.app.start.SignInViewModel;
import org.daybook.app.start.StartView;
import org.daybook.app.start.StartViewModel;
import org.daybook.app.start.Workspaces;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.ToastLayer;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Fault;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Journal;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.jspecify.annotations.Nullable;

/** The window: from the start screen through signing in to the workbench, and back. Everything is wired here. */
public final class DaybookApplication {

    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final Duration BACKUP_CHECK = Duration.minutes(5);

    private final Messages text = Messages.of(DaybookApplication.class);
    private final Toasts toasts = new Toasts();
    private final Tasks tasks;
    private final Appearance appearance;
    private final LastWorkspace last;
    private final Clock clock;
    private final Ids ids;
    private final LocalWorkspaces workspaces;
    private final Stage stage;
    private final Timeline backups = new Timeline();
    private final Scene scene = new Scene(new StackPane(), USUAL_WIDTH, USUAL_HEIGHT);
    private Workspaces.@Nullable Door door;
    private Journal.@Nullable Subscription subscription;

    private DaybookApplication(Stage stage, Clock clock, Path folder, Runnable whenClosed) {
        this.stage = stage;
        this.clock = clock;
        this.ids = new Ids(clock, new SecureRandom());
        tasks = Tasks.forWindow(this::faulted);
        Preferences preferences = preferences();
        appearance = Appearance.remembered(preferences);
        last = new LastWorkspace(preferences);
        workspaces = new LocalWorkspaces(folder, clock, ids);
        backups.setCycleCount(Animation.INDEFINITE);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle(text.get("product"));
        stage.setOnHidden(_ -> quit(whenClosed));
        stage.setMaximized(Screen.getPrimary().getVisualBounds().getWidth() < USUAL_WIDTH);
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
        StartViewModel model = new StartViewModel(workspaces, tasks, clock.getZone(), this::enter);
        show(underToasts(new StartView(model).root()));
        if (workspace != null) {
            model.open(workspace);
        }
    }

    private void enter(Workspaces.Door opened) {
        signIn(opened).signInIfKnown();
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
        if (opened.knownKey().isEmpty()) {
            last.remember(opened.workspace().file().file());
        }
        Session session = new Session(opened.workspace(), actor, opened.zone(), clock, ids);
        Workbench workbench = new Workbench(
                Workbench.Desks.of(session),
                new Workbench.Frame(tasks, toasts, appearance, session.clock(), views(opened)),
                new ShellView.Who(opened.workspaceName(), actor.name()),
                () -> signOut(opened));
        subscription = session.subscribe((_, _) -> tasks.onScreen(workbench::refresh));
        show(workbench.root());
        backups.getKeyFrames().setAll(new KeyFrame(BACKUP_CHECK, _ -> backUp(session)));
        backups.playFromStart();
    }

    private static SavedViews views(OpenDoor opened) {
        return opened.knownKey().isEmpty()
                ? new RememberedViews(preferences().node("views/" + opened.id()))
                : SavedViews.untilClosed();
    }

    private void backUp(Session session) {
        tasks.query(
                _ -> {
                    session.backUpIfDue();
                    return session;
                },
                _ -> {});
    }

    private void signOut(Workspaces.Door opened) {
        forget();
        signIn(opened);
    }

    private void leaveWorkspace() {
        closeDoor();
        start(null);
    }

    private void forget() {
        backups.stop();
        toasts.clear();
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private void closeDoor() {
        forget();
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

    private void show(Parent root) {
        scene.setRoot(root);
        appearance.dressRoot(root);
    }

    private void faulted(Fault fault) {
        toasts.show(new Toast(Toast.Tone.FAULT, text.get("fault"), text.get("fault-code", fault.code()), null));
    }
}
