package org.daybook.core.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentSource;
import org.daybook.core.commitment.CommitmentSource.Effect;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What of people's time is firmly taken, as the centre is told. An absence is no claim: it is a fact that nobody may
 * refuse, and the clash shows on every desk. Of what repeats without end, a year and a month ahead is claimed.
 */
public final class Claims {

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Set<CommitmentKind> CLAIMING =
            EnumSet.of(CommitmentKind.ENTRY, CommitmentKind.SHIFT, CommitmentKind.VISIT);

    /** The tables that say when something is and who comes, and their columns that have to do with it. */
    private static final Set<String> TABLES = Set.of(
            "schedule_entry",
            "schedule_entry_assignee",
            "occurrence_override",
            "assignment",
            "absence",
            "visit_schedule");

    private static final Set<String> COLUMNS = Set.of(
            "local_start",
            "duration_seconds",
            "zone",
            "all_day",
            "recurrence",
            "start_at",
            "end_at",
            "free",
            "people",
            "person_id",
            "coach_id",
            "teacher_id",
            "counts_for",
            "deleted_at");

    private static final Set<String> SOFT = Set.of("TENTATIVE", "CANCELLED", "RESCHEDULED");

    private final List<CommitmentSource> sources;
    private final Clock clock;

    public Claims(List<CommitmentSource> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** Whose claims changes of rows may have changed, but for those of a whole roster. */
    public Set<UUID> owners(List<RowChange> rows) {
        Set<UUID> owners = new LinkedHashSet<>();
        for (RowChange row : rows) {
            if (takesOtherTime(row)) {
                for (CommitmentSource source : sources) {
                    if (source.effectOf(row) instanceof Effect.Of(UUID aggregate)) {
                        owners.add(aggregate);
                    }
                }
            }
        }
        return owners;
    }

    /** Whether a change has to do with when something is, who comes, or how firmly. */
    private static boolean takesOtherTime(RowChange row) {
        if (!TABLES.contains(row.table())) {
            return false;
        }
        return row.kind() != ChangeKind.UPDATED
                || COLUMNS.stream()
                        .anyMatch(column -> !Objects.equals(
                                row.before().get(column), row.after().get(column)))
                || isSoft(row.before()) != isSoft(row.after());
    }

    private static boolean isSoft(Map<String, @Nullable Object> image) {
        return image.get("status") instanceof String status && SOFT.contains(status);
    }

    /** All that some owners claim as things stand; to be asked inside a unit of work. */
    public List<Claim> of(Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Interval window = new Interval(now.minus(BACK), now.plus(AHEAD));
        return sources.stream()
                .flatMap(source -> source.within(window, owners).stream())
                .filter(Claims::claims)
                .flatMap(commitment -> commitment.people().stream()
                        .distinct()
                        .map(person -> new Claim(
                                commitment.ref().id(),
                                person.value(),
                                commitment.interval().startInclusive(),
                                commitment.interval().endExclusive())))
                .toList();
    }

    private static boolean claims(Commitment commitment) {
        return commitment.firmness() == Firmness.HARD
                && CLAIMING.contains(commitment.ref().kind())
                && commitment
                        .interval()
                        .startInclusive()
                        .isBefore(commitment.interval().endExclusive());
    }
}
