package org.daybook.core.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.daybook.core.sync.Book.Audit;
import org.daybook.core.sync.Violation.Oracle;
import org.daybook.core.sync.WholeCentre.Tenancy;
import org.jspecify.annotations.Nullable;

/** What must hold at the centre after every step, and of a laptop after every whole round. */
final class Oracles {

    private final WholeCentre centre;
    private final Map<String, Integer> checked = new HashMap<>();
    private final Map<String, ModelRows> folded = new HashMap<>();
    private boolean restored;
    private final Map<String, String> checksums = new HashMap<>();

    Oracles(WholeCentre centre) {
        this.centre = centre;
    }

    /** What must hold at the centre at any time. */
    void atCentre() {
        for (String name : centre.tenants()) {
            Tenancy tenant = centre.tenant(name);
            int before = checked.getOrDefault(name, 0);
            if (before != tenant.log().size()) {
                chain(tenant);
                once(tenant);
                rules(tenant);
                lost(folded.computeIfAbsent(name, _ -> new ModelRows(ModelSchema.CURRENT)), before, tenant);
                claims(tenant);
                tenantOnly(name, tenant.rows());
                checked.put(name, tenant.log().size());
            }
        }
    }

    /** The centre was restored: what was seen there does not count any more. */
    void forget() {
        checked.clear();
        folded.clear();
        restored = true;
    }

    private static void chain(Tenancy tenant) {
        LogMark before = LogMark.ORIGIN;
        for (LogEntry entry : tenant.log()) {
            LogMark mark = tenant.mark(before, entry);
            require(Oracle.CHAIN, mark.equals(entry.mark()), "%s should be %s", entry.mark(), mark);
            before = entry.mark();
        }
    }

    private void once(Tenancy tenant) {
        Set<Origin> origins = new HashSet<>();
        for (LogEntry entry : tenant.log()) {
            Verdict verdict = centre.verdict(entry.origin());
            require(Oracle.ONCE, origins.add(entry.origin()), "%s is there twice", entry.origin());
            require(
                    Oracle.ONCE,
                    verdict != null && !verdict.rejected() && verdict.seq() == entry.seq(),
                    "%s is at %d with %s",
                    entry.origin(),
                    entry.seq(),
                    verdict);
        }
    }

    private static void lost(ModelRows folded, int from, Tenancy tenant) {
        for (LogEntry entry : tenant.log().subList(from, tenant.log().size())) {
            for (RowChange change : entry.mutation().rows()) {
                RowKey row = RowKey.of(change);
                Map<String, @Nullable Object> before = folded.get(row);
                boolean stands = ModelConflicts.obstacle(change, before).isEmpty();
                require(Oracle.LOST, stands, "%s wrote over %s with %s", entry.origin(), before, change);
                Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
                after.putAll(change.after());
                folded.set(row, change.kind() == ChangeKind.DELETED ? Map.of() : after);
            }
        }
        for (String table : tenant.rows().schema().tables().keySet()) {
            Map<UUID, Map<String, @Nullable Object>> there = said(tenant.rows().all(table));
            Map<UUID, Map<String, @Nullable Object>> logged = said(folded.all(table));
            require(Oracle.LOST, logged.equals(there), "of %s there is %s instead of %s", table, there, logged);
        }
    }

    /** Columns that say something: one that was never given is as good as an empty one. */
    private static Map<UUID, Map<String, @Nullable Object>> said(Map<UUID, Map<String, @Nullable Object>> rows) {
        Map<UUID, Map<String, @Nullable Object>> said = new HashMap<>();
        rows.forEach((id, row) -> {
            Map<String, @Nullable Object> full = new HashMap<>(row);
            full.values().removeIf(Objects::isNull);
            said.put(id, full);
        });
        return said;
    }

    private static void rules(Tenancy tenant) {
        ModelRows rows = tenant.rows();
        Set<RowKey> all = new HashSet<>();
        rows.schema()
                .tables()
                .keySet()
                .forEach(table -> rows.all(table).keySet().forEach(id -> all.add(new RowKey(table, id))));
        rows.breach(all).ifPresent(breach -> {
            throw new Violation(Oracle.RULES, breach.toString());
        });
        Set<Object> hospitals = new HashSet<>();
        rows.all("schedule_version").values().forEach(version -> {
            boolean counts = "PRODUCTION".equals(version.get("status")) && version.get("deleted_at") == null;
            require(
                    Oracle.RULES,
                    !counts || hospitals.add(Objects.requireNonNull(version.get("hospital_id"))),
                    "two in production: %s",
                    version);
        });
        for (Claim one : tenant.hard()) {
            for (Claim other : tenant.hard()) {
                require(Oracle.RULES, one.equals(other) || !one.overlaps(other), "%s and %s overlap", one, other);
            }
        }
    }

