package org.daybook.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.core.roster.RosterHistory;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionStatus;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares versions. */
@Command(
        name = "diff",
        description = "Say how a version differs from the one in production, from another, or from what it was.")
final class RosterDiffCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(names = "--from", paramLabel = "VERSION", description = "Compare with this version.")
    private @Nullable String from;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Compare with what was known of it at this local time, in the workspace's zone.")
    private @Nullable LocalMoment since;

    private final Doorway door;
    private final Printer printer;

    RosterDiffCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        if (from != null && since != null) {
            throw Refused.wrongUsage("Compare either with another version by --from, or with a time by --since.");
        }
        return door.enter(opened -> {
            NamedVersions.Found version = target.see(opened);
            VersionDiff diff =
                    since == null ? between(opened, former(opened, version), version) : since(opened, version, since);
            DiffLines lines = DiffLines.of(diff);
            printer.print(lines, out -> describe(lines, out));
        });
    }

    private NamedVersions.Found former(Opened opened, NamedVersions.Found version) throws Refused {
        if (from != null) {
            return target.see(opened, from);
        }
        return NamedVersions.of(opened, version.hospital().name()).all().stream()
                .filter(each -> each.version().status() == VersionStatus.PRODUCTION)
                .findFirst()
                .orElseThrow(
                        () -> Refused.because("%s has no version in production. Say what to compare with by --from."
                                .formatted(version.hospital().name())));
    }

    private static VersionDiff between(Opened opened, NamedVersions.Found before, NamedVersions.Found after) {
        return opened.use().roster().history().diff(before.id(), after.id()).orElseThrow();
    }

    private static VersionDiff since(Opened opened, NamedVersions.Found version, LocalMoment then) throws Refused {
        RosterHistory history = opened.use().roster().history();
        Optional<VersionDiff> diff = history.changesSince(
                version.id(), then.time().atZone(opened.zone()).toInstant());
        return diff.orElseThrow(() -> Refused.because("%s was not there yet at %s. Give a later time."
                .formatted(version.version().name(), then.time())));
    }

    private static void describe(DiffLines lines, PrintWriter out) {
        if (lines.shifts().isEmpty()) {
            out.println("%s is the same as %s.".formatted(lines.after(), lines.before()));
        } else {
            out.println("From %s to %s: %s.".formatted(lines.before(), lines.after(), lines.counts()));
            lines.text().forEach(out::println);
        }
    }
}
