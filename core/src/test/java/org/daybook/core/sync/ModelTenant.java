package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Centre.Lost;
import org.daybook.core.sync.ModelClaims.Written;
import org.daybook.core.sync.ModelRows.Breach;
import org.daybook.core.sync.Obstacle.Reason;
import org.daybook.core.sync.Verdict.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the centre has of one tenant, and how it decides on a mutation: first whether anything the author could not see
 * stands against it, then whether the rows as they would be keep the rules; then all of it is done, or nothing.
 */
class ModelTenant implements WholeCentre.Tenancy {

    private final ModelRows rows;
    private final ModelClaims claims;
    private final Map<RowKey, Written> written;
    private final List<LogEntry> log;
    private final LogText texts;
    private final Set<Ground> grounds = new HashSet<>();
    private final Set<Ground> relayed = new HashSet<>();

    ModelTenant() {
        this(new MutationText());
    }

    ModelTenant(LogText texts) {
        this(new ModelRows(ModelSchema.CURRENT), new ModelClaims(), Map.of(), List.of(), texts);
    }

    private ModelTenant(
            ModelRows rows, ModelClaims claims, Map<RowKey, Written> written, List<LogEntry> log, LogText texts) {
        this.rows = rows;
        this.claims = claims;
        this.written = new HashMap<>(written);
        this.log = new ArrayList<>(log);
        this.texts = texts;
    }

    ModelTenant copy() {
        ModelTenant copy = new ModelTenant(rows.copy(), claims.copy(), written, log, texts);
        copy.grounds.addAll(grounds);
        copy.relayed.addAll(relayed);
        return copy;
    }

    @Override
    public ModelRows rows() {
        return rows;
    }

    @Override
    public List<LogEntry> log() {
        return log;
    }

    @Override
    public List<Claim> hard() {
        return claims.hard();
    }

    @Override
    public Map<UUID, Set<Claim>> claims() {
        return claims.all();
    }

    @Override
    public LogMark mark(LogMark before, LogEntry entry) {
        return texts.next(before, entry.client(), entry.mutation().no(), entry.text());
    }

    LogMark head() {
        return log.isEmpty() ? LogMark.ORIGIN : log.getLast().mark();
    }

    Verdict decide(UUID client, Mutation mutation) {
        return decide(client, mutation, Set.of());
    }

    /** Decides what was taken before the centre was restored: as it was where the log would be the same again. */
    Verdict relay(Lost lost) {
        LogEntry entry = lost.entry();
        LogMark next = texts.next(head(), entry.client(), entry.mutation().no(), entry.text());
        Verdict verdict =
                decide(entry.client(), next.equals(entry.mark()) ? entry.mutation() : lost.otherwise(), relayed);
        if (!verdict.rejected()) {
            relayed.add(entry.ground());
        }
        return verdict;
    }

    /** @param seen whose bookings are taken to be seen in any case */
    private Verdict decide(UUID client, Mutation mutation, Set<Ground> seen) {
        List<Obstacle> otherTime = otherTime(mutation);
        boolean known = !otherTime.isEmpty() && isSoAlready(mutation);
        List<Obstacle> obstacles = new ArrayList<>(conflicts(mutation));
        if (!known) {
            obstacles.addAll(otherTime);
        }
        List<Obstacle> warnings = List.of();
        if (obstacles.isEmpty() && !known) {
            obstacles = doubleBooked(client, mutation, seen, true);
            warnings = doubleBooked(client, mutation, seen, false);
        }
        boolean merged = mutation.rows().stream().anyMatch(change -> isBesideOthers(client, mutation, change));
        Map<RowKey, Map<String, @Nullable Object>> old = new LinkedHashMap<>();
        if (obstacles.isEmpty()) {
            mutation.rows().forEach(change -> apply(change, old));
            obstacles = broken(old.keySet());
        }
        if (!obstacles.isEmpty()) {
            old.forEach(rows::set);
            return new Verdict(mutation.no(), Kind.REJECTED, head().seq(), obstacles);
        }
        append(client, mutation);
        Written here = new Written(head().seq(), log.getLast().ground());
        old.keySet().forEach(row -> written.put(row, here));
        if (!known) {
            claims.replace(mutation.owners(), mutation.claims(), here);
        }
        Kind kind = !warnings.isEmpty() ? Kind.WARN : merged ? Kind.MERGED : Kind.APPLIED;
        return new Verdict(mutation.no(), kind, head().seq(), warnings);
    }

