package org.daybook.core.roster;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.roster.RosterImport.Imported;

/**
 * Imports as jobs. The import is one command, as ever, and one step to undo; what becomes of its job is noted before and
 * after it by commands of their own, so that a program that ends in between leaves a job that says so.
 */
public final class ImportJobs {

    private static final int MOST_RETRIES = 3;
    private static final String ENDED =
            "The program ended before the import did. Nothing of it was kept; try it again.";

    private final JobDesk desk;
    private final RosterDesks roster;
    private final RosterReader reader;

    public ImportJobs(JobDesk desk, RosterDesks roster, RosterReader reader) {
        this.desk = desk;
        this.roster = roster;
        this.reader = reader;
    }

    /**
     * Imports a file that was read, as {@link RosterImport#carryOut} does. There is no job where something has to be
     * decided first.
     *
     * @param file where the request was read from
     */
    public Outcome<Imported> carryOut(Actor actor, Path file, RosterRequest request, Progress progress) {
        Optional<String> question = roster.imports().question(request);
        if (question.isPresent()) {
            return Outcome.refused(question.get());
        }
        JobKind kind = kind(request.reading().kind());
        return switch (desk.add(actor, kind, ImportOrder.of(file, request).payload(), MOST_RETRIES)) {
            case Outcome.Done<JobId>(JobId job, var _) -> run(actor, job, request, progress);
            case Outcome.Refused<JobId>(Refusal refusal) -> Outcome.refused(refusal.sentence());
        };
    }

    /** Does a job again that failed or never began, if its file is where it was and what it was. */
    public Outcome<Imported> retry(Actor actor, JobId id, Progress progress) {
        Optional<JobView> job = desk.find(id);
        if (job.isEmpty()) {
            return Outcome.refused("There is no job %s. “daybook roster jobs” lists them.".formatted(id));
        }
        if (job.get().kind() == JobKind.COVERAGE_CALCULATION) {
            return Outcome.refused("The job %s is no import. Calculate the coverage anew instead.".formatted(id));
        }
        if (!job.get().state().startable()) {
            return Outcome.refused("The job is %s, so it cannot be done again. Import its file anew instead."
                    .formatted(RosterSentences.lower(job.get().state())));
        }
        ImportOrder order = ImportOrder.of(job.get().payload());
        try {
            Optional<RosterReading> reading = reader.read(order.file(), progress);
            if (reading.isEmpty()) {
                return Outcome.refused("Reading %s was cancelled. Nothing was changed.".formatted(order.file()));
            }
            return again(actor, id, order, reading.get(), progress);
        } catch (NoSuchFileException missing) {
            return Outcome.refused("%s is not there any more. Nothing was imported; put it back, then try again."
                    .formatted(order.file()));
        } catch (IOException failure) {
            return Outcome.refused("%s cannot be read (%s). Nothing was imported; look after it, then try again."
                    .formatted(order.file(), failure.getMessage()));
        }
    }

    private Outcome<Imported> again(
            Actor actor, JobId id, ImportOrder order, RosterReading reading, Progress progress) {
        if (!reading.sha256().equals(order.checksum())) {
            return Outcome.refused("%s has been changed since. Nothing was imported; import it as a new file."
                    .formatted(order.file()));
        }
        RosterRequest request = order.request(reading);
        return roster.imports()
                .question(request)
                .map(Outcome::<Imported>refused)
                .orElseGet(() -> run(actor, id, request, progress));
    }

    private Outcome<Imported> run(Actor actor, JobId job, RosterRequest request, Progress progress) {
        if (desk.start(actor, job) instanceof Outcome.Refused<JobId>(Refusal refusal)) {
            return Outcome.refused(refusal.sentence());
        }
        Outcome<Imported> outcome = roster.imports().carryOut(actor, request, progress);
        switch (outcome) {
            case Outcome.Done<Imported>(Imported imported, var _) -> desk.complete(actor, job, result(imported));
            case Outcome.Refused<Imported>(Refusal refusal) -> desk.fail(actor, job, refusal.sentence());
        }
        return outcome;
    }

    private static String result(Imported imported) {
        Map<String, String> fields = new LinkedHashMap<>();
        ScheduleVersionId staged = imported.staged();
        if (staged != null) {
            fields.put(JobView.VERSION, staged.toString());
        }
        fields.put(JobView.SHIFTS, String.valueOf(imported.shifts()));
        fields.put(JobView.ASSIGNMENTS, String.valueOf(imported.assignments()));
        return JobFields.write(fields);
    }

    /**
     * Settles jobs that were under way when the program ended: one whose import had landed is complete, any other has
     * failed once. Does nothing for whoever may not edit rosters, nor about a job that was settled already.
     *
     * @param stranded what {@link JobDesk#underWay} told when the workspace was opened, before anything was done in it
     */
    public void recover(Actor actor, List<JobId> stranded) {
        if (!actor.may(Permission.EDIT_ROSTER)) {
            return;
        }
        for (JobId id : stranded) {
            desk.find(id)
                    .flatMap(this::landed)
                    .ifPresentOrElse(result -> desk.complete(actor, id, result), () -> desk.fail(actor, id, ENDED));
        }
    }

    /** The result of a job whose import was committed, though the job was not told. */
    private Optional<String> landed(JobView job) {
        if (job.kind() == JobKind.COVERAGE_CALCULATION || job.startedAt() == null) {
            return Optional.empty();
        }
        ImportOrder order = ImportOrder.of(job.payload());
        Instant begun = job.startedAt();
        return roster.batches().batches(order.hospital()).stream()
                .filter(batch -> batch.state() == BatchState.COMPLETE
                        && batch.checksum().equals(order.checksum())
                        && !batch.scrapedAt().isBefore(begun))
                .findFirst()
                .map(batch -> result(roster.versions().versions(order.hospital()).stream()
                        .filter(version -> batch.id().equals(version.batch()) && version.clonedFrom() == null)
                        .findFirst()));
    }

    /** @param version what the import became; nothing where the file had study areas alone */
    private String result(Optional<VersionView> version) {
        Map<String, String> fields = new LinkedHashMap<>();
        version.ifPresent(staged -> {
            fields.put(JobView.VERSION, staged.id().toString());
            fields.put(JobView.SHIFTS, String.valueOf(roster.versions().shifts(staged.id())));
        });
        return JobFields.write(fields);
    }

    private static JobKind kind(RosterFileKind kind) {
        return switch (kind) {
            case ODS_LIST, ODS_COVERAGE, ODS_LIST_AND_COVERAGE, UNKNOWN -> JobKind.ODS_IMPORT;
            case AMION_619, AMION_625C -> JobKind.AMION_IMPORT;
            case CSV_LIST -> JobKind.CSV_IMPORT;
        };
    }
}
