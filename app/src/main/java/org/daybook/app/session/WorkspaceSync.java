package org.daybook.app.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.app.UseCases;
import org.daybook.app.sync.SyncDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.SignIn;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalBook;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalLine;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.ConflictDesk;
import org.daybook.core.sync.ConflictId;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Membership;
import org.daybook.core.sync.Round;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.SyncNotes;
import org.daybook.core.sync.SyncService;
import org.daybook.persistence.sync.centre.CentreLogin;
import org.daybook.persistence.sync.centre.PostgresCentre;
import org.daybook.persistence.workspace.Workspace;

/** Sync of an open workspace on behalf of the user signed in. */
public final class WorkspaceSync implements SyncDesk {

    private final UseCases use;
    private final Workspace workspace;
    private final Actor actor;
    private final SyncService service;
    private final SyncNotes notes;
    private final ConflictDesk conflicts;

    public WorkspaceSync(UseCases use, Workspace workspace, Actor actor, SyncService service) {
        this.use = use;
        this.workspace = workspace;
        this.actor = actor;
        this.service = service;
        this.notes = use.syncBook();
        this.conflicts = use.conflicts();
    }

    /** The way to a central PostgreSQL. */
    public static Centre open(CentreAddress address, char[] password) throws CentreFailure {
        try {
            return new PostgresCentre(
                    CentreLogin.of(address.url(), address.member(), new String(password), address.certificate()));
        } catch (IllegalArgumentException malformed) {
            throw new CentreFailure(CentreFailure.Kind.SHUT_OUT, String.valueOf(malformed.getMessage()), malformed);
        }
    }

    @Override
    public Standing standing() {
        return service.standing();
    }

    @Override
    public void now() {
        service.now();
    }

    @Override
    public Outcome<Round.Result> round() {
        try {
            Round.Result result = service.round();
            return Outcome.done(
                    result,
                    "Sent %d, of which %d wait for a decision; received %d"
                            .formatted(result.sent(), result.rejected(), result.received()));
        } catch (CentreFailure failure) {
            return Outcome.refused(failure.sentence());
        }
    }

    @Override
    public Outcome<String> setUp(CentreAddress address, char[] password, CharSequence ownPassword) {
        if (!actor.may(Permission.MANAGE_WORKSPACE)) {
            return Outcome.refused(
                    "%s may not set up sync. Ask an administrator of this workspace.".formatted(actor.name()));
        }
        Optional<String> stranger = stranger(ownPassword);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        try (Centre centre = open(address, password)) {
            String tenant = centre.hello(new UUID(0, 0), LogMark.ORIGIN).tenant();
            Optional<String> elsewhere =
                    notes.membership().map(Membership::tenant).filter(known -> !known.equals(tenant));
            if (elsewhere.isPresent()) {
                return Outcome.refused("This workspace belongs to %s, and that member is of %s. Nothing was changed."
                                .formatted(elsewhere.get(), tenant)
                        + " Use a workspace of its own for another tenant.");
            }
            workspace.sealedPasswords().keep(actor.user(), ownPassword, password);
            notes.join(address, tenant);
            service.unlock(password);
            service.look();
            return Outcome.done(tenant, "Set up sync with " + tenant);
        } catch (CentreFailure failure) {
            return Outcome.refused(failure.sentence());
        }
    }

    /** Why somebody is not who they say. */
    private Optional<String> stranger(CharSequence ownPassword) {
        String login = workspace
                .work()
                .read(() -> workspace.users().find(actor.user()).orElseThrow().login());
        return switch (use.signIn().attempt(login, ownPassword.toString())) {
            case SignIn.Result.Welcome _ -> Optional.empty();
            case SignIn.Result.Wrong(String sentence) -> Optional.of(sentence);
            case SignIn.Result.Wait(var _, String sentence) -> Optional.of(sentence);
        };
    }

    @Override
    public Outcome<Boolean> turnOff() {
        if (!actor.may(Permission.MANAGE_WORKSPACE)) {
            return Outcome.refused(
                    "%s may not turn off sync. Ask an administrator of this workspace.".formatted(actor.name()));
        }
        if (notes.membership().filter(Membership::active).isEmpty()) {
            return Outcome.refused("This workspace is not synced.");
        }
        notes.turn(false);
        service.look();
        return Outcome.done(true, "Turned off sync");
    }

    @Override
    public Optional<Membership> membership() {
        return notes.membership().filter(Membership::active);
    }

    @Override
    public List<Conflict> conflicts() {
        JournalBook journal = use.journal();
        return conflicts.waiting().stream()
                .map(conflict -> new Conflict(
                        conflict.id(),
                        journal.told(actor, List.of(conflict.mine())).getFirst(),
                        journal.told(actor, conflict.theirs()),
                        conflict.obstacles(),
                        conflict.decidedAt()))
                .toList();
    }

    @Override
    public JournalDetail detail(long entryNo) {
        return use.journal().detail(actor, entryNo).orElseGet(() -> {
            JournalEntry entry = workspace
                    .work()
                    .read(() -> workspace.journalQuery().entry(entryNo).orElseThrow());
            JournalEntry told = use.journal().told(actor, List.of(entry)).getFirst();
            return new JournalDetail(new JournalLine(told, Optional.empty()), List.of(), true, Optional.empty());
        });
    }

    @Override
    public Optional<CommitmentRef> entryOf(long entryNo) {
        Set<UUID> entries = workspace.journal().rowsOf(entryNo).stream()
                .filter(row -> row.table().toLowerCase(Locale.ROOT).startsWith("schedule_entry")
                        || row.table().equals("occurrence_override"))
                .map(WorkspaceSync::owner)
                .collect(Collectors.toSet());
        return entries.size() == 1
                ? Optional.of(new CommitmentRef(
                        CommitmentKind.ENTRY, entries.iterator().next(), null))
                : Optional.empty();
    }

    private static UUID owner(RowChange row) {
        return new RowImage(row.after().isEmpty() ? row.before() : row.after())
                .id("entry_id")
                .orElse(row.rowId());
    }

    @Override
    public Outcome<Boolean> resolve(ConflictId conflict, Conflict.Resolution resolution) {
        Outcome<Boolean> outcome = conflicts.settle(actor, conflict, resolution).map(Optional::isPresent);
        service.look();
        service.stir();
        return outcome;
    }

    @Override
    public Journal.Subscription subscribe(Runnable listener) {
        return service.subscribe(listener);
    }
}
