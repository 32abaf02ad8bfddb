package org.daybook.persistence.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A Java process of its own that opens a workspace, says so, and holds it until it is killed. */
final class OtherProcess {

    private OtherProcess() {}

    static Process holding(Path workspace) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        workspace.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Opens it and waits.
     *
     * @param args the workspace's file
     */
    public static void main(String[] args) throws CannotOpen, IOException {
        try (Workspace _ = new WorkspaceOpener(Clock.systemUTC()).open(new WorkspaceFile(Path.of(args[0])), null)) {
            System.out.println("open");
            System.in.read();
        }
    }
}
