package org.daybook.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.UserId;

/**
 * The journal as people read it. Whoever may view the journal reads all of it, everybody else what they did themselves;
 * neither way does it tell of private things what the calendar would not.
 */
public final class JournalBook {

    /** What says little of any one thing when it touched more rows than these. */
    private static final int MANY = 100;

    /** How many rows are read to tell what an entry changed. */
    private static final int TOLD = 400;

    private static final String PRIVATE = "Changed a private entry";

    private final UnitOfWork work;
    private final Journal journal;
    private final JournalQuery query;
    private final List<Disclosure> disclosures;

    public JournalBook(UnitOfWork work, Journal journal, JournalQuery query, List<Disclosure> disclosures) {
        this.work = work;
        this.journal = journal;
        this.query = query;
        this.disclosures = List.copyOf(disclosures);
    }

    /** The newest entries that the filter lets through and the reader may read. */
    public JournalPage newest(Actor reader, JournalFilter filter, int limit) {
        return before(reader, filter, Long.MAX_VALUE, limit);
    }

    /**
     * The next entries before one.
     *
     * @param no the number of an entry, which is not among them
     */
    public JournalPage before(Actor reader, JournalFilter filter, long no, int limit) {
        boolean ownOnly = !reader.may(Permission.VIEW_JOURNAL);
        boolean others = ownOnly
                && filter.actor().filter(by -> !by.equals(reader.user())).isPresent();
        if (others || limit <= 0) {
            return new JournalPage(List.of(), no, false, ownOnly);
        }
        return work.read(() -> {
            List<JournalEntry> found = query.find(ownOnly ? filter.by(reader.user()) : filter, no, limit + 1);
            List<JournalEntry> page = found.subList(0, Math.min(limit, found.size()));
            List<JournalLine> lines = lines(reader, page).stream()
                    .filter(line ->
                            filter.text().isBlank() || !line.entry().summary().equals(PRIVATE))
                    .toList();
            long next = page.isEmpty() ? no : page.getLast().no();
            return new JournalPage(lines, next, found.size() > limit, ownOnly);
        });
    }

    /** One entry opened; nothing where there is none that the reader may read. */
    public Optional<JournalDetail> detail(Actor reader, long no) {
        Optional<JournalDetail> read = work.read(() -> query.entry(no)
                .filter(entry ->
                        reader.may(Permission.VIEW_JOURNAL) || entry.actorId().equals(reader.user()))
                .map(entry -> detail(reader, entry)));
        return read.map(detail -> new JournalDetail(
                detail.line(), detail.differences(), detail.notShown(), obstacle(reader, detail.line())));
    }

    /** Entries with what their summaries may tell this reader; whether they may open them is another question. */
    public List<JournalEntry> told(Actor reader, List<JournalEntry> entries) {
        return work.read(
                () -> lines(reader, entries).stream().map(JournalLine::entry).toList());
    }

    /** Whose entries the reader can choose among, by name. */
    public SequencedMap<UserId, String> actors(Actor reader) {
        Map<UserId, String> all =
                reader.may(Permission.VIEW_JOURNAL) ? work.read(query::actors) : Map.of(reader.user(), reader.name());
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** The commands there are to choose among. */
    public List<String> commands() {
        return work.read(query::commands);
    }

    private JournalDetail detail(Actor reader, JournalEntry entry) {
        List<RowChange> rows = query.rows(entry.no(), TOLD + 1);
        boolean notShown = rows.size() > TOLD;
        Map<JournalKind, List<RowChange>> byKind = new EnumMap<>(JournalKind.class);
        rows.stream()
                .limit(TOLD)
                .forEach(row -> JournalKind.of(row.table())
                        .ifPresent(kind -> byKind.computeIfAbsent(kind, _ -> new ArrayList<>())
                                .add(row)));
        List<Difference> differences = new ArrayList<>();
        for (Disclosure disclosure : disclosures) {
            List<RowChange> own = disclosure.kinds().stream()
                    .map(byKind::get)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
            if (!own.isEmpty()) {
                differences.addAll(disclosure.differences(reader, entry, own));
            }
        }
        return new JournalDetail(lines(reader, List.of(entry)).getFirst(), differences, notShown, Optional.empty());
    }

    private List<JournalLine> lines(Actor reader, List<JournalEntry> entries) {
        Map<Long, JournalLine.TakenBack> takenBack =
                query.takenBack(entries.stream().map(JournalEntry::no).toList());
        Map<Long, List<RowChange>> rows = query.rows(
                entries.stream()
                        .filter(entry -> entry.rows() <= MANY)
                        .map(JournalEntry::no)
                        .toList(),
                disclosures.stream()
                        .flatMap(disclosure -> disclosure.summaryTables().stream())
                        .toList());
        return entries.stream()
                .map(entry -> new JournalLine(
                        told(reader, entry, rows.getOrDefault(entry.no(), List.of())),
                        Optional.ofNullable(takenBack.get(entry.no()))))
                .toList();
    }

    private JournalEntry told(Actor reader, JournalEntry entry, Collection<RowChange> rows) {
        boolean withheld = disclosures.stream()
                .anyMatch(disclosure -> disclosure.withholdsSummary(
                        reader,
                        rows.stream()
                                .filter(row -> disclosure.summaryTables().contains(row.table()))
                                .toList()));
        return withheld ? entry.saying(PRIVATE) : entry;
    }

    /** Tries the undo where that is quick; a large one says why not only when it is asked for. */
    private Optional<String> obstacle(Actor reader, JournalLine line) {
        if (line.takenBack().isPresent()) {
            JournalLine.TakenBack by = line.takenBack().get();
            return Optional.of("It was undone already, by %s (entry %d).".formatted(by.actor(), by.no()));
        }
        return line.entry().rows() > MANY ? Optional.empty() : journal.obstacle(reader, line.no());
    }
}
