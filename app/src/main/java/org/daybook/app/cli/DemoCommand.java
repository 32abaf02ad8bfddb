package org.daybook.app.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.daybook.app.UseCases;
import org.daybook.core.access.Actor;
import org.daybook.core.demo.Demo;
import org.daybook.core.journal.Outcome;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a workspace to try things in. */
@Command(
        name = "demo",
        description = {
            "Make a small made-up organisation to try things in, its dates around today.",
            "Unless --workspace or DAYBOOK_WORKSPACE says where, it lies beside your own workspace, in demo.mv.db."
        })
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone of its times, else this computer's.")
    private @Nullable String zone;

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;

    DemoCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
    }

    /** The workspace that was made. */
    private record Made(String workspace, String name, String zone, String user, int entries) {}

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        ZoneId read = Zones.find(zone, ZoneId.systemDefault());
        String password = surroundings.environment().getOrDefault(Doorway.PASSWORD, Demo.PASSWORD);
        WorkspaceFile file = door.demoFile();
        int entries =
                new NewWorkspace(surroundings.clock(), file).make(null, workspace -> begun(workspace, read, password));
        String path = file.file().toString();
        printer.print(new Made(path, Demo.WORKSPACE_NAME, read.getId(), Demo.LOGIN, entries), out -> {
            out.println(
                    "Made the workspace “%s” at %s, with %d entries.".formatted(Demo.WORKSPACE_NAME, path, entries));
            out.println("Sign in as %s with the password %s."
                    .formatted(Demo.LOGIN, password.equals(Demo.PASSWORD) ? password : "in " + Doorway.PASSWORD));
        });
        return 0;
    }

    private Outcome<Integer> begun(Workspace workspace, ZoneId read, String password) {
        UseCases use = door.useCases(workspace);
        Outcome<Actor> actor = use.beginnings().begin(Demo.WORKSPACE_NAME, read, Demo.LOGIN, "Demo", password);
        return switch (actor) {
            case Outcome.Done<Actor>(Actor admin, String _) -> use.demo().fill(admin, read);
            case Outcome.Refused<Actor>(var refusal) -> Outcome.refused(refusal.sentence());
        };
    }
}
