package org.daybook.app.shell;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.model.Interval;
import com.calendarfx.view.WeekView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.daybook.app.calendar.Page;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleExchange;
import org.daybook.app.sample.SampleSettings;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentBuilder;
import org.daybook.core.time.WallClockSpan;
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
 * Goes to the next week and back in the whole window, with 5,000 entries in 28 days, until the week is laid out and
 * drawn; against CalendarFX's week alone, with the same entries in its calendar.
 */
@Goal(value = "next week, 5,000 entries in 28 days", timesAsLong = 0.6)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6)
@Measurement(iterations = 10)
public class NextWeekBenchmark {

    private static final int ENTRIES = 5_000;
    private static final int WIDTH = 1_500;
    private static final int HEIGHT = 900;

    private final LocalDate today = LocalDate.now(SampleWorkspace.CLOCK);
    private final List<Commitment> commitments = commitments(today.minusDays(14).atStartOfDay());
    private int steps;

    /** Daybook's window. */
    @State(Scope.Benchmark)
    public static class Window {

        private @Nullable Stage stage;

        @Setup
        public void open(NextWeekBenchmark all) throws Exception {
            Locale.setDefault(Locale.UK);
            Platform.startup(() -> {});
            stage = OnScreen.get(() -> show(all.commitments));
            Scene scene = stage.getScene();
            while (OnScreen.get(() -> scene.lookup(".tile") == null)) {
                OnScreen.drawn(scene);
            }
        }

        private static Stage show(List<Commitment> commitments) {
            SampleWorkspace sample = SampleWorkspace.week();
            Tasks tasks = Tasks.forWindow(fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            });
            Appearance appearance = new Appearance(Theme.LIGHT);
            Workbench workbench = new Workbench(
                    SampleDesks.of(
                            window -> new Page(window, commitments, Map.of(), Map.of(), _ -> List.of()),
                            sample,
                            new SampleExchange(),
                            new SampleSettings()),
                    new Frame(tasks, new Toasts(), SampleWorkspace.CLOCK, Windows.passing(appearance)),
                    new ShellView.Who("Busy", "Mara Lindqvist"),
                    () -> {});
            return shown(workbench.root(), appearance);
        }

        @TearDown
        public void close() {
            Platform.exit();
        }
    }

    /** CalendarFX's week alone. */
    @State(Scope.Benchmark)
    public static class Bare {

        private @Nullable Stage stage;
        private @Nullable WeekView view;

        @Setup
        public void open(NextWeekBenchmark all) throws Exception {
            Platform.startup(() -> {});
            view = OnScreen.get(WeekView::new);
            WeekView week = view;
            stage = OnScreen.get(() -> {
                week.setDate(all.today);
                week.getCalendarSources().setAll(List.of(all.source()));
                return shown(week, new Appearance(Theme.LIGHT));
            });
            OnScreen.drawn(stage.getScene());
        }

        @TearDown
        public void close() {
            Platform.exit();
        }
    }

    private static Stage shown(Parent root, Appearance appearance) {
        Stage stage = new Stage();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static List<Commitment> commitments(LocalDateTime first) {
        Random random = new Random(20_261_120);
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            LocalDateTime start = first.plusDays(random.nextInt(28))
                    .plusHours(7 + random.nextInt(10))
                    .plusMinutes(15L * random.nextInt(4));
            Duration duration = Duration.ofMinutes(15L * (1 + random.nextInt(8)));
            commitments.add(CommitmentBuilder.aCommitment()
                    .id(new UUID(random.nextLong(), random.nextLong()))
                    .titled("Visit %d".formatted(i))
                    .keptAt(new WallClockSpan(start, duration, SampleWorkspace.CLOCK.getZone(), false))
                    .build());
        }
        return commitments;
    }

    private CalendarSource source() {
        Calendar<Object> calendar = new Calendar<>("all");
        calendar.startBatchUpdates();
        for (int i = 0; i < commitments.size(); i++) {
            Numbered entry = new Numbered(commitments.get(i), i);
            calendar.addEntry(entry);
        }
        calendar.stopBatchUpdates();
        CalendarSource source = new CalendarSource("source");
        source.getCalendars().add(calendar);
        return source;
    }

    /** CalendarFX loses entries whose hash codes lie far apart. */
    private static final class Numbered extends Entry<Object> {

        private final int number;

        Numbered(Commitment commitment, int number) {
            super(commitment.title());
            this.number = number;
            WallClockSpan when = commitment.when();
            setInterval(new Interval(when.start(), when.localEnd(), when.zone()));
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }
    }

    @Benchmark
    public void nextWeek(Window window) throws Exception {
        Scene scene = scene(window.stage);
        String button = steps++ % 2 == 0 ? "#next" : "#previous";
        OnScreen.get(() -> {
            ((ButtonBase) scene.lookup(button)).fire();
            return button;
        });
        OnScreen.drawn(scene);
    }

    @Benchmark
    public void peer(Bare bare) throws Exception {
        Scene scene = scene(bare.stage);
        LocalDate date = today.plusWeeks(steps++ % 2 == 0 ? 1 : 0);
        OnScreen.get(() -> {
            if (bare.view != null) {
                bare.view.setDate(date);
            }
            return date;
        });
        OnScreen.drawn(scene);
    }

    private static Scene scene(@Nullable Stage stage) {
        if (stage == null) {
            throw new IllegalStateException("There is no window yet.");
        }
        return stage.getScene();
    }
}