    private boolean isSoAlready(Mutation mutation) {
        return mutation.rows().stream().allMatch(change -> ModelConflicts.isDone(change, rows.get(RowKey.of(change))));
    }

    /** Writes a mutation into the log, whatever it does. */
    void append(UUID client, Mutation mutation) {
        String text = texts.of(mutation);
        log.add(new LogEntry(texts.next(head(), client, mutation.no(), text), client, mutation, text));
        if (grounds.containsAll(mutation.on())) {
            grounds.add(log.getLast().ground());
        }
    }

    /** A row that is inserted and there already has the same in it, but for the stamps perhaps. */
    private void apply(RowChange change, Map<RowKey, Map<String, @Nullable Object>> old) {
        RowKey row = RowKey.of(change);
        Map<String, @Nullable Object> before = rows.get(row);
        old.putIfAbsent(row, before);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        if (change.kind() != ChangeKind.DELETED) {
            after.putAll(before);
            after.putAll(change.after());
        }
        rows.set(row, after);
    }

    /** What the author could not see and has changed as well. */
    List<Obstacle> conflicts(Mutation mutation) {
        List<Obstacle> obstacles = new ArrayList<>();
        mutation.rows()
                .forEach(change -> ModelConflicts.obstacle(change, rows.get(RowKey.of(change)))
                        .ifPresent(obstacles::add));
        return obstacles;
    }

    /** Whose claims are not what the author took them for: changed since by others, or by own changes that were rejected. */
    List<Obstacle> otherTime(Mutation mutation) {
        boolean rejected = !grounds.containsAll(mutation.on());
        return mutation.owners().stream()
                .sorted()
                .filter(owner -> rejected
                        || claims.written(owner)
                                .filter(last -> last.unseen(mutation))
                                .isPresent())
                .map(owner -> new Obstacle(Reason.TIME_CHANGED, "", owner, List.of()))
                .toList();
    }

    /** Whose time new claims take that is taken already: of those that the author could not see, or could. */
    private List<Obstacle> doubleBooked(UUID client, Mutation mutation, Set<Ground> seen, boolean unseen) {
        List<Claim> sooner = new ArrayList<>();
        List<UUID> others = new ArrayList<>();
        for (Claim claim : mutation.claims()) {
            claims.takenBy(claim, mutation.owners()).stream()
                    .filter(owner -> claims.written(owner)
                                    .filter(last -> last.unseen(mutation.base(), client) && !seen.contains(last.by()))
                                    .isPresent()
                            == unseen)
                    .forEach(others::add);
            if (!unseen) {
                sooner.stream().filter(claim::overlaps).map(Claim::owner).forEach(others::add);
            }
            sooner.add(claim);
        }
        return others.stream()
                .distinct()
                .map(owner -> new Obstacle(Reason.DOUBLE_BOOKED, "", owner, List.of()))
                .toList();
    }

    private boolean isBesideOthers(UUID client, Mutation mutation, RowChange change) {
        Written last = written.get(RowKey.of(change));
        return change.kind() == ChangeKind.UPDATED && last != null && last.unseen(mutation.base(), client);
    }

    /** The rules that the rows would break. */
    List<Obstacle> broken(Collection<RowKey> touched) {
        Optional<Breach> breach = rows.breach(touched);
        return breach
                .map(ModelTenant::obstacle)
                .or(() -> touched.stream()
                        .filter(this::isBesideSeats)
                        .map(this::noSeat)
                        .findFirst())
                .stream()
                .toList();
    }

    private static Obstacle obstacle(Breach breach) {
        Reason reason = switch (breach.rule()) {
            case REFERENCE -> Reason.REFERENCE_GONE;
            case UNIQUE ->
                switch (breach.row().table()) {
                    case "schedule_version" -> Reason.PRODUCTION;
                    case "class_booking" -> Reason.SEAT_TAKEN;
                    default -> Reason.TAKEN;
                };
        };
        return new Obstacle(reason, breach.row().table(), breach.row().id(), List.of());
    }

    private boolean isBesideSeats(RowKey row) {
        Map<String, @Nullable Object> image = rows.get(row);
        if (!row.table().equals("class_booking") || image.isEmpty()) {
            return false;
        }
        UUID session = ModelRows.id(Objects.requireNonNull(image.get("session_id")));
        Object capacity = rows.get(new RowKey("class_session", session)).get("capacity");
        long seat = number(image.get("seat_no"));
        return seat < 1 || seat > number(capacity);
    }

    private Obstacle noSeat(RowKey booking) {
        return new Obstacle(Reason.SEAT_TAKEN, booking.table(), booking.id(), List.of());
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
