package org.daybook.app.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** The way to an open workspace: create one, open one, or look at the demo. */
public final class StartViewModel {

    /** Where on that way we are. */
    enum Step {
        CHOOSE,
        CREATE,
        PASSPHRASE
    }

    private static final int SHORTEST_PASSWORD = 8;

    private final Messages text = Messages.of(StartViewModel.class);
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty zone = new SimpleStringProperty("");
    private final StringProperty userName = new SimpleStringProperty("");
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final BooleanProperty encrypted = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper lockedName = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable Path> locked = new SimpleObjectProperty<>();
    private final Workspaces workspaces;
    private final Tasks tasks;
    private final Consumer<Workspaces.Door> onOpen;

    /** @param onOpen told of the workspace once it is open */
    public StartViewModel(Workspaces workspaces, Tasks tasks, ZoneId here, Consumer<Workspaces.Door> onOpen) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.onOpen = onOpen;
        zone.set(here.getId());
        name.subscribe((before, now) -> followName(before, now));
        userName.subscribe((before, now) -> followUser(before, now));
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What is wrong, in a sentence, or empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is being opened, in a sentence, or empty: then the step is shown. */
    ReadOnlyStringProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** What the file that asks for a passphrase is called: its workspace's name is as secret as the rest. */
    ReadOnlyStringProperty lockedNameProperty() {
        return lockedName.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty fileProperty() {
        return file;
    }

    StringProperty zoneProperty() {
        return zone;
    }

    StringProperty userNameProperty() {
        return userName;
    }

    StringProperty loginProperty() {
        return login;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    BooleanProperty encryptedProperty() {
        return encrypted;
    }

    void goTo(Step next) {
        problem.set("");
        passphrase.set("");
        step.set(next);
    }

    void demo() {
        run(workspaces::demo, text.get("opening-demo"));
    }

    /** Opens a workspace; asks for its passphrase where it has one. */
    public void open(Path chosen) {
        run(() -> workspaces.open(chosen, ""), text.get("opening", nameOf(chosen)));
    }

    /** Opens a workspace that is to be changed while it is closed, saying so meanwhile. */
    public void reopen(Supplier<Workspaces.Opening> work, String sentence) {
        run(work, sentence);
    }

    void unlock() {
        Path chosen = locked.get();
        if (chosen != null) {
            String typed = passphrase.get();
            run(() -> workspaces.open(chosen, typed), "");
        }
    }

    void create() {
        wanted().ifPresent(wanted -> run(() -> workspaces.create(wanted), ""));
    }

    private Optional<NewWorkspace> wanted() {
        String missing = missing();
        if (!missing.isEmpty()) {
            problem.set(text.get(missing, zone.get(), SHORTEST_PASSWORD));
            return Optional.empty();
        }
        return Optional.of(new NewWorkspace(
                name.get().strip(),
                Path.of(file.get().strip()),
                ZoneId.of(zone.get().strip()),
                userName.get().strip(),
                login.get().strip(),
                password.get(),
                encrypted.get() ? passphrase.get() : ""));
    }

    /** The key of the first thing wrong, or empty. */
    private String missing() {
        if (name.get().isBlank()) {
            return "name-missing";
        }
        if (!isPath(file.get())) {
            return "file-missing";
        }
        if (!isZone(zone.get())) {
            return "zone-unknown";
        }
        if (userName.get().isBlank() || login.get().isBlank()) {
            return "user-missing";
        }
        if (password.get().length() < SHORTEST_PASSWORD) {
            return "password-short";
        }
        return encrypted.get() && passphrase.get().length() < SHORTEST_PASSWORD ? "passphrase-short" : "";
    }

    private static boolean isPath(String typed) {
        try {
            return !typed.isBlank() && Path.of(typed.strip()).getFileName() != null;
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static boolean isZone(String typed) {
        try {
            return !ZoneId.of(typed.strip()).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.mv\\.db$", "");
    }

    /** However it ends, even by a fault, the screen takes input again. */
    private void run(Supplier<Workspaces.Opening> work, String sentence) {
        if (busy.get()) {
            return;
        }
        problem.set("");
        busy.set(true);
        opening.set(sentence);
        tasks.command(_ -> work.get(), this::opened).finishedProperty().subscribe(finished -> {
            if (finished) {
                busy.set(false);
                opening.set("");
            }
        });
    }

    private void opened(Workspaces.Opening answer) {
        switch (answer) {
            case Workspaces.Opening.Opened(Workspaces.Door door) -> {
                password.set("");
                passphrase.set("");
                onOpen.accept(door);
            }
            case Workspaces.Opening.NeedsPassphrase(Path chosen, String sentence) -> {
                locked.set(chosen);
                lockedName.set(nameOf(chosen));
                step.set(Step.PASSPHRASE);
                problem.set(sentence);
            }
            case Workspaces.Opening.Failed(String sentence) -> problem.set(sentence);
        }
    }

    /** The place follows the name until somebody chooses another. */
    private void followName(String before, String now) {
        if (file.get().isEmpty() || file.get().equals(place(before))) {
            file.set(place(now));
        }
    }

    private String place(String named) {
        return named.isBlank() ? "" : workspaces.usualPlace(named.strip()).toString();
    }

    /** The login follows the first name until somebody types another. */
    private void followUser(String before, String now) {
        if (login.get().isEmpty() || login.get().equals(loginOf(before))) {
            login.set(loginOf(now));
        }
    }

    private static String loginOf(String fullName) {
        return fullName.strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
    }
}
