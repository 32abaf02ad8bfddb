package org.daybook.app.coaching.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.identity.Ids;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;

/** Another process, in which somebody types a note about a visit and never pauses. */
final class TypingProcess {

    private static final long BETWEEN_LETTERS = 20;

    private TypingProcess() {}

    static Process start(Path workspace, VisitId visit) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path")
                                + java.io.File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        TypingProcess.class.getName(),
                        workspace.toString(),
                        visit.value().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Types until it is killed, and says how many letters there are by now.
     *
     * @param args the workspace's file and the visit
     */
    public static void main(String[] args) throws CannotOpen, InterruptedException {
        Clock clock = Clock.systemUTC();
        Ids ids = new Ids(clock, new SecureRandom());
        Workspace workspace = new WorkspaceOpener(clock).open(new WorkspaceFile(Path.of(args[0])), null);
        Actor admin = workspace
                .work()
                .read(() -> workspace.users().byLogin("mara").orElseThrow().asActor());
        Session session = new Session(workspace, admin, StoredWorkspace.BERLIN, clock, ids);
        ExecutorService screen = Executors.newSingleThreadExecutor();
        Tasks tasks = new Tasks(
                Executors.newSingleThreadExecutor(),
                Executors.newVirtualThreadPerTaskExecutor(),
                screen,
                fault -> fault.cause().printStackTrace());
        CompletableFuture<VisitViewModel> opened = new CompletableFuture<>();
        screen.execute(() -> {
            CoachingViewModel desk =
                    new CoachingViewModel(session.coaching(), new Deeds(tasks, new Toasts(), () -> {}), clock);
            VisitViewModel page = new VisitViewModel(
                    desk,
                    action -> CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, screen)
                            .execute(action));
            page.pageProperty().subscribe(now -> {
                if (now != null) {
                    opened.complete(page);
                }
            });
            desk.watch(true);
            desk.openVisit(new VisitId(UUID.fromString(args[1])));
        });
        type(opened.join(), screen);
    }

    private static void type(VisitViewModel page, ExecutorService screen) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        while (!Thread.currentThread().isInterrupted()) {
            text.append((char) ('a' + text.length() % 26));
            String now = text.toString();
            screen.execute(() -> {
                page.typed(VisitViewModel.NOTE).set(now);
                System.out.println(now.length());
            });
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LETTERS);
        }
    }
}
