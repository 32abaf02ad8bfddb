package org.daybook.persistence.sync.centre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.ModelRows;
import org.daybook.core.sync.ModelSchema;
import org.daybook.core.sync.RowKey;
import org.daybook.core.sync.Violation;
import org.daybook.core.sync.WholeCentre.Tenancy;
import org.jspecify.annotations.Nullable;

/** What a real centre has of one tenant, as its administrator reads it. */
final class RealTenant implements Tenancy {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, @Nullable Object>> COLUMNS = new TypeReference<>() {};
    private static final Set<String> BESIDE = Set.of("tenant_id", "ext", "sync_seq", "sync_client");

    private final Connection administrator;
    private final UUID id;
    private final List<LogEntry> log = new ArrayList<>();
    private List<Claim> hard = List.of();
    private Map<UUID, Set<Claim>> claims = Map.of();
    private ModelRows rows = new ModelRows(ModelSchema.CURRENT);

    RealTenant(Connection administrator, UUID id) {
        this.administrator = administrator;
        this.id = id;
    }

    /** Takes something from a row. */
    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private void each(Taker taker, String query) {
        try (PreparedStatement select = administrator.prepareStatement(query)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    taker.take(row);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Reads what there is, where there is more than the last time.
     *
     * @return whether there is
     */
    boolean look() {
        int before = log.size();
        each(
                this::add,
                "SELECT seq, encode(hash, 'hex'), client_id, text FROM daybook.log WHERE tenant_id = ? AND seq > %d ORDER BY seq"
                        .formatted(before));
        if (log.size() > before) {
            List<Claim> firm = new ArrayList<>();
            Map<UUID, Set<Claim>> all = new HashMap<>();
            each(
                    row -> {
                        Claim claim = claim(row);
                        all.computeIfAbsent(claim.owner(), _ -> new HashSet<>()).add(claim);
                        if (row.getBoolean(5)) {
                            firm.add(claim);
                        }
                    },
                    "SELECT owner_id, person_id, lower(during), upper(during), hard FROM daybook.claim"
                            + " WHERE tenant_id = ?");
            hard = firm;
            claims = all;
            ModelRows fresh = new ModelRows(ModelSchema.CURRENT);
            for (String table : fresh.schema().tables().keySet()) {
                each(
                        row -> fresh.set(new RowKey(table, row.getObject("id", UUID.class)), image(row)),
                        "SELECT * FROM daybook.%s WHERE tenant_id = ? ORDER BY id".formatted(table));
            }
            rows = fresh;
        }
        return log.size() > before;
    }

    /** Requires a model that decided the same to have come to the same. */
    void requireLike(Tenancy model) {
        require(Set.copyOf(hard), Set.copyOf(model.hard()));
        for (String table : rows.schema().tables().keySet()) {
            require(said(rows.all(table)), said(model.rows().all(table)));
        }
    }

    private static void require(Object real, Object modelled) {
        if (!real.equals(modelled)) {
            throw new Violation(Violation.Oracle.MODEL, "there is %s, and in the model %s".formatted(real, modelled));
        }
    }

    /** Columns that say something: one that was never given is as good as an empty one. */
    private static Map<UUID, Map<String, @Nullable Object>> said(Map<UUID, Map<String, @Nullable Object>> rows) {
        Map<UUID, Map<String, @Nullable Object>> said = new HashMap<>();
        rows.forEach((row, image) -> {
            Map<String, @Nullable Object> full = new HashMap<>(image);
            full.values().removeIf(Objects::isNull);
            said.put(row, full);
        });
        return said;
    }

    private void add(ResultSet row) throws SQLException {
        LogMark mark = new LogMark(row.getLong(1), row.getString(2));
        log.add(new LogEntry(mark, row.getObject(3, UUID.class), Wire.read(row.getString(4)), row.getString(4)));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    /** All columns, those that newer versions sent as well, in the form that a journal has them in. */
    private static Map<String, @Nullable Object> image(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> image = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!BESIDE.contains(columns.getColumnName(i))) {
                image.put(columns.getColumnName(i), value(row, i, columns.getColumnTypeName(i)));
            }
        }
        image.putAll(more(row.getString("ext")));
        return image;
    }

    private static @Nullable Object value(ResultSet row, int column, String type) throws SQLException {
        return row.getObject(column) == null
                ? null
                : switch (type) {
                    case "timestamptz" ->
                        Instant.from(row.getObject(column, OffsetDateTime.class))
                                .toString();
                    case "timestamp" ->
                        row.getObject(column, LocalDateTime.class).toString();
                    case "int4", "int8" -> row.getLong(column);
                    case "bool" -> row.getBoolean(column);
                    default -> row.getString(column);
                };
    }

    private static Map<String, @Nullable Object> more(@Nullable String ext) {
        try {
            return ext == null ? Map.of() : JSON.readValue(ext, COLUMNS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(ext, damaged);
        }
    }

    @Override
    public ModelRows rows() {
        return rows;
    }

    @Override
    public List<Claim> hard() {
        return hard;
    }

    @Override
    public Map<UUID, Set<Claim>> claims() {
        return claims;
    }

    @Override
    public List<LogEntry> log() {
        return log;
    }

    @Override
    public LogMark mark(LogMark before, LogEntry entry) {
        return LogChain.next(before, entry.client(), entry.mutation().no(), entry.text());
    }
}
