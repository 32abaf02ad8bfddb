package org.daybook.app.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import org.daybook.persistence.sync.centre.CentreLogin;
import org.daybook.persistence.sync.centre.CentreOffice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an administrator gets to a centre. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CentreAccess {

    static final String PASSWORD = "DAYBOOK_CENTRE_PASSWORD";

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "Where it is, such as postgresql://centre.example.org:5432/daybook.")
    private String url;

    @Option(
            names = "--admin",
            paramLabel = "ROLE",
            defaultValue = "postgres",
            description = "The role to come as; it owns the database and may create roles. Otherwise ${DEFAULT-VALUE}."
                    + " " + PASSWORD + " has its password; without it you are asked.")
    private String admin;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Who vouches for the server, in PEM; without it, those whom Java trusts.")
    private @Nullable Path certificate;

    /** What is asked of the office. */
    @FunctionalInterface
    interface Asking<R> {
        R ask(CentreOffice office) throws SQLException;
    }

    <R> R ask(Surroundings surroundings, Asking<R> asking) throws Refused {
        String password = new Secrets(surroundings).known(PASSWORD, "Password for " + admin + " at the centre");
        try {
            CentreLogin address = CentreLogin.of(url, admin, password, certificate);
            return asking.ask(new CentreOffice(address.dataSource()));
        } catch (IllegalArgumentException wrong) {
            throw Refused.wrongUsage(String.valueOf(wrong.getMessage()));
        } catch (SQLException failure) {
            throw Refused.because("The central database at %s did not do it: %s. Nothing was changed."
                    .formatted(
                            url,
                            String.valueOf(failure.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")));
        }
    }
}
