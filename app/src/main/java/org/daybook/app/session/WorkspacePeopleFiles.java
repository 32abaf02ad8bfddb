package org.daybook.app.session;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.daybook.app.exchange.ImportOffer;
import org.daybook.app.exchange.ImportSource;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.exchange.PeopleImport;
import org.daybook.core.exchange.PeopleImportPlan;
import org.daybook.core.exchange.PeopleReader;
import org.daybook.core.exchange.PeopleReading;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;

/** Files of people into the workspace. */
final class WorkspacePeopleFiles implements ImportSource {

    private final Messages text = Messages.of(WorkspacePeopleFiles.class);
    private final PeopleImport imports;
    private final PeopleReader reader;
    private final Actor actor;
    private final ZoneId zone;

    /** @param zone where those live of whom a file does not say */
    WorkspacePeopleFiles(PeopleImport imports, PeopleReader reader, Actor actor, ZoneId zone) {
        this.imports = imports;
        this.reader = reader;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public Outcome<ImportOffer> plan(Path file, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (reader.read(in, progress)) {
                case PeopleFile read -> Outcome.done(new Offer(file, read, imports.plan(read, zone)), "");
                case PeopleReading.NotPeople(String reason) -> Outcome.refused(reason);
                case PeopleReading.Cancelled _ -> Outcome.refused(text.get("import-cancelled"));
            };
        } catch (IOException failure) {
            return Outcome.refused(text.get("import-unreadable", file));
        }
    }

    /** What was read, held until somebody says yes. */
    private final class Offer implements ImportOffer {

        private final Path path;
        private final PeopleFile read;
        private final PeopleImportPlan plan;

        Offer(Path path, PeopleFile read, PeopleImportPlan plan) {
            this.path = path;
            this.read = read;
            this.plan = plan;
        }

        @Override
        public Matter matter() {
            return Matter.PEOPLE;
        }

        @Override
        public List<Line> lines() {
            return plan.items().stream()
                    .filter(item -> item.fate() != PeopleImportPlan.Fate.UNCHANGED)
                    .map(Offer::line)
                    .toList();
        }

        private static Line line(PeopleImportPlan.Item item) {
            return new Line(
                    item.fate() == PeopleImportPlan.Fate.NEW ? Fate.NEW : Fate.CHANGED,
                    item.details().name(),
                    Objects.requireNonNullElse(item.details().email(), ""));
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
            return imports.carryOut(actor, read, zone, String.valueOf(path.getFileName()), progress);
        }
    }
}
