package org.daybook.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a workspace and its first administrator. */
@Command(name = "init", description = "Make a workspace.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class InitCommand implements Callable<Integer> {

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What the workspace is called.")
    private String name;

    @Option(
            names = "--zone",
            required = true,
            paramLabel = "ZONE",
            description = "The zone of its times, such as Europe/Berlin.")
    private String zone;

    @Option(
            names = "--admin",
            required = true,
            paramLabel = "LOGIN",
            description = "Who may do everything; their password (8 characters or more) is in DAYBOOK_PASSWORD,"
                    + " or asked.")
    private String admin;

    @Option(names = "--admin-name", paramLabel = "NAME", description = "Their name, else the login.")
    private @Nullable String adminName;

    @Option(
            names = "--encrypt",
            description = "Encrypt the file; the passphrase is in DAYBOOK_PASSPHRASE, or asked. Without it, nobody can"
                    + " read the workspace again.")
    private boolean encrypt;

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;
    private final Secrets secrets;

    InitCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
        this.secrets = new Secrets(surroundings);
    }

    /** The workspace that was made. */
    private record Made(String workspace, String name, String zone, String admin) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        ZoneId read = Zones.find(zone);
        String password = secrets.chosen(Doorway.PASSWORD, "Password for " + admin);
        String passphrase = encrypt ? secrets.chosen(Doorway.PASSPHRASE, "Passphrase") : null;
        if (passphrase != null && passphrase.isEmpty()) {
            throw Refused.because("An empty passphrase protects nothing. Nothing was made; choose another.");
        }
        WorkspaceFile file = door.file();
        Outcome<Actor> outcome;
        try (Workspace workspace = new WorkspaceOpener(surroundings.clock())
                .create(file, passphrase == null ? null : passphrase.toCharArray())) {
            outcome = door.useCases(workspace)
                    .beginnings()
                    .begin(name, read, admin, adminName == null ? admin : adminName, password);
        }
        if (outcome instanceof Outcome.Refused) {
            discard(file);
        }
        Refused.unlessDone(outcome);
        String path = file.file().toString();
        printer.print(
                new Made(path, name, read.getId(), admin),
                out -> out.println("Made the workspace “%s” at %s.".formatted(name, path)));
        return 0;
    }

    /** Leaves no workspace behind that has nobody in it. */
    private static void discard(WorkspaceFile file) throws IOException {
        Path made = file.file();
        Files.deleteIfExists(made);
        Files.deleteIfExists(made.resolveSibling(file.name() + ".lock"));
    }
}
