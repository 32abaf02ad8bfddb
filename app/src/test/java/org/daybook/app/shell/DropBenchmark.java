package org.daybook.app.shell;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.app.dispatch.Change;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Actor;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.identity.Ids;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Lets go of an entry in the whole window over a workspace of 100,000, again and again, each time until the disk has it,
 * the calendar was read anew and its tile stands drawn at the new time. The peer is the command alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 15)
@Measurement(iterations = 1, time = 30)
public class DropBenchmark {

    private final Workspace workspace = BusyWorkspace.open(BusyWorkspace.copy());
    private final Clock clock = Clock.systemUTC();
    private final Actor admin = BusyWorkspace.admin(workspace);
    private @Nullable Stage stage;
    private @Nullable EntryDesk desk;
    private @Nullable Tasks tasks;
    private @Nullable Commitment held;
    private @Nullable Node tile;
    private int drops;

    @Setup
    public void open() throws Exception {
        Locale.setDefault(Locale.UK);
        Platform.startup(() -> {});
        var zone = workspace
                .work()
                .read(() -> workspace.profiles().find())
                .orElseThrow()
                .zone();
        Session session = new Session(workspace, admin, zone, clock, new Ids(clock, new SecureRandom()));
        desk = session.entries();
        Commitment chosen = BusyWorkspace.agenda(workspace).within(BusyWorkspace.thisWeek()).stream()
                .filter(each -> !each.recurring()
                        && each.when().start().getHour() == 10
                        && each.when().duration().equals(Duration.ofHours(1)))
                .findFirst()
                .orElseThrow();
        held = chosen;
        stage = OnScreen.get(() -> show(session));
        Scene scene = stage.getScene();
        while (tile == null) {
            OnScreen.drawn(scene);
            tile = OnScreen.get(() -> scene.getRoot().lookupAll(".tile").stream()
                    .filter(each -> Tiles.spoken(each).startsWith(chosen.title() + "."))
                    .findFirst()
                    .orElse(null));
        }
    }

    private Stage show(Session session) {
        Tasks running = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        tasks = running;
        Appearance appearance = new Appearance(Theme.LIGHT);
        Workbench workbench = new Workbench(
                Desks.of(session),
                new Frame(running, new Toasts(), session.clock(), Windows.passing(appearance)),
                new ShellView.Who("Busy", admin.name()),
                () -> {});
        session.subscribe((_, _) -> running.onScreen(workbench::refresh));
        Stage shown = new Stage();
        Scene scene = new Scene(workbench.root(), 1_500, 900);
        appearance.dress(scene);
        shown.setScene(scene);
        shown.show();
        return shown;
    }

    @TearDown
    public void close() throws IOException {
        workspace.close();
        BusyWorkspace.discard(workspace.file());
        Platform.exit();
    }

    private Change nextDrop() {
        WallClockSpan when = there(held).when();
        return new Change.Move(when.startingAt(when.start().plusMinutes(drops++ % 2 == 0 ? 15 : 0)), null);
    }

    @Benchmark
    @Goal(value = "a drop, until on the disk and drawn", millis = 100)
    public int dropped() throws Exception {
        Node moving = there(tile);
        Change drop = nextDrop();
        CountDownLatch moved = new CountDownLatch(1);
        ChangeListener<Number> listener = (_, _, _) -> moved.countDown();
        OnScreen.get(() -> {
            moving.layoutYProperty().addListener(listener);
            return there(tasks).command(_ -> there(desk).apply(there(held).ref(), EditScope.ALL, drop), _ -> {});
        });
        moved.await();
        OnScreen.drawn(moving.getScene());
        OnScreen.get(() -> {
            moving.layoutYProperty().removeListener(listener);
            return moving;
        });
        return drops;
    }

    @Benchmark
    public Object peer() {
        return there(desk).apply(there(held).ref(), EditScope.ALL, nextDrop());
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The window was not opened.");
        }
        return value;
    }
}
