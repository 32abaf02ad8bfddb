package org.daybook.core.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.PersonId;

/** Compares versions, with each other and with what they once were. */
public final class RosterHistory {

    private static final String VERSIONS = "schedule_version";
    private static final String ASSIGNMENTS = "assignment";

    private final RosterContext context;
    private final JournalQuery journal;

    public RosterHistory(RosterContext context, JournalQuery journal) {
        this.context = context;
        this.journal = journal;
    }

    /** How the second version differs from the first, as both are now. Nothing where there is none of them. */
    public Optional<VersionDiff> diff(ScheduleVersionId before, ScheduleVersionId after) {
        return context.work()
                .read(() -> sheet(before).flatMap(one -> sheet(after).map(other -> diff(one, other))));
    }

    /** How a version differs from what was known of it at an instant. Nothing where it was not there then. */
    public Optional<VersionDiff> changesSince(ScheduleVersionId id, Instant then) {
        return context.work()
                .read(() -> sheet(id).flatMap(now -> asKnown(now, then).map(before -> diff(before, now))));
    }

    /** A version as it was known at an instant, whoever changed or undid what since. Nothing where it was not there. */
    public Optional<RosterSheet> asKnownAt(ScheduleVersionId id, Instant then) {
        return context.work().read(() -> sheet(id).flatMap(now -> asKnown(now, then)));
    }

    /**
     * A version with all that was to be said about it at an instant. People, study areas and other hospitals are as they are now.
     * Nothing where it was not there.
     */
    public Optional<RosterReview.Reviewed> reviewedAsKnownAt(ScheduleVersionId id, Instant then) {
        RosterReview review = new RosterReview(context);
        return context.work()
                .read(() -> sheet(id)
                        .flatMap(now -> asKnown(now, then))
                        .map(sheet -> review.reviewed(
                                sheet, acknowledgement -> !acknowledgement.at().isAfter(then))));
    }

    private Optional<RosterSheet> sheet(ScheduleVersionId id) {
        return context.versions().find(id).map(context::sheet);
    }

    private VersionDiff diff(RosterSheet before, RosterSheet after) {
        List<PersonId> people = Stream.concat(before.duties().stream(), after.duties().stream())
                .map(Duty::person)
                .distinct()
                .toList();
        return VersionDiff.of(before, after, Crew.of(context.people().findAll(people)));
    }

    /** Takes back, from the last to the first, what the journal tells of the version since. */
    private Optional<RosterSheet> asKnown(RosterSheet now, Instant then) {
        VersionView view = now.version();
        Map<UUID, Duty> duties = new LinkedHashMap<>();
        now.duties().forEach(duty -> duties.put(duty.id().value(), duty));
        UUID id = view.id().value();
        List<RowChange> since =
                new ArrayList<>(journal.since(then, id, new JournalQuery.Parts(List.of(ASSIGNMENTS), "version_id")));
        for (RowChange row : since.reversed()) {
            RowImage before = new RowImage(row.before());
            if (row.table().equals(VERSIONS)) {
                if (before.isEmpty()) {
                    return Optional.empty();
                }
                view = view(view, before);
            } else if (before.isEmpty() || before.text("deleted_at").isPresent()) {
                duties.remove(row.rowId());
            } else {
                duties.put(row.rowId(), duty(row.rowId(), before));
            }
        }
        return Optional.of(new RosterSheet(view, now.zone(), now.shifts(), List.copyOf(duties.values())));
    }

    private static VersionView view(VersionView now, RowImage was) {
        String tags = was.text("tags").orElse("");
        return new VersionView(
                now.id(),
                now.hospital(),
                was.required("name"),
                VersionStatus.valueOf(was.required("status")),
                was.text("deleted_at").isPresent(),
                now.period(),
                tags.isEmpty() ? List.of() : List.of(tags.split("\n")),
                now.clonedFrom(),
                now.batch(),
                now.createdAt(),
                was.instant("updated_at").orElse(now.updatedAt()));
    }

    private static Duty duty(UUID id, RowImage was) {
        return new Duty(
                new AssignmentId(id),
                new ShiftInstanceId(was.id("shift_id").orElseThrow()),
                new PersonId(was.id("person_id").orElseThrow()),
                AssignmentSource.valueOf(was.required("source")),
                was.text("original_shift_type").orElse(null));
    }
}
