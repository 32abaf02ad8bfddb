package org.daybook.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.daybook.core.sync.CentreAddress;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Joins a tenant of a centre. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
@Command(
        name = "setup",
        description = "Join a central database. DAYBOOK_CENTRE_PASSWORD has the member’s password there; without it"
                + " you are asked. It is kept encrypted with your own password.")
final class SyncSetupCommand implements Callable<Integer> {

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "Where the centre is, such as postgresql://centre.example.org:5432/daybook.")
    private String url;

    @Option(names = "--member", required = true, paramLabel = "NAME", description = "The name you were given there.")
    private String member;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description =
                    "The authority that signed the centre’s certificate, in PEM; where the system does not know it.")
    private @Nullable Path certificate;

    private final Secrets secrets;
    private final Doorway door;
    private final Printer printer;

    SyncSetupCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.secrets = new Secrets(surroundings);
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            char[] password = secrets.known(CentreAccess.PASSWORD, "Password of %s at the centre".formatted(member))
                    .toCharArray();
            try {
                new SyncErrands(opened.sync(), opened.zone(), printer)
                        .setUp(new CentreAddress(url, member, certificate), password, door.ownPassword());
            } finally {
                Arrays.fill(password, ' ');
            }
        });
    }
}
