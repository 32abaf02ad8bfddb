package org.daybook.core.sync;

import java.util.Collection;
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
import org.daybook.core.sync.Violation.Oracle;
import org.jspecify.annotations.Nullable;

/** What must hold at the centre after every step, and of a laptop after every whole round. */
final class Oracles {

    private final ModelCentre centre;
    private final Map<String, Integer> checked = new HashMap<>();
    private final Map<String, ModelRows> folded = new HashMap<>();
    private boolean restored;

    Oracles(ModelCentre centre) {
        this.centre = centre;
    }

    /** What must hold at the centre at any time. */
    void atCentre() {
        for (String name : centre.tenants()) {
            ModelTenant tenant = centre.tenant(name);
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

    private static void chain(ModelTenant tenant) {
        LogMark before = LogMark.ORIGIN;
        for (LogEntry entry : tenant.log()) {
            LogMark mark =
                    MutationText.chain(before, entry.client(), entry.mutation().no(), entry.text());
            require(Oracle.CHAIN, mark.equals(entry.mark()), "%s should be %s", entry.mark(), mark);
            before = entry.mark();
        }
    }

    private void once(ModelTenant tenant) {
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

    private static void lost(ModelRows folded, int from, ModelTenant tenant) {
        for (LogEntry entry : tenant.log().subList(from, tenant.log().size())) {
            for (RowChange change : entry.mutation().rows()) {
                RowKey row = RowKey.of(change);
                Map<String, @Nullable Object> before = folded.get(row);
                if (ModelConflicts.isDone(change, before)) {
                    continue;
                }
                boolean stands = ModelConflicts.obstacle(change, before).isEmpty();
                require(Oracle.LOST, stands, "%s wrote over %s with %s", entry.origin(), before, change);
                Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
                after.putAll(change.after());
                folded.set(row, change.kind() == ChangeKind.DELETED ? Map.of() : after);
            }
        }
        for (String table : tenant.rows().schema().tables().keySet()) {
            require(
                    Oracle.LOST,
                    folded.all(table).equals(tenant.rows().all(table)),
                    "of %s there is %s instead of %s",
                    table,
                    tenant.rows().all(table),
                    folded.all(table));
        }
    }

    private static void rules(ModelTenant tenant) {
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
        List<Claim> hard = tenant.claims().all().stream()
                .flatMap(Collection::stream)
                .filter(ModelClaims.Held::hard)
                .map(ModelClaims.Held::claim)
                .toList();
        for (Claim one : hard) {
            for (Claim other : hard) {
                require(Oracle.RULES, one.equals(other) || !one.overlaps(other), "%s and %s overlap", one, other);
            }
        }
    }

    private static void claims(ModelTenant tenant) {
        Set<UUID> entries = new HashSet<>(tenant.rows().all("schedule_entry").keySet());
        entries.addAll(tenant.claims().owners());
        for (UUID entry : entries) {
            Set<Claim> held = tenant.claims().of(entry).stream()
                    .map(ModelClaims.Held::claim)
                    .collect(Collectors.toSet());
            Set<Claim> due = Set.copyOf(ModelAgenda.claims(tenant.rows(), List.of(entry)));
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
    static void atLaptop(ModelBook book) {
        Map<RowKey, Map<String, @Nullable Object>> last = new LinkedHashMap<>();
        Set<Origin> origins = new HashSet<>();
        for (ModelJournal.Entry entry : book.journal().entries()) {
            Origin from = entry.heading().from();
            if (book.journal().wentBackBefore(entry.no())) {
                origins.clear();
            }
            require(Oracle.JOURNAL, from == null || origins.add(from), "%s is there twice", from);
            for (RowChange change : entry.rows()) {
                Map<String, @Nullable Object> before = last.getOrDefault(RowKey.of(change), Map.of());
                require(Oracle.JOURNAL, before.equals(change.before()), "%s came after %s", change, before);
                last.put(RowKey.of(change), change.after());
            }
        }
        last.values().removeIf(Map::isEmpty);
        Map<RowKey, Map<String, @Nullable Object>> rows = new HashMap<>();
        for (String table : book.rows().schema().tables().keySet()) {
            book.rows().all(table).forEach((id, row) -> rows.put(new RowKey(table, id), row));
        }
        require(Oracle.JOURNAL, last.equals(rows), "the journal has %s, and there is %s", last, rows);
    }

    /**
     * What must hold of a laptop after a whole round with nothing written meanwhile. What was rejected is not in the log,
     * but for what a copy of its workspace brought in once the centre had forgotten the verdict.
     */
    void afterRound(String tenantName, ModelBook book) {
        ModelTenant tenant = centre.tenant(tenantName);
        require(Oracle.REST, book.unsettled().isEmpty(), "left is %s", book.unsettled());
        require(Oracle.REST, book.bases().isEmpty(), "kept is %s", book.bases());
        tenantOnly(tenantName, book.rows());
        same(tenant, book);
        Set<Origin> inLog = tenant.log().stream().map(LogEntry::origin).collect(Collectors.toSet());
        for (long no : book.travelling().keySet()) {
            Origin settled = book.settled().get(no);
            ModelBook.Conflict conflict = book.conflicts().get(no);
            require(Oracle.FATE, settled == null != (conflict == null), "%d is %s, %s", no, settled, conflict);
            require(Oracle.FATE, settled == null || inLog.contains(settled), "%s is not in the log", settled);
            require(
                    Oracle.FATE,
                    conflict == null
                            || restored
                            || !inLog.contains(conflict.own().origin()),
                    "%s is in the log",
                    conflict);
        }
    }

    private static void same(ModelTenant tenant, ModelBook book) {
        ModelRows here = book.rows();
        for (String table : tenant.rows().schema().tables().keySet()) {
            Set<UUID> ids = new HashSet<>(here.all(table).keySet());
            ids.addAll(tenant.rows().all(table).keySet());
            ids.addAll(kept(book, table));
            for (UUID id : ids) {
                RowKey row = new RowKey(table, id);
                Map<String, @Nullable Object> there = tenant.rows().get(row);
                Map<String, @Nullable Object> whole = whole(book, row);
                Set<String> differing = new HashSet<>(there.keySet());
                differing.addAll(whole.keySet());
                differing.removeIf(column -> Objects.equals(whole.get(column), there.get(column)));
                require(Oracle.SAME, differing.isEmpty(), "%s: %s instead of %s", row, whole, there);
            }
        }
    }

    private static Set<UUID> kept(ModelBook book, String table) {
        return book.unknown().keySet().stream()
                .filter(row -> row.table().equals(table))
                .map(RowKey::id)
                .collect(Collectors.toSet());
    }

    /** A row with what the laptop keeps of it and cannot show. */
    private static Map<String, @Nullable Object> whole(ModelBook book, RowKey row) {
        Map<String, @Nullable Object> whole = new HashMap<>(book.unknown().getOrDefault(row, Map.of()));
        whole.keySet().removeAll(book.rows().schema().columns(row.table()));
        whole.putAll(book.rows().get(row));
        whole.remove(RowImage.REVISION);
        return whole;
    }

    private static void require(Oracle oracle, boolean holds, String what, @Nullable Object... values) {
        if (!holds) {
            throw new Violation(oracle, what.formatted(values));
        }
    }
}
