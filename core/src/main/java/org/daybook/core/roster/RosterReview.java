package org.daybook.core.roster;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Stamp;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;

/** Looks at a version: what is wrong with it, who takes that upon themselves, how it is covered. */
public final class RosterReview {

    /** Beginning with "log", they are noted and not undone. */
    private static final Intent VALIDATE = new Intent("log.roster-validate", Permission.EDIT_ROSTER);

    private static final Intent COVERAGE = new Intent("log.roster-coverage", Permission.EDIT_ROSTER);
    private static final Intent ACKNOWLEDGE = new Intent("roster.acknowledge", Permission.EDIT_ROSTER);
    private static final int LONGEST_NAME = 200;

    private final RosterContext context;

    public RosterReview(RosterContext context) {
        this.context = context;
    }

    /** A version with all that can be said about it. */
    public record Reviewed(RosterSheet sheet, Crew crew, Coverage coverage, Validation validation) {}

    /** Reads and checks a version; nothing is noted. Nothing where there is no such version. */
    public Optional<Reviewed> review(ScheduleVersionId id) {
        return context.work().read(() -> context.versions().find(id).map(this::review));
    }

    /** Checks a version, and notes what was found in its log. */
    public Outcome<Validation> validate(Actor actor, ScheduleVersionId id) {
        return context.onVersion(actor, VALIDATE, id, version -> {
            Validation validation = review(version).validation();
            ValidationRunId run = new ValidationRunId(context.id());
            context.log().add(new ValidationRun(run, id, ValidationRun.Kind.CHECK, validation, context.stamp(actor)));
            return Outcome.done(
                    validation,
                    "Checked %s: %,d errors, %,d warnings"
                            .formatted(
                                    version.name(),
                                    validation.count(Severity.ERROR),
                                    validation.count(Severity.WARNING)));
        });
    }

    /**
     * Takes warnings upon oneself (rule R3).
     *
     * @param keys of warnings that the version has now
     * @param name in whose name; not blank
     */
    public Outcome<Integer> acknowledge(Actor actor, ScheduleVersionId id, Collection<String> keys, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Outcome.refused("Warnings are acknowledged by name. Give yours.");
        }
        return context.onVersion(actor, ACKNOWLEDGE, id, version -> {
            Map<String, VersionFinding> open = review(version).validation().open().stream()
                    .collect(toMap(VersionFinding::key, finding -> finding, (one, _) -> one));
            Set<String> wanted = Set.copyOf(keys);
            if (!open.keySet().containsAll(wanted)) {
                return Outcome.refused(
                        "Some of these are no open warnings of %s any more. Check it again.".formatted(version.name()));
            }
            Stamp stamp = context.stamp(actor);
            for (String key : keys.stream().distinct().toList()) {
                VersionFinding finding = open.get(key);
                if (finding != null) {
                    AcknowledgementId own = new AcknowledgementId(context.id());
                    context.log().add(new Acknowledgement(own, id, finding, name.strip(), stamp));
                }
            }
            return Outcome.done(
                    wanted.size(),
                    "%s acknowledged %s of %s".formatted(name.strip(), warnings(wanted.size()), version.name()));
        });
    }

    /** How a version is covered; nothing is noted. Nothing where there is no such version. */
    public Optional<Coverage> coverage(ScheduleVersionId id) {
        return review(id).map(Reviewed::coverage);
    }

    /** Calculates how a version is covered, and keeps the figures. */
    public Outcome<Coverage> calculateCoverage(Actor actor, ScheduleVersionId id) {
        return context.onVersion(actor, COVERAGE, id, version -> {
            RosterSheet sheet = context.sheet(version);
            Coverage coverage = Coverage.of(sheet, context.crew(sheet), context.areas(version.hospital()));
            Stamp stamp = context.stamp(actor);
            CoverageCalculation calculation = new CoverageCalculation(new CoverageId(context.id()), version, stamp);
            calculation.complete(coverage, stamp);
            context.log().add(calculation);
            return Outcome.done(
                    coverage,
                    "Calculated the coverage of %s: %s percent"
                            .formatted(version.name(), coverage.summary().coveragePercentage()));
        });
    }

    /** The figures of a version that were kept, the newest first. */
    public List<CoverageCalculation> calculations(ScheduleVersionId id) {
        return context.work().read(() -> context.log().calculations(id));
    }

    /** Every look at a version, the newest first. */
    public List<ValidationRun> log(ScheduleVersionId id) {
        return context.work().read(() -> context.log().runs(id));
    }

    public List<Acknowledgement> acknowledgements(ScheduleVersionId id) {
        return context.work().read(() -> context.log().acknowledgements(id));
    }

    /** Inside the unit of work. */
    Reviewed review(ScheduleVersion version) {
        return reviewed(context.sheet(version), _ -> true);
    }

    /**
     * Inside the unit of work: what is to be said about a sheet, whenever it stood like that.
     *
     * @param counts which of the version's acknowledgements count
     */
    Reviewed reviewed(RosterSheet sheet, Predicate<Acknowledgement> counts) {
        ScheduleVersionId version = sheet.version().id();
        Crew crew = context.crew(sheet);
        Coverage coverage =
                Coverage.of(sheet, crew, context.areas(sheet.version().hospital()));
        List<VersionFinding> findings = new ArrayList<>(ofFile(version));
        findings.addAll(RosterCheck.findings(sheet, crew, coverage));
        findings.addAll(Elsewhere.findings(sheet, crew, context));
        findings.sort(Comparator.comparing(VersionFinding::severity).reversed());
        Set<String> acknowledged = context.log().acknowledgements(version).stream()
                .filter(counts)
                .map(Acknowledgement::findingKey)
                .collect(Collectors.toSet());
        return new Reviewed(
                sheet,
                crew,
                coverage,
                new Validation(sheet.shifts().size(), sheet.duties().size(), findings, acknowledged));
    }

    /** What the version's file had to say stands for good; errors of it would have blocked the import. */
    private List<VersionFinding> ofFile(ScheduleVersionId id) {
        return context.log().runs(id).stream()
                .filter(run -> run.kind() == ValidationRun.Kind.IMPORT)
                .flatMap(run -> run.findings().stream())
                .toList();
    }

    static String warnings(int count) {
        return count == 1 ? "one warning" : "%,d warnings".formatted(count);
    }
}
