package org.daybook.core.roster;

import org.daybook.core.commitment.Agenda;
import org.daybook.core.journal.JournalQuery;

/** What can be done with rosters, wired together. */
public final class RosterDesks {

    private final RosterContext context;
    private final Agenda agenda;
    private final JournalQuery journal;

    /** @param agenda the commitments of all desks */
    public RosterDesks(RosterContext context, Agenda agenda, JournalQuery journal) {
        this.context = context;
        this.agenda = agenda;
        this.journal = journal;
    }

    /** Hospitals and their types of shifts. */
    public HospitalDesk hospitals() {
        return new HospitalDesk(context);
    }

    /** Files into staging. */
    public RosterImport imports() {
        return new RosterImport(context);
    }

    /** Validation, acknowledgement, coverage. */
    public RosterReview review() {
        return new RosterReview(context);
    }

    /** Promotion, archive, rejection, clones, tags. */
    public VersionDesk versions() {
        return new VersionDesk(context);
    }

    /** Assignments by hand. */
    public RepairDesk repair() {
        return new RepairDesk(context);
    }

    /** Comparisons, and versions as they were known. */
    public RosterHistory history() {
        return new RosterHistory(context, journal);
    }

    /** Who could take a shift. */
    public Candidates candidates() {
        return new Candidates(context, agenda);
    }

    /** What imports there were of a hospital, and what became of them. */
    public BatchDesk batches() {
        return new BatchDesk(context);
    }
}
