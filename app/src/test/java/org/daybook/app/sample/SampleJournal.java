package org.daybook.app.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.UUID;
import org.daybook.app.journal.JournalDesk;
import org.daybook.app.journal.PastDesk;
import org.daybook.core.access.UserId;
import org.daybook.core.dispatch.EntryVersion;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.JournalLine;
import org.daybook.core.journal.JournalPage;
import org.daybook.core.journal.Outcome;

/** A journal in memory: entries by two people, every seventh of them undone. */
public final class SampleJournal implements JournalDesk, PastDesk {

    private static final UserId MARA = new UserId(new UUID(7, 1));
    private static final UserId JONAS = new UserId(new UUID(7, 2));

    private final List<JournalLine> lines = new ArrayList<>();
    private final List<Long> undone = new ArrayList<>();

    private SampleJournal() {}

    public static SampleJournal empty() {
        return new SampleJournal();
    }

    /** So many entries, two an hour up to the moment the sample week is seen at. */
    public static SampleJournal of(int count) {
        SampleJournal journal = new SampleJournal();
        for (int no = 1; no <= count; no++) {
            journal.lines.addFirst(line(no, count));
        }
        return journal;
    }

    private static JournalLine line(int no, int count) {
        Instant at = SampleWorkspace.CLOCK.instant().minus(Duration.ofMinutes(30L * (count - no)));
        boolean mara = no % 3 > 0;
        boolean moved = no % 2 == 0;
        JournalEntry entry = new JournalEntry(
                no,
                at,
                mara ? MARA : JONAS,
                mara ? "Mara Lindqvist" : "Jonas Weber",
                moved ? "entry.move" : "entry.add",
                moved
                        ? "Moved “Site visit %d” on Mon 23 Nov 2026 from 09:00 to 10:00".formatted(no)
                        : "Added “Site visit %d” on Mon 23 Nov 2026 09:00".formatted(no),
                1,
                OptionalLong.empty());
        return new JournalLine(
                entry,
                no % 7 == 0 ? Optional.of(new JournalLine.TakenBack(no + 1L, "Mara Lindqvist")) : Optional.empty());
    }

    /** Something more was done. */
    public synchronized void happen() {
        int no = lines.size() + 1;
        lines.addFirst(line(no, no));
    }

    /** What was asked to be undone. */
    public synchronized List<Long> undone() {
        return List.copyOf(undone);
    }

    @Override
    public synchronized JournalPage before(JournalFilter filter, long no, int limit) {
        List<JournalLine> found = lines.stream()
                .filter(line -> line.no() < no)
                .filter(line ->
                        filter.actor().map(line.entry().actorId()::equals).orElse(true))
                .filter(line ->
                        filter.command().map(line.entry().command()::equals).orElse(true))
                .filter(line -> line.entry()
                        .summary()
                        .toLowerCase(Locale.ROOT)
                        .contains(filter.text().toLowerCase(Locale.ROOT)))
                .toList();
        List<JournalLine> page = found.stream().limit(limit).toList();
        return new JournalPage(page, page.isEmpty() ? no : page.getLast().no(), found.size() > limit, false);
    }

    @Override
    public synchronized Optional<JournalDetail> open(long no) {
        Difference notes = new Difference(
                JournalKind.ENTRY,
                "Site visit",
                null,
                Happening.CHANGED,
                List.of(new Field("notes", new Fact.Text("Ring twice"), new Fact.Text("Key at the office"))));
        return lines.stream()
                .filter(line -> line.no() == no)
                .findFirst()
                .map(line -> new JournalDetail(
                        line,
                        List.of(notes),
                        false,
                        line.takenBack().map(by -> "It was undone already, by %s.".formatted(by.actor()))));
    }

    @Override
    public synchronized Choices choices() {
        SequencedMap<UserId, String> actors = new LinkedHashMap<>();
        lines.forEach(
                line -> actors.putIfAbsent(line.entry().actorId(), line.entry().actor()));
        return new Choices(
                actors,
                lines.stream()
                        .map(line -> line.entry().command())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public synchronized Outcome<?> undo(long no) {
        undone.add(no);
        return Outcome.done(no, "Undid entry %d".formatted(no));
    }

    @Override
    public Outcome<List<EntryVersion>> of(UUID entry) {
        return Outcome.done(List.of(), "Read the history");
    }

    @Override
    public Outcome<?> restore(UUID entry, long no) {
        return Outcome.refused("Nothing is restored in the sample.");
    }
}
