package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Stamp;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.RosterPlan.PlannedShift;
import org.daybook.core.roster.RosterPlan.UnknownName;
import org.jspecify.annotations.Nullable;

/**
 * Brings a roster's file into staging: a plan first, then all of it as one command or nothing at all (rule R3). An
 * import that fails leaves a FAILED batch with its reason, and nothing else.
 */
public final class RosterImport {

    private static final Intent ODS = new Intent("roster.import-ods", Permission.EDIT_ROSTER);
    private static final Intent AMION = new Intent("roster.import-amion", Permission.EDIT_ROSTER);
    private static final Intent CSV = new Intent("roster.import-csv", Permission.EDIT_ROSTER);
    private static final Intent FAILED = new Intent("log.roster-import-failed", Permission.EDIT_ROSTER);
    private static final int STEP = 256;

    private final RosterContext context;
    private final ImportGate gate;

    public RosterImport(RosterContext context) {
        this.context = context;
        this.gate = new ImportGate(context);
    }

    /**
     * What an import brought.
     *
     * @param staged the version that its shifts are in; null where the file has study areas alone
     */
    public record Imported(@Nullable ScheduleVersionId staged, ScrapeBatchId batch, int shifts, int assignments) {

        /** @throws IllegalStateException if the file had no shift */
        public ScheduleVersionId version() {
            if (staged == null) {
                throw new IllegalStateException("%s brought no version.".formatted(this));
            }
            return staged;
        }
    }

    /** What importing the file would do; nothing is changed. Nothing where there is no such hospital. */
    public Optional<RosterPlan> plan(RosterRequest request) {
        return context.work()
                .read(() -> context.hospitals().find(request.hospital()).map(hospital -> planned(request)));
    }

    /** What has to be decided about the file before it is imported, in a sentence. */
    Optional<String> question(RosterRequest request) {
        return context.work()
                .read(() -> context.hospitals()
                        .find(request.hospital())
                        .flatMap(hospital -> gate.question(request, planned(request))));
    }

    /**
     * Imports the file: its shifts into a new version in staging, its coverage grids into the hospital's study areas.
     * Refused, without a batch, while a name is undecided or the same
     * file was imported already; refused, with a FAILED batch, when the file has errors, the import is called off, or
     * the store cannot take it.
     */
    public Outcome<Imported> carryOut(Actor actor, RosterRequest request, Progress progress) {
        Attempt attempt = new Attempt();
        Outcome<Imported> outcome =
                context.onHospital(actor, intent(request.reading().kind()), request.hospital(), hospital -> {
                    RosterPlan plan = planned(request);
                    Optional<String> question = gate.question(request, plan);
                    if (question.isPresent()) {
                        return Outcome.refused(question.get());
                    }
                    attempt.begun = true;
                    return gate.obstacle(plan, request.fileName())
                            .map(Outcome::<Imported>refused)
                            .orElseGet(() -> take(actor, hospital, request, plan, progress));
                });
        if (attempt.begun && outcome instanceof Outcome.Refused<Imported>(Refusal refusal)) {
            noteFailure(actor, request, refusal.sentence());
        }
        return outcome;
    }

    /** How far an import got. */
    private static final class Attempt {
        private boolean begun;
    }

    private void noteFailure(Actor actor, RosterRequest request, String reason) {
        context.onHospital(actor, FAILED, request.hospital(), hospital -> {
            Stamp stamp = context.stamp(actor);
            ScrapeBatch batch = batch(request, stamp);
            batch.fail(reason, stamp.at());
            context.log().add(batch);
            return Outcome.done(batch.id(), "Could not import %s".formatted(request.fileName()));
        });
    }

    private ScrapeBatch batch(RosterRequest request, Stamp stamp) {
        return new ScrapeBatch(
                new ScrapeBatchId(context.id()),
                request.hospital(),
                request.fileName(),
                request.reading().sha256(),
                stamp);
    }

    private static Intent intent(RosterFileKind kind) {
        return switch (kind) {
            case ODS_LIST, ODS_COVERAGE, ODS_LIST_AND_COVERAGE, UNKNOWN -> ODS;
            case AMION_619, AMION_625C -> AMION;
            case CSV_LIST -> CSV;
        };
    }

    private RosterPlan planned(RosterRequest request) {
        Optional<RosterPlan.Earlier> sameFile = context.log().batches(request.hospital()).stream()
                .filter(batch -> batch.state() == BatchState.COMPLETE)
                .filter(batch -> batch.checksum().equals(request.reading().sha256()))
                .findFirst()
                .map(batch -> new RosterPlan.Earlier(batch.id(), batch.fileName(), batch.scrapedAt()));
        Hospitals hospitals = context.hospitals();
        FileTypes types = new FileTypes(
                hospitals.types(request.hospital()).stream()
                        .map(ShiftType::details)
                        .toList(),
                request.types());
        return new RosterTranslation(
                        types,
                        context.areas(request.hospital()),
                        context.people().all())
                .plan(request.reading(), sameFile);
    }

