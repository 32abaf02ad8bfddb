package org.daybook.app.session;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.daybook.app.exchange.ExchangeDesk;
import org.daybook.app.exchange.ImportOffer;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.access.Actor;
import org.daybook.core.dispatch.EntryAdoption;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.CalendarExport;
import org.daybook.core.exchange.CalendarImport;
import org.daybook.core.exchange.CalendarReader;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.CalendarWriter;
import org.daybook.core.exchange.ImportPlan;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.time.Interval;

/** Calendar files in and out of the workspace. */
final class WorkspaceExchange implements ExchangeDesk {

    private final Messages text = Messages.of(WorkspaceExchange.class);
    private final CalendarImport imports;
    private final CalendarExport exports;
    private final CalendarReader reader;
    private final CalendarWriter writer;
    private final Actor actor;
    private final ZoneId zone;

    WorkspaceExchange(
            CalendarImport imports,
            CalendarExport exports,
            CalendarReader reader,
            CalendarWriter writer,
            Actor actor,
            ZoneId zone) {
        this.imports = imports;
        this.exports = exports;
        this.reader = reader;
        this.writer = writer;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public Outcome<ImportOffer> plan(Path file, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (reader.read(in, Files.size(file), zone, progress)) {
                case CalendarFile read -> Outcome.done(new Offer(file, read, imports.plan(read)), "");
                case CalendarReading.NotACalendar(String reason) -> Outcome.refused(reason);
                case CalendarReading.Cancelled _ -> Outcome.refused(text.get("import-cancelled"));
            };
        } catch (IOException failure) {
            return Outcome.refused(text.get("import-unreadable", file));
        }
    }

    /** Written beside its place first, so that a failure leaves what was there. */
    @Override
    public Outcome<?> export(LocalDate from, LocalDate to, Path file, Progress progress) {
        Interval window = new Interval(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
        List<CalendarEvent> events = exports.events(actor, window);
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                writer.write(events, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.done(file, text.get("exported", events.size(), file.getFileName()));
        } catch (IOException failure) {
            return Outcome.refused(text.get("export-failed", file));
        }
    }

    /** What was read, held until somebody says yes. */
    private final class Offer implements ImportOffer {

        private final Path path;
        private final CalendarFile read;
        private final ImportPlan plan;

        Offer(Path path, CalendarFile read, ImportPlan plan) {
            this.path = path;
            this.read = read;
            this.plan = plan;
        }

        @Override
        public List<Line> lines() {
            return plan.items().stream()
                    .filter(item -> item.fate() == EntryAdoption.Fate.NEW || item.fate() == EntryAdoption.Fate.CHANGED)
                    .map(Offer::line)
                    .toList();
        }

        private static Line line(ImportPlan.Item item) {
            EntryDetails details = item.entry().draft().details();
            return new Line(
                    item.fate() == EntryAdoption.Fate.NEW ? Fate.NEW : Fate.CHANGED,
                    details.title(),
                    Times.span(details.when()));
        }

        @Override
        public int unchanged() {
            return plan.unchanged();
        }

        @Override
        public List<Skipped> skipped() {
            return plan.skipped().stream()
                    .map(part -> new Skipped(part.line(), part.reason()))
                    .toList();
        }

        @Override
        public Outcome<?> apply(Progress progress) {
            return imports.carryOut(actor, read, String.valueOf(path.getFileName()), progress);
        }
    }
}
