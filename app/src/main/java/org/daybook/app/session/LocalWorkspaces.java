package org.daybook.app.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.UseCases;
import org.daybook.app.start.NewWorkspace;
import org.daybook.app.start.Workspaces;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.access.SignIn;
import org.daybook.core.demo.Demo;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.roster.JobId;
import org.daybook.core.workspace.WorkspaceProfile;
import org.daybook.persistence.workspace.Backups;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;

/** The workspaces in the files of this machine. */
public final class LocalWorkspaces implements Workspaces {

    private static final String DEMO_FILE = "demo";

    private final Messages text = Messages.of(LocalWorkspaces.class);
    private final Path folder;
    private final Clock clock;
    private final Ids ids;

    /** @param folder where workspaces are kept unless somebody chooses another place */
    public LocalWorkspaces(Path folder, Clock clock, Ids ids) {
        this.folder = folder;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * An open workspace, ready to be signed in to.
     *
     * @param centreKey the centre's password, once somebody who knows it has signed in
     * @param stranded the jobs that were under way when the program ended the last time
     */
    public record OpenDoor(
            Workspace workspace,
            UUID id,
            String workspaceName,
            ZoneId zone,
            UseCases use,
            List<JobId> stranded,
            Optional<Actor> host,
            CentreKey centreKey)
            implements Door {

        /** The same door where the workspace has got another name or zone since. */
        public OpenDoor renewed() {
            WorkspaceProfile now =
                    workspace.work().read(() -> workspace.profiles().find().orElseThrow());
            return new OpenDoor(workspace, id, now.name(), now.zone(), use, stranded, Optional.empty(), centreKey);
        }

        @Override
        public SignIn.Result signIn(String login, String password) {
            SignIn.Result result = use.signIn().enter(login, password);
            if (result instanceof SignIn.Result.Welcome(Actor actor)) {
                use.importJobs().recover(actor, stranded);
                centreKey.is(workspace.sealedPasswords().open(actor.user(), password));
            }
            return result;
        }

        /** The demo guards nothing but made-up people, so its door says how to get in. */
        @Override
        public Optional<Key> knownKey() {
            return workspaceName.equals(Demo.WORKSPACE_NAME)
                    ? Optional.of(new Key(Demo.LOGIN, Demo.PASSWORD))
                    : Optional.empty();
        }

        @Override
        public void close() {
            try {
                workspace.close();
            } catch (IOException failure) {
                throw new UncheckedIOException("The workspace could not be closed cleanly.", failure);
            }
        }
    }

    @Override
    public Opening create(NewWorkspace wanted) {
        return begun(wanted, false);
    }

    @Override
    public Opening open(Path file, String passphrase) {
        WorkspaceFile workspaceFile = new WorkspaceFile(file);
        try {
            return opened(opener().open(workspaceFile, secret(passphrase)), Optional.empty());
        } catch (CannotOpen reason) {
            return reason.reason() == CannotOpen.Reason.WRONG_PASSPHRASE
                    ? new Opening.NeedsPassphrase(file, passphrase.isEmpty() ? "" : reason.sentence())
                    : new Opening.Failed(reason.sentence());
        }
    }

    @Override
    public Opening restored(Path file, Path backup) {
        try {
            Backups.restore(new WorkspaceFile(file), backup, clock);
            return open(file, "");
        } catch (CannotOpen reason) {
            return new Opening.Failed(reason.sentence());
        }
    }

    @Override
    public Opening rekeyed(Path file, String before, String after) {
        try {
            opener().changePassphrase(new WorkspaceFile(file), secret(before), secret(after));
            return open(file, after);
        } catch (CannotOpen reason) {
            return new Opening.Failed(reason.sentence());
        }
    }

    /** The demo is made afresh for every day it is opened on, because its dates lie around today. */
    @Override
    public Opening demo() {
        ZoneId here = clock.getZone();
        Path file = folder.resolve(DEMO_FILE + "-" + LocalDate.now(clock));
        if (new WorkspaceFile(file).exists()) {
            return open(file, "");
        }
        return begun(new NewWorkspace(Demo.WORKSPACE_NAME, file, here, "Demo", Demo.LOGIN, Demo.PASSWORD, ""), true);
    }

    @Override
    public Path usualPlace(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return folder.resolve(plain.isEmpty() ? "workspace" : plain);
    }

    private Opening begun(NewWorkspace wanted, boolean withDemo) {
        try {
            Workspace workspace = opener().create(new WorkspaceFile(wanted.file()), secret(wanted.passphrase()));
            Outcome<Actor> begun = new UseCases(workspace, clock, ids)
                    .beginnings()
                    .begin(wanted.name(), wanted.zone(), wanted.login(), wanted.userName(), wanted.password());
            return switch (begun) {
                case Outcome.Done<Actor>(Actor admin, String _) -> {
                    if (withDemo) {
                        fill(workspace, admin, wanted.zone());
                    }
                    yield opened(workspace, Optional.of(admin));
                }
                case Outcome.Refused<Actor>(Refusal refusal) -> closed(workspace, refusal.sentence());
            };
        } catch (CannotOpen reason) {
            return new Opening.Failed(reason.sentence());
        }
    }

    private void fill(Workspace workspace, Actor admin, ZoneId zone) {
        new Demo(workspace.work(), workspace.people(), workspace.absences(), workspace.entries(), ids, clock)
                .fill(admin, zone)
                .orThrow();
    }

    private Opening opened(Workspace workspace, Optional<Actor> host) {
        Optional<WorkspaceProfile> profile =
                workspace.work().read(() -> workspace.profiles().find());
        if (profile.isEmpty()) {
            return closed(workspace, text.get("not-begun", workspace.file().file()));
        }
        UseCases use = new UseCases(workspace, clock, ids);
        return new Opening.Opened(new OpenDoor(
                workspace,
                profile.get().id(),
                profile.get().name(),
                profile.get().zone(),
                use,
                use.jobs().underWay(),
                host,
                new CentreKey()));
    }

    private static Opening closed(Workspace workspace, String sentence) {
        try {
            workspace.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The workspace could not be closed cleanly.", failure);
        }
        return new Opening.Failed(sentence);
    }

    private WorkspaceOpener opener() {
        return new WorkspaceOpener(clock);
    }

    /** A passphrase as the store takes it: null for an empty one. */
    static char @Nullable [] secret(String passphrase) {
        return passphrase.isEmpty() ? null : passphrase.toCharArray();
    }
}
