package org.daybook.persistence.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;

/** A Java process of its own that does something to a workspace and says so, until it is killed. */
final class OtherProcess {

    private OtherProcess() {}

    /** Opens it, says "open", and holds it. */
    static Process holding(Path workspace) throws IOException {
        return start(workspace, "hold");
    }

    /** Adds one person after the other, and says each name once it is acknowledged. */
    static Process adding(Path workspace) throws IOException {
        return start(workspace, "add");
    }

    private static Process start(Path workspace, String task) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        workspace.toString(),
                        task))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Does one task.
     *
     * @param args the workspace's file and the task
     */
    public static void main(String[] args) throws CannotOpen, IOException {
        Clock clock = Clock.systemUTC();
        try (Workspace workspace = new WorkspaceOpener(clock).open(new WorkspaceFile(Path.of(args[0])), null)) {
            if (args[1].equals("add")) {
                add(workspace, clock);
            }
            System.out.println("open");
            System.in.read();
        }
    }

    private static void add(Workspace workspace, Clock clock) {
        Ids ids = new Ids(clock, new SecureRandom());
        Actor admin = workspace
                .work()
                .read(() -> workspace.users().byLogin("admin").orElseThrow().asActor());
        for (int i = 0; i < 100_000; i++) {
            String name = "Person %06d".formatted(i);
            workspace
                    .work()
                    .run(admin, TestWorkspace.ADD_PERSON, () -> {
                        workspace
                                .people()
                                .add(new Person(
                                        new PersonId(ids.next()),
                                        PersonDetails.named(name, TestWorkspace.BERLIN),
                                        clock.instant()));
                        return Outcome.done("", "Added " + name);
                    })
                    .orThrow();
            System.out.println(name);
        }
    }
}
