package org.daybook.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command, before it or after it. */
final class GlobalOptions {

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = {
                "The workspace. Without it, the one that DAYBOOK_WORKSPACE names; without that, yours:",
                "  Linux    ~/.local/share/daybook/workspace.mv.db",
                "  macOS    ~/Library/Application Support/Daybook/workspace.mv.db",
                "  Windows  %%APPDATA%%\\Daybook\\workspace.mv.db",
                "Where it is encrypted, DAYBOOK_PASSPHRASE opens it; without that you are asked."
            })
    private @Nullable Path workspace;

    @Option(
            names = "--user",
            paramLabel = "LOGIN",
            scope = ScopeType.INHERIT,
            description = "Who you are; not needed where there is one user only. DAYBOOK_PASSWORD has the"
                    + " password; without it you are asked.")
    private @Nullable String user;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print data as JSON.")
    private boolean json;

    @Nullable
    Path workspace() {
        return workspace;
    }

    @Nullable
    String user() {
        return user;
    }

    boolean json() {
        return json;
    }
}
