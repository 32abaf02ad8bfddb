package org.daybook.core.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.jspecify.annotations.Nullable;

/** A laptop's workspace in memory: rows, journal, and what it knows of its centre. */
public class ModelBook implements LocalBook, Book {

    private static final UUID ACTOR = new UUID(0, 1);

    private final ModelRows rows;
    private final ModelJournal journal;
    private final Function<ModelBook, Ledger> ledgers;
    private final NavigableMap<Long, Mutation> travelling = new TreeMap<>();
    private final NavigableMap<Long, Own> unsettled = new TreeMap<>();
    private final Map<Long, Origin> settled = new LinkedHashMap<>();
    private final NavigableMap<Long, Conflict> conflicts = new TreeMap<>();
    private final Map<RowKey, Map<String, @Nullable Object>> bases = new HashMap<>();
    private final Map<RowKey, Map<String, @Nullable Object>> unknown = new HashMap<>();
    private final List<LogEntry> pulledLog = new ArrayList<>();
    private UUID client;
    private LogMark pulled = LogMark.ORIGIN;
    private Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private long lastMutation;

    /** An entry that the centre rejected; it stays in sight until somebody makes it again or lets it go. */
    public record Conflict(Own own, List<Obstacle> obstacles, boolean resolved) {}

    public ModelBook(UUID client, ModelSchema schema) {
        this(client, schema, ModelLedger::new);
    }

    /** @param ledgers makes what the workspace is written by */
    ModelBook(UUID client, ModelSchema schema, Function<ModelBook, Ledger> ledgers) {
        this(client, new ModelRows(schema), new ModelJournal(), ledgers);
    }

    private ModelBook(UUID client, ModelRows rows, ModelJournal journal, Function<ModelBook, Ledger> ledgers) {
        this.ledgers = ledgers;
        this.client = client;
        this.rows = rows;
        this.journal = journal;
    }

    @Override
    public ModelBook copy() {
        ModelBook copy = new ModelBook(client, rows.copy(), journal.copy(), ledgers);
        copy.travelling.putAll(travelling);
        copy.unsettled.putAll(unsettled);
        copy.settled.putAll(settled);
        copy.conflicts.putAll(conflicts);
        copy.bases.putAll(bases);
        copy.unknown.putAll(unknown);
        copy.pulledLog.addAll(pulledLog);
        copy.pulled = pulled;
        copy.lastMutation = lastMutation;
        return copy;
    }

    @Override
    public LocalBook by(Clock clock) {
        this.clock = clock;
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public boolean commit(Instant at, String command, long reverses, List<RowChange> changes) {
        if (changes.isEmpty() || !rows.apply(changes)) {
            return false;
        }
        List<RowChange> narrowed = Narrowing.of(changes);
        long no = journal.next();
        Origin reversed = reverses == 0 ? null : new Origin(client, reverses);
        journal.add(new Ledger.Heading(at, ACTOR, "Model", command, command, reversed, null), changes);
        if (!narrowed.isEmpty()) {
            Set<UUID> owners = ModelAgenda.owners(changes);
            travelling.put(
                    no,
                    new Mutation(
                            no,
                            at,
                            ACTOR,
                            "Model",
                            command,
                            command,
                            reversed,
                            pulled.seq(),
                            narrowed,
                            owners,
                            ModelAgenda.claims(rows, owners),
                            on(owners)));
            unsettled.put(no, new Own(client, no, at, command, null, false));
        }
        return true;
    }

    /** The own entries that show and are not settled, about the same owners. */
    private Set<Ground> on(Set<UUID> owners) {
        return unsettled.values().stream()
                .filter(own -> !own.setAside()
                        && !Collections.disjoint(
                                Objects.requireNonNull(travelling.get(own.no())).owners(), owners))
                .map(Own::ground)
                .collect(Collectors.toSet());
    }

    @Override
    public Link link() {
        boolean settled = unsettled.values().stream().noneMatch(Own::rejected);
        boolean awaiting = unsettled.values().stream().anyMatch(Own::taken);
        return new Link(client, pulled, lastMutation, settled, awaiting);
    }

    @Override
    public List<Mutation> unsent(long after, int atMost) {
        List<Mutation> batch = new ArrayList<>();
        int count = 0;
        for (Own own : unsettled.values()) {
            if (own.verdict() == null && own.no() > Math.max(after, lastMutation)) {
                Mutation mutation = Objects.requireNonNull(travelling.get(own.no()));
                count += mutation.rows().size();
                if (count > atMost && !batch.isEmpty()) {
                    break;
                }
                batch.add(mutation);
            }
        }
        return batch;
    }

    @Override
    public void decided(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            unsettled.computeIfPresent(
                    verdict.no(),
                    (no, own) -> new Own(own.client(), no, own.at(), own.summary(), verdict, own.setAside()));
            lastMutation = verdict.no();
        }
    }

    @Override
    public void sendAgainAfter(long last) {
        unsettled.replaceAll(
                (no, own) -> no > last ? new Own(client, no, own.at(), own.summary(), null, own.setAside()) : own);
        lastMutation = last;
    }

