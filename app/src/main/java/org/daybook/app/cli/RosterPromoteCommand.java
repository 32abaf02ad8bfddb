package org.daybook.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.Validation;
import org.daybook.core.roster.VersionDesk;
import org.daybook.core.roster.VersionDesk.Promotion;
import org.daybook.core.roster.VersionFinding;
import org.daybook.core.roster.VersionStatus;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a version the one in production. */
@Command(
        name = "promote",
        description = "Make a version in staging the one in production; the former one is archived. Refused while it"
                + " has errors, or warnings that nobody acknowledged.")
final class RosterPromoteCommand implements Callable<Integer> {

    @Mixin
    private final VersionTarget target = new VersionTarget();

    @Option(names = "--dry-run", description = "Say what would change and what stands in the way, and change nothing.")
    private boolean dryRun;

    private final Doorway door;
    private final Printer printer;

    RosterPromoteCommand(Doorway door, Printer printer) {
        this.door = door;
        this.printer = printer;
    }

    /**
     * What was done.
     *
     * @param archived the id of the version that was in production; null where there was none
     */
    private record Promoted(String promoted, @Nullable String archived) {}

    /**
     * What would be done.
     *
     * @param archives the name of the version that is in production; null where there is none
     * @param diff null where there is none in production
     * @param obstacles errors, and warnings that nobody acknowledged
     */
    private record Rehearsed(
            String promotes,
            @Nullable String archives,
            @Nullable DiffLines diff,
            List<String> obstacles) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            NamedVersions.Found version = target.see(opened);
            Optional<NamedVersions.Found> former = NamedVersions.of(
                            opened, version.hospital().name())
                    .all()
                    .stream()
                    .filter(each -> each.version().status() == VersionStatus.PRODUCTION)
                    .findFirst();
            if (dryRun) {
                rehearse(opened, version, former);
            } else {
                promote(opened, version, former.map(NamedVersions.Found::id).orElse(null));
            }
        });
    }

    private void promote(Opened opened, NamedVersions.Found version, @Nullable ScheduleVersionId facing)
            throws Refused {
        VersionDesk desk = opened.use().roster().versions();
        Outcome.Done<Promotion> done = Refused.unlessDone(desk.promote(opened.actor(), version.id(), facing));
        Promoted promoted = new Promoted(
                done.value().promoted().toString(),
                Objects.toString(done.value().archived().orElse(null), null));
        printer.print(promoted, out -> out.println(done.summary() + "."));
    }

    private void rehearse(Opened opened, NamedVersions.Found version, Optional<NamedVersions.Found> former) {
        Validation validation = opened.use()
                .roster()
                .review()
                .review(version.id())
                .orElseThrow()
                .validation();
        List<String> obstacles = Stream.concat(validation.errors().stream(), validation.open().stream())
                .map(VersionFinding::message)
                .toList();
        DiffLines diff = former.flatMap(one -> opened.use().roster().history().diff(one.id(), version.id()))
                .map(DiffLines::of)
                .orElse(null);
        Rehearsed rehearsed = new Rehearsed(
                version.version().name(),
                former.map(one -> one.version().name()).orElse(null),
                diff,
                obstacles);
        printer.print(rehearsed, out -> describe(rehearsed, out));
    }

    private static void describe(Rehearsed rehearsed, PrintWriter out) {
        out.println("Nothing was changed. A promotion would make %s the one in production%s."
                .formatted(
                        rehearsed.promotes(),
                        rehearsed.archives() == null ? "" : " and archive " + rehearsed.archives()));
        DiffLines diff = rehearsed.diff();
        if (diff != null) {
            out.println("What would change: %s.".formatted(diff.counts()));
            diff.text().forEach(out::println);
        }
        if (!rehearsed.obstacles().isEmpty()) {
            out.println("In the way: %,d errors and warnings."
                    .formatted(rehearsed.obstacles().size()));
            rehearsed.obstacles().forEach(out::println);
        }
    }
}
