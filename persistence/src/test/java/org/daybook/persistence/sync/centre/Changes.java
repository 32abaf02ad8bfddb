package org.daybook.persistence.sync.centre;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.Ground;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Origin;
import org.jspecify.annotations.Nullable;

/** Builds a mutation: {@code mutation(12).base(57).insert("person", person(id, "Ada")).build()}. */
public final class Changes {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID ACTOR = new UUID(1, 1);

    private final long no;
    private long base;
    private Instant at = AT;
    private String summary = "Something";
    private @Nullable Origin reverses;
    private final List<RowChange> rows = new ArrayList<>();
    private final Set<UUID> owners = new HashSet<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Ground> on = new HashSet<>();

    private Changes(long no) {
        this.no = no;
    }

    public static Changes mutation(long no) {
        return new Changes(no);
    }

    public Changes base(long seq) {
        base = seq;
        return this;
    }

    /** Made that much later than all others. */
    public Changes later(Duration duration) {
        at = AT.plus(duration);
        return this;
    }

    public Changes summary(String text) {
        summary = text;
        return this;
    }

    public Changes reverses(Origin origin) {
        reverses = origin;
        return this;
    }

    public Changes insert(String table, Map<String, @Nullable Object> row) {
        return row(table, id(row), ChangeKind.INSERTED, Map.of(), row);
    }

    public Changes update(
            String table, UUID id, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return row(table, id, ChangeKind.UPDATED, before, after);
    }

    public Changes delete(String table, Map<String, @Nullable Object> row) {
        return row(table, id(row), ChangeKind.DELETED, row, Map.of());
    }

    private Changes row(
            String table,
            UUID id,
            ChangeKind kind,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        rows.add(new RowChange(table, id, kind, before, after));
        return this;
    }

    private static UUID id(Map<String, @Nullable Object> row) {
        return UUID.fromString(String.valueOf(row.get("id")));
    }

    /** All the claims of an owner. */
    public Changes claims(UUID owner, Claim... all) {
        owners.add(owner);
        claims.addAll(Arrays.asList(all));
        return this;
    }

    /** It rests on this. */
    public Changes on(Ground ground) {
        on.add(ground);
        return this;
    }

    /** What others say that rest on a mutation that was built here. */
    static Ground ground(UUID client, long no) {
        return new Ground(new Origin(client, no), AT);
    }

    public Mutation build() {
        return new Mutation(no, at, ACTOR, "Ada", "test.change", summary, reverses, base, rows, owners, claims, on);
    }

    /** Columns with their values, one after the other. */
    public static Map<String, @Nullable Object> columns(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            columns.put(
                    String.valueOf(namesAndValues[i]),
                    value instanceof UUID || value instanceof Instant ? value.toString() : value);
        }
        return columns;
    }

    /** The same row with other values in some columns. */
    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> row, @Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(row);
        changed.putAll(columns(namesAndValues));
        return changed;
    }

    public static Map<String, @Nullable Object> person(UUID id, String name) {
        return columns(
                "id",
                id,
                "name",
                name,
                "email",
                null,
                "aliases",
                "",
                "kinds",
                "TECHNICIAN",
                "skills",
                "",
                "specialty",
                null,
                "working_hours",
                "",
                "home_zone",
                "Europe/Berlin",
                "active",
                true,
                "created_at",
                AT,
                "updated_at",
                AT,
                "deleted_at",
                null,
                "deleted_by",
                null);
    }

    public static Map<String, @Nullable Object> entry(UUID id, String title) {
        return columns(
                "id",
                id,
                "uid",
                id.toString(),
                "sequence",
                0L,
                "title",
                title,
                "local_start",
                "2026-03-30T09:00",
                "duration_seconds",
                3600L,
                "zone",
                "Europe/Berlin",
                "all_day",
                false,
                "recurrence",
                null,
                "spanning",
                false,
                "start_at",
                "2026-03-30T07:00:00Z",
                "end_at",
                "2026-03-30T08:00:00Z",
                "status",
                "CONFIRMED",
                "work_item_type",
                "OTHER",
                "work_item_id",
                null,
                "location",
                null,
                "notes",
                null,
                "free",
                false,
                "confidential",
                false,
                "created_at",
                AT,
                "created_by",
                ACTOR,
                "updated_at",
                AT,
                "updated_by",
                ACTOR,
                "deleted_at",
                null,
                "deleted_by",
                null);
    }

    public static Map<String, @Nullable Object> assignee(UUID id, UUID entry, UUID person) {
        return columns("id", id, "entry_id", entry, "person_id", person, "position", 0L);
    }

    public static Map<String, @Nullable Object> hospital(UUID id) {
        return columns(
                "id",
                id,
                "name",
                "St Anne",
                "zone",
                "Europe/Berlin",
                "created_at",
                AT,
                "created_by",
                ACTOR,
                "updated_at",
                AT,
                "updated_by",
                ACTOR,
                "deleted_at",
                null,
                "deleted_by",
                null);
    }

    public static Map<String, @Nullable Object> version(UUID id, UUID hospital, String status) {
        return columns(
                "id",
                id,
                "hospital_id",
                hospital,
                "name",
                "April",
                "status",
                status,
                "production_of",
                status.equals("PRODUCTION") ? hospital : null,
                "effective_start",
                "2026-04-01",
                "effective_end",
                "2026-04-30",
                "batch_id",
                null,
                "cloned_from",
                null,
                "tags",
                "",
                "created_at",
                AT,
                "created_by",
                ACTOR,
                "updated_at",
                AT,
                "updated_by",
                ACTOR,
                "deleted_at",
                null,
                "deleted_by",
                null);
    }

    public static Map<String, @Nullable Object> shift(UUID id, UUID version, UUID hospital) {
        return columns(
                "id",
                id,
                "version_id",
                version,
                "hospital_id",
                hospital,
                "shift_type",
                "D1",
                "schedule_date",
                "2026-04-01",
                "start_time",
                "08:00",
                "end_time",
                "16:00",
                "start_at",
                "2026-04-01T06:00:00Z",
                "end_at",
                "2026-04-01T14:00:00Z",
                "study_type",
                "CT",
                "specialty",
                "BODY",
                "desired_coverage",
                1L,
                "mandatory",
                true,
                "created_at",
                AT,
                "created_by",
                ACTOR);
    }

    public static Map<String, @Nullable Object> session(UUID id, long capacity) {
        return columns(
                "id",
                id,
                "title",
                "Yoga",
                "capacity",
                capacity,
                "start_at",
                "2026-04-01T06:00:00Z",
                "end_at",
                "2026-04-01T07:00:00Z",
                "deleted_at",
                null,
                "deleted_by",
                null);
    }

    public static Map<String, @Nullable Object> booking(UUID id, UUID session, UUID person, long seat) {
        return columns(
                "id",
                id,
                "session_id",
                session,
                "person_id",
                person,
                "seat_no",
                seat,
                "created_at",
                AT,
                "created_by",
                ACTOR,
                "deleted_at",
                null,
                "deleted_by",
                null);
    }

    /** An hour of somebody's day, in March 2026. */
    public static Claim claim(UUID owner, UUID person, int hour, int until) {
        Instant day = Instant.parse("2026-03-30T00:00:00Z");
        return new Claim(owner, person, day.plusSeconds(3600L * hour), day.plusSeconds(3600L * until));
    }
}
