package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.Claims;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Narrowing;
import org.daybook.core.sync.Origin;
import org.daybook.core.sync.Own;
import org.daybook.core.sync.Verdict;
import org.daybook.persistence.journal.JournalTables;
import org.daybook.persistence.sync.centre.Wire;
import org.jspecify.annotations.Nullable;

/** What the journal has that did not come from the centre, in the transaction of a connection. */
final class OwnEntries {

    /** Entries of the journal that were made here and touch rows that travel. */
    private static final String OWN = """
        FROM journal_entry e LEFT JOIN sync_own o ON o.entry_no = e.no
        WHERE NOT EXISTS (SELECT 1 FROM sync_received r WHERE r.entry_no = e.no)
        AND (EXISTS (SELECT 1 FROM journal_row r WHERE r.entry_no = e.no AND r.table_name NOT IN (%1$s))
            OR EXISTS (SELECT 1 FROM journal_block b WHERE b.entry_no = e.no AND b.table_name NOT IN (%1$s)))
        """.formatted("'" + String.join("', '", Narrowing.LOCAL) + "'");

    private static final String UNSENT = OWN + " AND e.no > ?";

    private final Connection connection;
    private final Sql sql;
    private final LinkRow link;
    private final JournalTables journal = new JournalTables();
    private final ObstacleText obstacles = new ObstacleText();

    OwnEntries(Connection connection, LinkRow link) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.link = link;
    }

    int countUnsent() throws SQLException {
        return (int) sql.number("SELECT COUNT(*) " + UNSENT, link.decidedNo());
    }

    List<Own> unsettled() throws SQLException {
        return sql.list(
                this::own,
                "SELECT e.no, e.summary, o.client_id, o.verdict, o.seq, o.obstacles, o.aside " + OWN
                        + " AND (e.no > ? OR o.entry_no IS NOT NULL) ORDER BY e.no",
                link.decidedNo());
    }

    private Own own(ResultSet row) throws SQLException {
        long no = row.getLong("no");
        @Nullable UUID client = row.getObject("client_id", UUID.class);
        @Nullable String kind = row.getString("verdict");
        @Nullable
        Verdict verdict = kind == null
                ? null
                : new Verdict(
                        no, Verdict.Kind.valueOf(kind), row.getLong("seq"), obstacles.read(row.getString("obstacles")));
        return new Own(
                client == null ? link.client() : client,
                no,
                row.getString("summary"),
                verdict,
                row.getBoolean("aside"));
    }

    /** What an entry did to rows that travel. */
    List<RowChange> rows(long no) throws SQLException {
        return journal.changes(connection, no).stream()
                .filter(row -> Narrowing.travels(row.table()))
                .toList();
    }

    /**
     * At least one where there is any. What was sent before is the same again, whatever has become of its claims since:
     * the centre knows a mutation by its text.
     */
    List<Mutation> unsent(int rows, Claims claims) throws SQLException {
        List<JournalEntry> entries = next(rows);
        SortedMap<Long, Mutation> known = sent(entries);
        List<Sending> sendings = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (!known.containsKey(entry.no())) {
                sendings.add(sending(entry, claims));
            }
        }
        Map<UUID, List<Claim>> claimed =
                claims
                        .of(sendings.stream()
                                .flatMap(each -> each.owners().stream())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Claim::owner));
        for (Sending each : sendings) {
            known.put(each.entry().no(), mutation(each, claimed));
        }
        return List.copyOf(known.values());
    }

    private List<JournalEntry> next(int rows) throws SQLException {
        List<JournalEntry> taken = new ArrayList<>();
        int left = rows;
        for (JournalEntry entry : journal.numbered(
                connection,
                sql.list(
                        row -> row.getLong(1),
                        "SELECT e.no " + UNSENT + " ORDER BY e.no FETCH FIRST ? ROWS ONLY",
                        link.decidedNo(),
                        rows))) {
            if (!taken.isEmpty() && entry.rows() > left) {
                break;
            }
            taken.add(entry);
            left -= entry.rows();
        }
        return taken;
    }

    /** Those that were sent already, by number. */
    private SortedMap<Long, Mutation> sent(List<JournalEntry> entries) throws SQLException {
        SortedMap<Long, Mutation> sent = new TreeMap<>();
        for (Mutation mutation : sql.list(
                row -> Wire.read(row.getString(1)),
                "SELECT text FROM sync_own WHERE text IS NOT NULL AND entry_no = ANY(?)",
                (Object) entries.stream().map(JournalEntry::no).toArray())) {
            sent.put(mutation.no(), mutation);
        }
        return sent;
    }

    /** Keeps what is about to be sent. */
    void keep(List<Mutation> mutations) throws SQLException {
        for (Mutation mutation : mutations) {
            sql.update("MERGE INTO sync_own (entry_no, text) VALUES (?, ?)", mutation.no(), Wire.write(mutation));
        }
    }

    /** An entry on its way, before it is known what its owners claim. */
    private record Sending(JournalEntry entry, List<RowChange> rows, Set<UUID> owners) {}

    private Sending sending(JournalEntry entry, Claims claims) throws SQLException {
        List<RowChange> rows = rows(entry.no());
        Set<UUID> owners = new LinkedHashSet<>(claims.owners(rows));
        owners.addAll(ofWholeRosters(rows));
        return new Sending(entry, rows, owners);
    }

    private Mutation mutation(Sending sending, Map<UUID, List<Claim>> claimed) throws SQLException {
        JournalEntry entry = sending.entry();
        return new Mutation(
                entry.no(),
                entry.at(),
                entry.actorId().value(),
                entry.actor(),
                entry.command(),
                entry.summary(),
                origin(entry.reverses()).orElse(null),
                sql.number("SELECT MAX(seq) FROM sync_log WHERE tail_no < ?", entry.no()),
                Narrowing.of(sending.rows()),
                sending.owners(),
                sending.owners().stream()
                        .flatMap(owner -> claimed.getOrDefault(owner, List.of()).stream())
                        .toList());
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
