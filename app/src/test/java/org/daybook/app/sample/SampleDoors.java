package org.daybook.app.sample;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.app.start.NewWorkspace;
import org.daybook.app.start.Workspaces;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.SignIn;
import org.daybook.core.access.UserId;

/** Workspaces that open unless their file says otherwise by its name. */
public class SampleDoors implements Workspaces {

    public static final String PASSWORD = "correct horse";

    private final List<NewWorkspace> created = new ArrayList<>();

    public List<NewWorkspace> created() {
        return List.copyOf(created);
    }

    @Override
    public Opening create(NewWorkspace wanted) {
        created.add(wanted);
        return new Opening.Opened(new SampleDoor(wanted.name()));
    }

    @Override
    public Opening open(Path file, String passphrase) {
        String name = String.valueOf(file.getFileName());
        if (name.contains("damaged")) {
            return new Opening.Failed(
                    "The file %s is damaged. It was left as it is; restore a backup.".formatted(file));
        }
        if (name.contains("locked") && !passphrase.equals(PASSWORD)) {
            return new Opening.NeedsPassphrase(file, passphrase.isEmpty() ? "" : "That is not the passphrase.");
        }
        return new Opening.Opened(new SampleDoor(name));
    }

    @Override
    public Opening demo() {
        return new Opening.Opened(new SampleDoor("Linden Education and Care"));
    }

    @Override
    public Opening restored(Path file, Path backup) {
        return open(file, "");
    }

    @Override
    public Opening rekeyed(Path file, String before, String after) {
        return open(file, after);
    }

    @Override
    public Path usualPlace(String name) {
        return Path.of("/home/mara/daybook")
                .resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** A door that says itself how to get in. */
    public static Door openToAll(String workspaceName) {
        return new SampleDoor(workspaceName, Optional.of(new Key("mara", PASSWORD)));
    }

    private record SampleDoor(String workspaceName, Optional<Key> knownKey) implements Door {

        SampleDoor(String workspaceName) {
            this(workspaceName, Optional.empty());
        }

        @Override
        public SignIn.Result signIn(String login, String password) {
            if (login.equals("slow")) {
                return new SignIn.Result.Wait(Duration.ofSeconds(8), "Too many wrong passwords. Wait 8 seconds.");
            }
            return password.equals(PASSWORD)
                    ? new SignIn.Result.Welcome(new Actor(new UserId(new UUID(0, 1)), login, Set.of(Role.ADMIN), null))
                    : new SignIn.Result.Wrong("The user name or the password is wrong.");
        }

        @Override
        public void close() {}
    }
}
