package org.daybook.app.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.daybook.app.settings.WorkspaceAffairs;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.core.workspace.WorkspaceDesk;
import org.daybook.core.workspace.WorkspaceProfile;
import org.daybook.persistence.workspace.Backups;
import org.daybook.persistence.workspace.Workspace;

/** The workspace itself, as an administrator sets it up. */
final class WorkspaceSettings implements WorkspaceAffairs {

    private final Messages text = Messages.of(WorkspaceSettings.class);
    private final WorkspaceDesk desk;
    private final Workspace workspace;
    private final Actor actor;

    WorkspaceSettings(WorkspaceDesk desk, Workspace workspace, Actor actor) {
        this.desk = desk;
        this.workspace = workspace;
        this.actor = actor;
    }

    @Override
    public About about() {
        WorkspaceProfile profile =
                workspace.work().read(() -> workspace.profiles().find().orElseThrow());
        Path file = workspace.file().file();
        return new About(profile.name(), profile.zone(), file, workspace.file().backups(), workspace.encrypted());
    }

    @Override
    public Outcome<String> change(String name, ZoneId zone) {
        return desk.change(actor, name, zone);
    }

    @Override
    public List<Copy> backups() {
        return workspace.backups().all().stream()
                .map(each -> new Copy(each.path(), each.madeAt(), why(each.occasion()), size(each.path())))
                .toList();
    }

    private static Why why(Backups.Occasion occasion) {
        return switch (occasion) {
            case HOURLY -> Why.HOURLY;
            case CLOSE -> Why.CLOSE;
            case ASKED -> Why.ASKED;
            case MIGRATION -> Why.MIGRATION;
            case RESTORE -> Why.RESTORE;
        };
    }

    /** A backup may be thinned out while the list is read. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public Outcome<Path> backUp() {
        return maintained(this::made);
    }

    private Outcome<Path> made() {
        try {
            Path made = workspace.backups().make(Backups.Occasion.ASKED).path();
            return Outcome.done(made, "Made the backup " + made);
        } catch (UncheckedIOException failure) {
            return Outcome.refused(Objects.requireNonNullElse(
                    Objects.requireNonNull(failure.getCause()).getMessage(), failure.toString()));
        }
    }

    @Override
    public Outcome<Path> mayRestore(Path backup) {
        return maintained(() -> Files.isRegularFile(backup)
                ? Outcome.done(backup, "Found the backup " + backup)
                : Outcome.refused(text.get("backup-gone", backup)));
    }

    @Override
    public Outcome<Path> mayChangePassphrase(String present) {
        return maintained(() -> workspace.opensWith(LocalWorkspaces.secret(present))
                ? made()
                : Outcome.refused(text.get("passphrase-wrong")));
    }

    private Outcome<Path> maintained(Supplier<Outcome<Path>> body) {
        return switch (desk.maintain(actor)) {
            case Outcome.Done<Actor> _ -> body.get();
            case Outcome.Refused<Actor>(var refusal) -> Outcome.refused(refusal.sentence());
        };
    }
}
