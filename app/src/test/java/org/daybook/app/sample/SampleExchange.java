package org.daybook.app.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.daybook.app.exchange.ExchangeDesk;
import org.daybook.app.exchange.ImportOffer;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.jspecify.annotations.Nullable;

/** Finds the same in every file: twelve events, two of them changed, and two parts it leaves out. */
public final class SampleExchange implements ExchangeDesk {

    private final List<String> done = new ArrayList<>();

    private volatile @Nullable CountDownLatch until;
    private volatile boolean waiting;

    /** Keeps the reading of the next file from ending. */
    public void waitFor(CountDownLatch latch) {
        until = latch;
    }

    /** Whether a reading waits, a third of it done. */
    public boolean waits() {
        return waiting;
    }

    public List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public Outcome<ImportOffer> plan(Path file, Progress progress) {
        pause(progress);
        if (!file.toString().endsWith(".ics")) {
            return Outcome.refused("%s is no calendar file. Choose a file that ends in .ics.".formatted(file));
        }
        return Outcome.done(new Plan(), "Read");
    }

    private void pause(Progress progress) {
        CountDownLatch latch = until;
        if (latch != null) {
            progress.advanced(1, 3);
            waiting = true;
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public Outcome<?> export(LocalDate from, LocalDate to, Path file, Progress progress) {
        done.add("export " + from + " " + to);
        return Outcome.done(file, "Exported 34 events to %s".formatted(file.getFileName()));
    }

    private final class Plan implements ImportOffer {

        @Override
        public List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (int day = 1; day <= 12; day++) {
                lines.add(new Line(
                        day % 6 == 0 ? Fate.CHANGED : Fate.NEW,
                        day % 3 == 0 ? "Weekly review of the installation teams" : "Maintenance round " + day,
                        "Tue %d Dec, 09:00–10:30".formatted(day)));
            }
            return lines;
        }

        @Override
        public int unchanged() {
            return 31;
        }

        @Override
        public List<Skipped> skipped() {
            return List.of(
                    new Skipped(214, "The event “Standup” has no start, so nobody knows when it is."),
                    new Skipped(1380, "The rule FREQ=FORTNIGHTLY is none that RFC 5545 knows; its event is left out."));
        }

        @Override
        public Outcome<?> apply(Progress progress) {
            done.add("import");
            return Outcome.done("", "Imported 12 events from dispatch.ics");
        }
    }
}
