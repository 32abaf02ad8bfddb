package org.daybook.core.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** Whose time the entries among rows take: that of their people, unless they are cancelled or deleted. */
final class ModelAgenda {

    private static final Set<String> WHEN = Set.of("start_at", "end_at", "status", "deleted_at");

    private ModelAgenda() {}

    /** The entries whose claims some changes may change. */
    static Set<UUID> owners(Collection<RowChange> changes) {
        Set<UUID> owners = new LinkedHashSet<>();
        for (RowChange change : changes) {
            if (change.table().equals("schedule_entry") && changesWhen(change)) {
                owners.add(change.rowId());
            }
            if (change.table().equals("schedule_entry_assignee")) {
                Map<String, @Nullable Object> row =
                        change.kind() == ChangeKind.DELETED ? change.before() : change.after();
                owners.add(ModelRows.id(Objects.requireNonNull(row.get("entry_id"))));
            }
        }
        return owners;
    }

    private static boolean changesWhen(RowChange change) {
        return WHEN.stream()
                .anyMatch(column -> !Objects.equals(
                        change.before().get(column), change.after().get(column)));
    }

    /** The claims of these entries. */
    static List<Claim> claims(ModelRows rows, Collection<UUID> entries) {
        List<Claim> claims = new ArrayList<>();
        for (Map<String, @Nullable Object> row :
                rows.all("schedule_entry_assignee").values()) {
            UUID entry = ModelRows.id(Objects.requireNonNull(row.get("entry_id")));
            Map<String, @Nullable Object> when = rows.get(new RowKey("schedule_entry", entry));
            if (entries.contains(entry) && when.get("deleted_at") == null && !"CANCELLED".equals(when.get("status"))) {
                claims.add(new Claim(
                        entry,
                        ModelRows.id(Objects.requireNonNull(row.get("person_id"))),
                        Instant.parse(String.valueOf(when.get("start_at"))),
                        Instant.parse(String.valueOf(when.get("end_at")))));
            }
        }
        return claims;
    }
}
