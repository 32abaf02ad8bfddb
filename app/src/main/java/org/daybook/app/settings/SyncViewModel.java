package org.daybook.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.surface.Toast;
import org.daybook.app.sync.SyncDesk;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Outcome;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Membership;
import org.daybook.core.sync.Standing;
import org.jspecify.annotations.Nullable;

/** Which centre the workspace keeps in step with, and how it comes to one. */
final class SyncViewModel {

    private final Messages text = Messages.of(SyncViewModel.class);
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty member = new SimpleStringProperty("");
    private final StringProperty certificate = new SimpleStringProperty("");
    private final BooleanProperty anew = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Membership>> membership =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SyncDesk desk;
    private final SettingsContext context;

    SyncViewModel(SyncDesk desk, SettingsContext context) {
        this.desk = desk;
        this.context = context;
    }

    StringProperty urlProperty() {
        return url;
    }

    StringProperty memberProperty() {
        return member;
    }

    /** The file that the centre's certificate is known by; empty where the system knows it. */
    StringProperty certificateProperty() {
        return certificate;
    }

    /** Whether it is to be set up once more, although it is. */
    BooleanProperty anewProperty() {
        return anew;
    }

    /** What is wrong, in a sentence, or empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the centre is being asked. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Where the workspace belongs; nothing while it is not synced. */
    ReadOnlyObjectProperty<Optional<Membership>> membershipProperty() {
        return membership.getReadOnlyProperty();
    }

    boolean mayManage() {
        return context.actor().may(Permission.MANAGE_WORKSPACE);
    }

    void load() {
        if (mayManage()) {
            context.tasks().query(_ -> desk.membership(), this::show);
        }
    }

    /** What keeps it from being in step is said here as well, where it does not pass by itself. */
    private void show(Optional<Membership> now) {
        membership.set(now);
        if (now.isPresent() && !anew.get()) {
            Standing standing = desk.standing();
            problem.set(standing.state() == Standing.State.STOPPED ? standing.sentence() : "");
        }
    }

    /** Begins to set it up once more, with what is known. */
    void beginAnew() {
        membership.get().map(Membership::address).ifPresent(known -> {
            @Nullable Path file = known.certificate();
            url.set(known.url());
            member.set(known.member());
            certificate.set(file == null ? "" : file.toString());
        });
        problem.set("");
        anew.set(true);
    }

    /**
     * Joins the centre. Other changes do not wait meanwhile, as this may take long.
     *
     * @param password the member's at the centre, wiped once it is used
     * @param ownPassword the user's own
     */
    void connect(char[] password, String ownPassword) {
        Optional<CentreAddress> address = address();
        if (busy.get() || address.isEmpty()) {
            return;
        }
        if (password.length == 0) {
            problem.set(text.get("sync-password-missing"));
        } else if (ownPassword.isEmpty()) {
            problem.set(text.get("sync-own-password-missing"));
        } else {
            connect(address.get(), password, ownPassword);
        }
    }

    private Optional<CentreAddress> address() {
        problem.set("");
        if (url.get().isBlank()) {
            problem.set(text.get("sync-url-missing"));
            return Optional.empty();
        }
        if (member.get().isBlank()) {
            problem.set(text.get("sync-member-missing"));
            return Optional.empty();
        }
        try {
            @Nullable
            Path file = certificate.get().isBlank()
                    ? null
                    : Path.of(certificate.get().strip());
            return Optional.of(new CentreAddress(url.get().strip(), member.get().strip(), file));
        } catch (InvalidPathException _) {
            problem.set(text.get("sync-certificate-unreadable", certificate.get()));
            return Optional.empty();
        }
    }

    private void connect(CentreAddress address, char[] password, String ownPassword) {
        busy.set(true);
        context.tasks()
                .query(_ -> setUp(address, password, ownPassword), this::told)
                .finishedProperty()
                .subscribe(finished -> busy.set(!finished));
    }

    private Outcome<String> setUp(CentreAddress address, char[] password, String ownPassword) {
        try {
            return desk.setUp(address, password, ownPassword);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private void told(Outcome<String> outcome) {
        SettingsContext.answered(
                outcome,
                tenant -> {
                    anew.set(false);
                    say(text.get("sync-connected", tenant));
                    load();
                },
                problem::set);
    }

    void now() {
        desk.now();
    }

    /** Ends sync; what is here stays. */
    void turnOff() {
        context.tasks()
                .command(
                        _ -> desk.turnOff(),
                        outcome -> SettingsContext.answered(
                                outcome,
                                _ -> {
                                    anew.set(false);
                                    say(text.get("sync-turned-off"));
                                    load();
                                },
                                problem::set));
    }

    private void say(String sentence) {
        context.toasts().show(Toast.done(sentence, null));
    }
}