    private static void claims(Tenancy tenant) {
        Map<UUID, Set<Claim>> claims = tenant.claims();
        ModelRows rows = tenant.rows();
        Set<UUID> entries = new HashSet<>(rows.all("schedule_entry").keySet());
        entries.addAll(claims.keySet());
        for (UUID entry : entries) {
            Set<Claim> held = claims.getOrDefault(entry, Set.of());
            Set<Claim> due = Set.copyOf(ModelAgenda.claims(rows, List.of(entry)));
            require(Oracle.CLAIMS, held.equals(due), "of %s there is %s instead of %s", entry, held, due);
        }
    }

    private static void tenantOnly(String tenant, ModelRows rows) {
        for (String table : rows.schema().tables().keySet()) {
            rows.all(table)
                    .values()
                    .forEach(row -> List.of("name", "title", "notes", "location", "phone")
                            .forEach(column -> require(
                                    Oracle.TENANT,
                                    row.get(column) == null
                                            || row.get(column).toString().startsWith(tenant),
                                    "%s has %s",
                                    tenant,
                                    row)));
        }
    }

    /** What must hold of a laptop's journal at any time. */
    static void atLaptop(Book book) {
        List<String> problems = book.problems();
        require(Oracle.JOURNAL, problems.isEmpty(), "%s", problems);
    }

    /**
     * What must hold of a laptop after a whole round with nothing written meanwhile. What was rejected is not in the log,
     * but for what a copy of its workspace brought in once the centre had forgotten the verdict.
     */
    void afterRound(String tenantName, Book book) {
        Tenancy tenant = centre.tenant(tenantName);
        Audit audit = book.audit();
        ModelRows here = book.rows();
        require(Oracle.REST, audit.unfinished().isEmpty(), "left is %s", audit.unfinished());
        tenantOnly(tenantName, here);
        same(tenant.rows(), here, audit.unknown());
        Set<Origin> inLog = tenant.log().stream().map(LogEntry::origin).collect(Collectors.toSet());
        for (long no : audit.done()) {
            Origin settled = audit.settled().get(no);
            Origin rejected = audit.rejected().get(no);
            require(Oracle.FATE, settled == null != (rejected == null), "%d is %s, %s", no, settled, rejected);
            require(Oracle.FATE, settled == null || inLog.contains(settled), "%s is not in the log", settled);
            require(
                    Oracle.FATE,
                    rejected == null || restored || !inLog.contains(rejected),
                    "%s is in the log",
                    rejected);
        }
    }

    /** What must hold of all laptops once nothing is left to do: those of one version look the same. */
    void atRest(String tenantName, Book book) {
        String alike = tenantName + columns(book.rows().schema());
        String checksum = book.checksum();
        String other = checksums.putIfAbsent(alike, checksum);
        require(Oracle.SAME, other == null || other.equals(checksum), "%s and %s", other, checksum);
    }

    private static String columns(ModelSchema schema) {
        return schema.tables().keySet().stream()
                .map(table -> table + schema.columns(table))
                .collect(Collectors.joining());
    }

    private static void same(ModelRows tenant, ModelRows here, Map<RowKey, Map<String, @Nullable Object>> unknown) {
        for (String table : tenant.schema().tables().keySet()) {
            Set<UUID> ids = new HashSet<>(here.all(table).keySet());
            ids.addAll(tenant.all(table).keySet());
            ids.addAll(kept(unknown, table));
            for (UUID id : ids) {
                RowKey row = new RowKey(table, id);
                Map<String, @Nullable Object> there = tenant.get(row);
                Map<String, @Nullable Object> whole = whole(here, unknown, row);
                Set<String> differing = new HashSet<>(there.keySet());
                differing.addAll(whole.keySet());
                differing.removeIf(column -> Objects.equals(whole.get(column), there.get(column)));
                require(Oracle.SAME, differing.isEmpty(), "%s: %s instead of %s", row, whole, there);
            }
        }
    }

    private static Set<UUID> kept(Map<RowKey, Map<String, @Nullable Object>> unknown, String table) {
        return unknown.keySet().stream()
                .filter(row -> row.table().equals(table))
                .map(RowKey::id)
                .collect(Collectors.toSet());
    }

    /** A row with what the laptop keeps of it and cannot show. */
    private static Map<String, @Nullable Object> whole(
            ModelRows here, Map<RowKey, Map<String, @Nullable Object>> unknown, RowKey row) {
        Map<String, @Nullable Object> whole = new HashMap<>(unknown.getOrDefault(row, Map.of()));
        whole.keySet().removeAll(here.schema().columns(row.table()));
        whole.putAll(here.get(row));
        whole.remove(RowImage.REVISION);
        return whole;
    }

    private static void require(Oracle oracle, boolean holds, String what, @Nullable Object... values) {
        if (!holds) {
            throw new Violation(oracle, what.formatted(values));
        }
    }
}
