package org.daybook.core.roster;

import java.util.List;
import java.util.function.BiFunction;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Stamp;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;

/** What imports there were, and putting them away. Versions outlive the batches they came with. */
public final class BatchDesk {

    private static final Intent ARCHIVE = new Intent("roster.batch-archive", Permission.EDIT_ROSTER);
    private static final Intent DELETE = new Intent("roster.batch-delete", Permission.EDIT_ROSTER);

    private final RosterContext context;

    public BatchDesk(RosterContext context) {
        this.context = context;
    }

    /** The imports of a hospital that are not deleted, failed ones too, the newest first. */
    public List<ScrapeBatch> batches(HospitalId hospital) {
        return context.work().read(() -> context.log().batches(hospital));
    }

    /** Puts a batch that has ended away. */
    public Outcome<ScrapeBatchId> archive(Actor actor, ScrapeBatchId id) {
        return change(actor, ARCHIVE, id, (batch, stamp) -> {
            if (batch.archived() || batch.state() == BatchState.PENDING) {
                return Outcome.refused("The import of %s is %s."
                        .formatted(batch.fileName(), batch.archived() ? "archived already" : "still under way"));
            }
            batch.archive(stamp);
            return Outcome.done(id, "Archived the import of %s".formatted(batch.fileName()));
        });
    }

    /** Does away with a batch; its file is not recognised again then. */
    public Outcome<ScrapeBatchId> delete(Actor actor, ScrapeBatchId id) {
        return change(actor, DELETE, id, (batch, stamp) -> {
            batch.delete(stamp);
            return Outcome.done(id, "Deleted the import of %s".formatted(batch.fileName()));
        });
    }

    private Outcome<ScrapeBatchId> change(
            Actor actor,
            Intent intent,
            ScrapeBatchId id,
            BiFunction<ScrapeBatch, Stamp, Outcome<ScrapeBatchId>> change) {
        return context.work()
                .run(
                        actor,
                        intent,
                        () -> context.log()
                                .batch(id)
                                .filter(batch -> !batch.deleted())
                                .map(batch -> context.outOfScope(actor, batch.hospital())
                                        .map(Outcome::<ScrapeBatchId>refused)
                                        .orElseGet(() -> change.apply(batch, context.stamp(actor))))
                                .orElseGet(() -> Outcome.refused("There is no import %s any more.".formatted(id))));
    }
}
