package org.daybook.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.daybook.app.HomePlace;
import org.daybook.app.UseCases;
import org.daybook.app.session.WorkspaceSync;
import org.daybook.app.sync.SyncDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.access.SignIn;
import org.daybook.core.access.User;
import org.daybook.core.identity.Ids;
import org.daybook.core.sync.SyncService;
import org.daybook.core.workspace.WorkspaceProfile;
import org.daybook.persistence.sync.StoredBook;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;

/** Opens the workspace the options name, and signs in whom they name. */
final class Doorway {

    static final String PASSWORD = "DAYBOOK_PASSWORD";
    static final String PASSPHRASE = "DAYBOOK_PASSPHRASE";
    private static final String WORKSPACE = "DAYBOOK_WORKSPACE";

    private final Surroundings surroundings;
    private final GlobalOptions options;
    private final Secrets secrets;
    private String ownPassword = "";

    Doorway(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
        this.secrets = new Secrets(surroundings);
    }

    /** What is done inside. */
    @FunctionalInterface
    interface Errand {
        void run(Opened opened) throws Refused, IOException;
    }

    /** Runs an errand as the user who signs in. */
    int enter(Errand errand) throws CannotOpen, Refused, IOException {
        try (Workspace workspace = open()) {
            WorkspaceProfile profile = profile(workspace);
            UseCases use = useCases(workspace);
            Actor actor = signIn(workspace, use.signIn());
            use.importJobs().recover(actor, use.jobs().underWay());
            errand.run(new Opened(workspace, use, actor, profile.zone(), () -> sync(workspace, use, actor)));
        }
        return 0;
    }

    /** Opens the workspace without anybody signing in: for what concerns the file alone. */
    Workspace open() throws CannotOpen, Refused {
        WorkspaceOpener opener = new WorkspaceOpener(surroundings.clock());
        try {
            return opener.open(file(), null);
        } catch (CannotOpen locked) {
            if (locked.reason() != CannotOpen.Reason.WRONG_PASSPHRASE) {
                throw locked;
            }
            return opener.open(file(), secrets.known(PASSPHRASE, "Passphrase").toCharArray());
        }
    }

    UseCases useCases(Workspace workspace) {
        return new UseCases(workspace, surroundings.clock(), new Ids(surroundings.clock(), new SecureRandom()));
    }

    WorkspaceFile file() {
        return named().orElseGet(homePlace()::workspace);
    }

    /** Where the demo workspace is made, unless the options say where. */
    WorkspaceFile demoFile() {
        return named().orElseGet(homePlace()::demo);
    }

    private Optional<WorkspaceFile> named() {
        Path option = options.workspace();
        String variable = surroundings.environment().getOrDefault(WORKSPACE, "");
        if (option == null && variable.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new WorkspaceFile(option != null ? option : Path.of(variable)));
    }

    private HomePlace homePlace() {
        return new HomePlace(
                surroundings.environment(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** What is asked of sync, with the centre's password where whoever signed in keeps it. */
    private SyncDesk sync(Workspace workspace, UseCases use, Actor actor) {
        StoredBook book = use.syncBook();
        Ids names = new Ids(surroundings.clock(), new SecureRandom());
        SyncService service = new SyncService(
                book, book, WorkspaceSync::open, names::next, surroundings.clock(), new SplittableRandom());
        workspace.sealedPasswords().open(actor.user(), ownPassword).ifPresent(service::unlock);
        service.look();
        return new WorkspaceSync(use, workspace, actor, service);
    }

    /** The password that whoever is inside signed in with; empty while nobody is. */
    String ownPassword() {
        return ownPassword;
    }

    private static WorkspaceProfile profile(Workspace workspace) throws Refused {
        return workspace
                .work()
                .read(workspace.profiles()::find)
                .orElseThrow(() -> Refused.cannotOpen(
                        "The workspace %s was made but never begun, so there is nothing in it. Delete the file, then run “daybook init”."
                                .formatted(workspace.file().file())));
    }

    private Actor signIn(Workspace workspace, SignIn signIn) throws Refused {
        String login = login(workspace);
        ownPassword = secrets.known(PASSWORD, "Password for " + login);
        return switch (signIn.attempt(login, ownPassword)) {
            case SignIn.Result.Welcome(Actor actor) -> actor;
            case SignIn.Result.Wrong(String sentence) -> throw Refused.because(sentence);
            case SignIn.Result.Wait(var _, String sentence) -> throw Refused.because(sentence);
        };
    }

    private String login(Workspace workspace) throws Refused {
        @Nullable String named = options.user();
        if (named != null) {
            return named;
        }
        List<String> logins = workspace.work().read(workspace.users()::all).stream()
                .filter(User::active)
                .map(User::login)
                .toList();
        if (logins.size() != 1) {
            throw Refused.wrongUsage("Several people use this workspace. Say who you are with --user LOGIN.");
        }
        return logins.getFirst();
    }
}