    @Override
    public void rename(UUID name) {
        Set<Origin> undecided = unsettled.values().stream()
                .filter(own -> own.verdict() == null)
                .map(Own::origin)
                .collect(Collectors.toSet());
        undecided.forEach(each -> {
            unsettled.computeIfPresent(
                    each.no(), (no, own) -> new Own(name, no, own.at(), own.summary(), null, own.setAside()));
            travelling.computeIfPresent(
                    each.no(),
                    (_, mutation) -> mutation.renamed(
                            origin -> undecided.contains(origin) ? new Origin(name, origin.no()) : origin));
        });
        client = name;
        lastMutation = 0;
    }

    @Override
    public void receive(Consumer<Ledger> taking) {
        taking.accept(ledgers.apply(this));
    }

    @Override
    public List<LogEntry> pulledAfter(long seq, int limit) {
        return pulledLog.stream()
                .filter(entry -> entry.seq() > seq)
                .limit(limit)
                .toList();
    }

    /** Forgets the log after a place; what of it was made here is undecided again, as is what the centre had taken. */
    void goBack(LogMark common, UnaryOperator<Mutation> otherwise) {
        unsettled.replaceAll((no, own) -> new Own(client, no, own.at(), own.summary(), null, own.setAside()));
        List<LogEntry> gone = pulledAfter(common.seq(), Integer.MAX_VALUE);
        gone.forEach(entry -> ownOf(entry.origin()).ifPresent(no -> {
            settled.remove(no);
            unsettled.put(
                    no,
                    new Own(client, no, entry.mutation().at(), entry.mutation().summary(), null, false));
        }));
        unsettled.keySet().forEach(no -> travelling.computeIfPresent(no, (_, mutation) -> otherwise.apply(mutation)));
        journal.goBack();
        pulledLog.removeAll(gone);
        pulled = common;
        lastMutation = 0;
    }

    private Optional<Long> ownOf(Origin origin) {
        return settled.entrySet().stream()
                .filter(entry -> entry.getValue().equals(origin))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void settle(Own own) {
        unsettled.remove(own.no());
        settled.put(own.no(), own.origin());
    }

    void conflict(Own own, List<Obstacle> obstacles) {
        unsettled.remove(own.no());
        conflicts.put(own.no(), new Conflict(own, obstacles, false));
    }

    @Override
    public void resolve(long no) {
        conflicts.computeIfPresent(no, (_, conflict) -> new Conflict(conflict.own(), conflict.obstacles(), true));
    }

    void advance(LogEntry entry) {
        pulledLog.add(entry);
        pulled = entry.mark();
    }

    @Override
    public ModelRows rows() {
        return rows;
    }

    @Override
    public List<Done> done() {
        return travelling.keySet().stream()
                .map(journal::get)
                .map(entry -> new Done(entry.no(), entry.heading().command(), entry.rows()))
                .toList();
    }

    @Override
    public List<Long> waiting() {
        return conflicts.values().stream()
                .filter(conflict -> !conflict.resolved())
                .map(conflict -> conflict.own().no())
                .toList();
    }

    @Override
    public long entries() {
        return journal.entries().size();
    }

    @Override
    public Audit audit() {
        List<String> unfinished = new ArrayList<>();
        unsettled.values().forEach(own -> unfinished.add(own.toString()));
        bases.forEach((row, image) -> unfinished.add(row + " " + image));
        Map<Long, Origin> rejected = new HashMap<>();
        conflicts.forEach((no, conflict) -> rejected.put(no, conflict.own().origin()));
        return new Audit(unfinished, unknown, new TreeSet<>(travelling.keySet()), settled, rejected);
    }

    @Override
    public List<String> problems() {
        return journal.problems(rows);
    }

    @Override
    public String checksum() {
        StringBuilder text = new StringBuilder();
        for (String table : new TreeSet<>(rows.schema().tables().keySet())) {
            for (Map<String, @Nullable Object> row : new TreeMap<>(rows.all(table)).values()) {
                Map<String, @Nullable Object> said = new TreeMap<>(RowImage.withoutRevision(row));
                text.append(table).append(said);
            }
        }
        return text.toString();
    }

    ModelJournal journal() {
        return journal;
    }

    /** What of the own entries travels, by number. */
    NavigableMap<Long, Mutation> travelling() {
        return travelling;
    }

    NavigableMap<Long, Own> unsettled() {
        return unsettled;
    }

    /** The own entries that the log has, and under which name. */
    Map<Long, Origin> settled() {
        return settled;
    }

    /** The own entries that were ever rejected, by number. */
    Map<Long, Conflict> conflicts() {
        return conflicts;
    }

    Map<RowKey, Map<String, @Nullable Object>> bases() {
        return bases;
    }

    /** What is kept of newer versions. */
    Map<RowKey, Map<String, @Nullable Object>> unknown() {
        return unknown;
    }
}
