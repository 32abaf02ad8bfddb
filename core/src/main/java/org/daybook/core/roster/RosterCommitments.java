package org.daybook.core.roster;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.CommitmentSource;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.roster.ScheduleVersions.Held;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/** The assignments of versions in production as commitments, each one its own. What is in staging takes nobody's time. */
public final class RosterCommitments implements CommitmentSource {

    private static final String CATEGORY = "SHIFT";

    /** What is in production is settled, as the calendar's other desks call it. */
    private static final String STATUS = "CONFIRMED";

    private final RosterBooks books;

    public RosterCommitments(RosterBooks books) {
        this.books = books;
    }

    @Override
    public List<Commitment> within(Interval window) {
        return commitments(books.versions().inProduction(window), window);
    }

    @Override
    public List<Commitment> within(Interval window, Collection<UUID> aggregates) {
        Set<AssignmentId> wanted = new HashSet<>();
        aggregates.forEach(id -> wanted.add(new AssignmentId(id)));
        return commitments(books.versions().inProduction(wanted), window);
    }

    @Override
    public Effect effectOf(RowChange row) {
        return switch (row.table()) {
            case "assignment" -> new Effect.Of(row.rowId());
            case "schedule_version" -> livesOn(row) ? Effect.Reach.NONE : Effect.Reach.ALL;
            case "hospital" -> Effect.Reach.ALL;
            default -> Effect.Reach.NONE;
        };
    }

    /** Whether the version is in production as much as it was before. */
    private static boolean livesOn(RowChange row) {
        return new RowImage(row.before()).text("production_of").equals(new RowImage(row.after()).text("production_of"));
    }

    private List<Commitment> commitments(List<Held> held, Interval window) {
        if (held.isEmpty()) {
            return List.of();
        }
        Map<HospitalId, Hospital> hospitals = new HashMap<>();
        books.hospitals().all().forEach(hospital -> hospitals.put(hospital.id(), hospital));
        Map<ScheduleVersionId, Hospital> byVersion = new HashMap<>();
        books.versions().inProduction().forEach(version -> {
            Hospital hospital = hospitals.get(version.hospital());
            if (hospital != null) {
                byVersion.put(version.id(), hospital);
            }
        });
        List<Commitment> commitments = new ArrayList<>(held.size());
        for (Held each : held) {
            Hospital hospital = byVersion.get(each.shift().version());
            if (hospital != null && window.shows(each.shift().interval())) {
                commitments.add(commitment(each, hospital));
            }
        }
        return commitments;
    }

    private static Commitment commitment(Held held, Hospital hospital) {
        Shift shift = held.shift();
        WallClockSpan when = span(shift, hospital.zone());
        return new Commitment(
                new CommitmentRef(CommitmentKind.SHIFT, held.duty().id().value(), null),
                shift.type() + ", " + hospital.name(),
                when,
                when.interval(),
                Firmness.HARD,
                CATEGORY,
                STATUS,
                List.of(held.duty().person()),
                false,
                null);
    }

    /** As long as it is by the clock that never changes. */
    static WallClockSpan span(Shift shift, ZoneId zone) {
        return new WallClockSpan(
                LocalDateTime.ofInstant(shift.startAt(), zone),
                Duration.between(shift.startAt(), shift.endAt()),
                zone,
                false);
    }
}
