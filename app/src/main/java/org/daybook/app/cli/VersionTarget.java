package org.daybook.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which schedule version a command is about. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class VersionTarget {

    @Parameters(
            paramLabel = "VERSION",
            description = "The version: its id, its name, or the beginning of one of them; or production, staging or"
                    + " archived, where there is one such version only.")
    private String version;

    @Option(names = "--hospital", paramLabel = "NAME", description = "Only among the versions of this hospital.")
    private @Nullable String hospital;

    NamedVersions.Found see(Opened opened) throws Refused {
        return NamedVersions.of(opened, hospital).find(version);
    }

    /** Another version, named in the same way. */
    NamedVersions.Found see(Opened opened, String other) throws Refused {
        return NamedVersions.of(opened, hospital).find(other);
    }
}
