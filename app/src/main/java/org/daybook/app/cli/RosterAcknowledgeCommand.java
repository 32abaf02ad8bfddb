package org.daybook.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.RosterReview;
import org.daybook.core.roster.Validation;
import org.daybook.core.roster.VersionFinding;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes warnings upon somebody, by name. */
@Command(name = "acknowledge", description = "Take warnings of a version upon yourself, by name.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RosterAcknowledgeCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "In whose name.")
    private String name;

    @Option(names = "--all", description = "Every warning that nobody has acknowledged yet.")
    private boolean all;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "A warning as “daybook roster validate --json” names it; may be given several times.")
    private @Nullable List<String> keys;

    private final Doorway door;
    private final Printer printer;

    RosterAcknowledgeCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /** How many warnings were acknowledged. */
    private record Acknowledged(int acknowledged) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        if (all == (keys != null)) {
            throw Refused.wrongUsage("Say which warnings: either --all, or each by --key.");
        }
        return door.enter(opened -> {
            NamedVersions.Found version = target.see(opened);
            RosterReview review = opened.use().roster().review();
            List<String> wanted = keys == null
                    ? open(review.review(version.id()).orElseThrow().validation())
                    : keys;
            if (wanted.isEmpty()) {
                throw Refused.because("%s has no warning that nobody has acknowledged. Nothing was changed."
                        .formatted(version.version().name()));
            }
            Outcome.Done<Integer> done =
                    Refused.unlessDone(review.acknowledge(opened.actor(), version.id(), wanted, name));
            printer.print(new Acknowledged(done.value()), out -> out.println(done.summary() + "."));
        });
    }

    private static List<String> open(Validation validation) {
        return validation.open().stream().map(VersionFinding::key).toList();
    }
}