    private Outcome<Imported> take(
            Actor actor, Hospital hospital, RosterRequest request, RosterPlan plan, Progress progress) {
        Stamp stamp = context.stamp(actor);
        ScrapeBatch batch = batch(request, stamp);
        batch.complete(
                plan.period().orElse(null), plan.shifts().size() + plan.areas().marks(), stamp.at());
        context.log().add(batch);
        addTypes(hospital, plan);
        new AreaBook(context, hospital.id(), stamp).settle(plan.areas());
        if (plan.shifts().isEmpty()) {
            return Outcome.done(
                    new Imported(null, batch.id(), 0, 0),
                    "Imported %s: which shifts of %s cover its %,d study areas"
                            .formatted(
                                    request.fileName(),
                                    hospital.name(),
                                    plan.areas().areas().size()));
        }
        ScheduleVersion version = begun(hospital, request, plan, batch, stamp);
        Map<String, PersonId> people = new RosterNames(context, hospital.zone(), stamp).settle(plan, request.names());
        VersionFilling filling = new VersionFilling(context, version, hospital, stamp);
        int assignments = 0;
        for (int done = 0; done < plan.shifts().size(); done++) {
            if (done % STEP == 0) {
                progress.advanced(done, plan.shifts().size());
                if (progress.cancelled()) {
                    return Outcome.refused(
                            "The import of %s was cancelled. Nothing was changed.".formatted(request.fileName()));
                }
            }
            PlannedShift shift = plan.shifts().get(done);
            Set<PersonId> on = on(shift, people);
            filling.add(shift.draft(), on, new Assignment.Origin(AssignmentSource.AMION, shift.originalType()));
            assignments += on.size();
        }
        filling.finish();
        progress.advanced(plan.shifts().size(), plan.shifts().size());
        note(version.id(), plan, request.names(), stamp);
        return Outcome.done(
                new Imported(version.id(), batch.id(), plan.shifts().size(), assignments),
                "Imported %s into staging of %s: %,d shifts, %,d assignments"
                        .formatted(
                                request.fileName(),
                                hospital.name(),
                                plan.shifts().size(),
                                assignments));
    }

    private ScheduleVersion begun(
            Hospital hospital, RosterRequest request, RosterPlan plan, ScrapeBatch batch, Stamp stamp) {
        Period period = plan.period().orElseThrow();
        ScheduleVersion version = new ScheduleVersion(
                        new ScheduleVersionId(context.id()), hospital.id(), request.fileName(), period, stamp)
                .from(batch.id());
        context.versions().add(version);
        return version;
    }

    private void addTypes(Hospital hospital, RosterPlan plan) {
        int position = context.hospitals().types(hospital.id()).size();
        for (ShiftTypeDetails type : plan.newTypes()) {
            context.hospitals().add(new ShiftType(new ShiftTypeId(context.id()), hospital.id(), type, position));
            position++;
        }
    }

    private static Set<PersonId> on(PlannedShift shift, Map<String, PersonId> people) {
        Set<PersonId> on = new LinkedHashSet<>();
        for (String name : shift.people()) {
            PersonId person = people.get(name);
            if (person != null) {
                on.add(person);
            }
        }
        return on;
    }

    private void note(ScheduleVersionId version, RosterPlan plan, Map<String, NameChoice> choices, Stamp stamp) {
        List<VersionFinding> findings =
                new ArrayList<>(plan.findings().stream().map(VersionFinding::of).toList());
        for (UnknownName name : plan.unknown()) {
            if (choices.get(name.name()) instanceof NameChoice.LeftOut) {
                findings.add(VersionFinding.of(Finding.warning(
                        FindingCode.UNKNOWN_PERSON,
                        null,
                        "“%s” is nobody here and was left out of %,d shifts.".formatted(name.name(), name.shifts()))));
            }
        }
        if (!findings.isEmpty()) {
            Validation found = new Validation(plan.shifts().size(), plan.assignments(), distinct(findings), Set.of());
            context.log()
                    .add(new ValidationRun(
                            new ValidationRunId(context.id()), version, ValidationRun.Kind.IMPORT, found, stamp));
        }
    }

    /** Findings of one kind at one place are told apart by a number, so that each is acknowledged on its own. */
    private static List<VersionFinding> distinct(List<VersionFinding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        return findings.stream()
                .map(finding -> {
                    int nth = seen.merge(finding.key(), 1, Integer::sum);
                    return nth == 1 ? finding : finding.keyed(finding.key() + " " + nth);
                })
                .toList();
    }
}
