package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.Claims;
import org.daybook.core.sync.Ground;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Narrowing;
import org.daybook.core.sync.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Own entries as mutations, in the transaction of a connection. What one claims is worked out as it is made, or, where
 * the workspace came to its centre later, before it is first sent; in their order, since each may rest on those before.
 * It is kept as the mutation's text without its rows, which the journal has: so that it claims the same whenever it is
 * sent.
 */
final class Outgoing {

    private final Sql sql;
    private final LinkRow link;
    private final OwnEntries own;
    private final PulledLog log;
    private final MutationTexts texts;
    private final Claims claims;

    Outgoing(Connection connection, LinkRow link, Claims claims) {
        this.sql = new Sql(connection);
        this.link = link;
        this.log = new PulledLog(sql);
        this.texts = new MutationTexts(sql);
        this.own = new OwnEntries(connection, link);
        this.claims = claims;
    }

    /** The next mutations to send, and those of them whose claims are not kept yet. */
    record Next(List<Mutation> mutations, List<Mutation> unkept) {}

    /** An entry on its way, before it is known what its owners claim. */
    private record Sending(JournalEntry entry, List<RowChange> rows, Set<UUID> owners) {}

    /** Keeps what an entry claims that is being made. Where one before it waits for that, it will have to wait as well. */
    void note(JournalEntry entry, List<RowChange> rows) throws SQLException {
        List<RowChange> travelling =
                rows.stream().filter(row -> Narrowing.travels(row.table())).toList();
        long noted = Math.max(link.decidedNo(), sql.number("SELECT noted_no FROM sync_link"));
        if (travelling.isEmpty() || own.anyBetween(noted, entry.no())) {
            return;
        }
        Sending sending = sending(entry, travelling);
        if (!sending.owners().isEmpty()) {
            texts.keep(made(List.of(sending)));
        }
        noted(entry.no());
    }

    /** At least one after another where there is any. */
    Next next(long after, int rows) throws SQLException {
        List<JournalEntry> entries = own.next(after, rows);
        SortedMap<Long, Mutation> known =
                texts.of(entries.stream().map(JournalEntry::no).toList());
        List<Sending> sendings = new ArrayList<>();
        for (JournalEntry entry : entries) {
            Mutation mutation = known.get(entry.no());
            if (mutation == null) {
                sendings.add(sending(entry, own.rows(entry.no())));
            } else if (mutation.rows().isEmpty()) {
                known.put(entry.no(), mutation.with(Narrowing.of(own.rows(entry.no()))));
            }
        }
        List<Mutation> made = made(sendings);
        made.forEach(mutation -> known.put(mutation.no(), mutation));
        return new Next(
                List.copyOf(known.values()),
                made.stream().filter(each -> !each.owners().isEmpty()).toList());
    }

    /** Keeps what is about to be sent. */
    void keep(Next next) throws SQLException {
        texts.keep(next.unkept());
        noted(next.mutations().getLast().no());
    }

    private void noted(long no) throws SQLException {
        sql.update("UPDATE sync_link SET noted_no = ? WHERE noted_no < ?", no, no);
    }

    /** What is not decided goes out under another name. */
    void rename(UUID client) throws SQLException {
        texts.rewrite(mutation ->
                mutation.renamed(origin -> origin.client().equals(link.client()) && origin.no() > link.decidedNo()
                        ? new Origin(client, origin.no())
                        : origin));
    }

    private Sending sending(JournalEntry entry, List<RowChange> rows) throws SQLException {
        Set<UUID> owners = new LinkedHashSet<>(claims.owners(rows));
        owners.addAll(ofWholeRosters(rows));
        return new Sending(entry, rows, owners);
    }

    private List<Mutation> made(List<Sending> sendings) throws SQLException {
        Set<UUID> owners =
                sendings.stream().flatMap(each -> each.owners().stream()).collect(Collectors.toSet());
        Map<UUID, List<Claim>> claimed = claims.of(owners).stream().collect(Collectors.groupingBy(Claim::owner));
        Map<UUID, Set<Ground>> unsettled = unsettled(owners);
        List<Mutation> made = new ArrayList<>();
        for (Sending each : sendings) {
            Mutation mutation = mutation(each, claimed, unsettled);
            made.add(mutation);
            Ground ground = new Ground(new Origin(link.client(), mutation.no()), mutation.at());
            each.owners()
                    .forEach(owner -> unsettled
                            .computeIfAbsent(owner, _ -> new HashSet<>())
                            .add(ground));
        }
        return made;
    }

    /** The own entries that show and are not settled, by whose claims they may have changed. */
    private Map<UUID, Set<Ground>> unsettled(Collection<UUID> owners) throws SQLException {
        Map<UUID, Set<Ground>> found = new HashMap<>();
        if (!owners.isEmpty()) {
            sql.list(
                    row -> {
                        @Nullable UUID client = row.getObject("client_id", UUID.class);
                        Origin origin = new Origin(client == null ? link.client() : client, row.getLong("entry_no"));
                        return found.computeIfAbsent(row.getObject("owner_id", UUID.class), _ -> new HashSet<>())
                                .add(new Ground(
                                        origin,
                                        row.getObject("at", OffsetDateTime.class)
                                                .toInstant()));
                    },
                    "SELECT w.owner_id, w.entry_no, o.client_id, e.at FROM sync_owner w"
                            + " JOIN sync_own o ON o.entry_no = w.entry_no JOIN journal_entry e ON e.no = w.entry_no"
                            + " WHERE w.owner_id = ANY(?) AND NOT o.aside",
                    (Object) owners.toArray());
        }
        return found;
    }

    private Mutation mutation(Sending sending, Map<UUID, List<Claim>> claimed, Map<UUID, Set<Ground>> unsettled)
            throws SQLException {
        JournalEntry entry = sending.entry();
        return new Mutation(
                entry.no(),
                entry.at(),
                entry.actorId().value(),
                entry.actor(),
                entry.command(),
                entry.summary(),
                origin(entry.reverses()).orElse(null),
                log.seenBy(entry.no()),
                Narrowing.of(sending.rows()),
                sending.owners(),
                sending.owners().stream()
                        .flatMap(owner -> claimed.getOrDefault(owner, List.of()).stream())
                        .toList(),
                sending.owners().stream()
                        .flatMap(owner -> unsettled.getOrDefault(owner, Set.of()).stream())
                        .collect(Collectors.toSet()));
    }

    /** When a version goes into production, or out of it, so do all its assignments. */
    private List<UUID> ofWholeRosters(List<RowChange> rows) throws SQLException {
        List<UUID> assignments = new ArrayList<>();
        for (RowChange row : rows) {
            boolean turned = row.table().equals("schedule_version")
                    && !Objects.equals(
                            row.before().get("production_of"), row.after().get("production_of"));
            if (turned) {
                assignments.addAll(sql.list(
                        found -> found.getObject(1, UUID.class),
                        "SELECT id FROM assignment WHERE version_id = ?",
                        row.rowId()));
            }
        }
        return assignments;
    }

    private Optional<Origin> origin(OptionalLong entryNo) throws SQLException {
        if (entryNo.isEmpty()) {
            return Optional.empty();
        }
        long no = entryNo.getAsLong();
        List<Origin> found = sql.list(
                row -> new Origin(row.getObject(1, UUID.class), row.getLong(2)),
                "SELECT client_id, mutation_no FROM sync_log WHERE entry_no = ?",
                no);
        return Optional.of(found.isEmpty() ? new Origin(link.client(), no) : found.getFirst());
    }
}
