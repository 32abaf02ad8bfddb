package org.daybook.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.app.UseCases;
import org.daybook.core.access.Actor;
import org.daybook.core.access.SignIn;
import org.daybook.core.exchange.Progress;
import org.daybook.core.identity.Ids;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterImport;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.RosterReading;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;

/**
 * A process that imports a roster and promotes it, over and over, until it is killed. It says on standard output what it
 * is about to do, and what it did.
 */
final class RosterWorker {

    private final UseCases use;
    private final Actor actor;
    private final HospitalId hospital;
    private final Path file;

    private RosterWorker(UseCases use, Actor actor, Path file) {
        this.file = file;
        this.use = use;
        this.actor = actor;
        this.hospital = use.roster().hospitals().all().getFirst().id();
    }

    /** Arguments: the workspace, the file. */
    public static void main(String[] arguments) throws CannotOpen, IOException {
        Clock clock = Clock.systemUTC();
        try (Workspace workspace = new WorkspaceOpener(clock).open(new WorkspaceFile(Path.of(arguments[0])), null)) {
            UseCases use = new UseCases(workspace, clock, new Ids(clock, new SecureRandom()));
            SignIn.Result result = use.signIn().attempt("ada", Shell.PASSWORD);
            RosterWorker worker =
                    new RosterWorker(use, ((SignIn.Result.Welcome) result).actor(), Path.of(arguments[1]));
            RosterReading reading = use.rosterReader()
                    .read(Path.of(arguments[1]), Progress.unwatched())
                    .orElseThrow();
            while (true) {
                worker.work(reading);
            }
        }
    }

    private void work(RosterReading reading) {
        say("importing");
        ScheduleVersionId version = imported(reading);
        say("imported " + version);
        VersionDesk desk = use.roster().versions();
        Optional<ScheduleVersionId> former = desk.versions(hospital).stream()
                .filter(each -> each.status() == VersionStatus.PRODUCTION)
                .map(VersionView::id)
                .findFirst();
        say("promoting");
        desk.promote(actor, version, former.orElse(null)).orThrow();
        say("promoted " + version);
    }

    private ScheduleVersionId imported(RosterReading reading) {
        RosterImport imports = use.roster().imports();
        RosterRequest request =
                RosterRequest.of(hospital, reading, "roster.csv").onceMore();
        Map<String, NameChoice> newcomers = imports.plan(request).orElseThrow().unknown().stream()
                .collect(Collectors.toMap(RosterPlan.UnknownName::name, _ -> new NameChoice.Newcomer()));
        return use.importJobs()
                .carryOut(actor, file, request.with(newcomers), Progress.unwatched())
                .orThrow()
                .version();
    }

    private static void say(String line) {
        System.out.print(line + ".\n");
        System.out.flush();
    }
}
