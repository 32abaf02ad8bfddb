package org.daybook.core.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.daybook.core.people.Absence;
import org.daybook.core.people.Absences;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/**
 * Absences as commitments: firm, with the reason as their status. That somebody is ill concerns nobody but them, so
 * that reason is confidential.
 */
public final class AbsenceCommitments implements CommitmentSource {

    static final String UNTOLD_REASON = Absence.Reason.OTHER.name();
    private static final String TABLE = "absence";
    private static final String CATEGORY = "ABSENCE";

    private final Absences absences;

    public AbsenceCommitments(Absences absences) {
        this.absences = absences;
    }

    @Override
    public List<Commitment> within(Interval window) {
        return absences.within(window).stream()
                .map(AbsenceCommitments::commitment)
                .toList();
    }

    @Override
    public List<Commitment> within(Interval window, Collection<UUID> aggregates) {
        return aggregates.stream()
                .map(absences::find)
                .flatMap(Optional::stream)
                .filter(absence -> !absence.deleted())
                .map(AbsenceCommitments::commitment)
                .filter(commitment -> window.shows(commitment.interval()))
                .toList();
    }

    @Override
    public Effect effectOf(RowChange row) {
        return row.table().equals(TABLE) ? new Effect.Of(row.rowId()) : Effect.Reach.NONE;
    }

    static Commitment commitment(Absence absence) {
        WallClockSpan when = absence.when();
        return new Commitment(
                new CommitmentRef(CommitmentKind.ABSENCE, absence.id(), null),
                title(absence.reason()),
                when,
                when.interval(),
                Firmness.HARD,
                CATEGORY,
                absence.reason().name(),
                List.of(absence.personId()),
                absence.confidential(),
                null);
    }

    private static String title(Absence.Reason reason) {
        return switch (reason) {
            case VACATION -> "Vacation";
            case SICK -> "Sick leave";
            case TRAINING -> "Training";
            case OTHER -> "Away";
        };
    }
}
