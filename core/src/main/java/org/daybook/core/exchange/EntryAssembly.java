package org.daybook.core.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.core.people.PeopleFinder;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;
import org.daybook.core.time.Shift;
import org.daybook.core.time.Split;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of one UID together to entries: the newest master with the changes to its occurrences. A change that
 * reaches the later ones divides the series there; a change whose series is not in the file stands alone.
 */
final class EntryAssembly {

    private final EventTranslation translation;

    EntryAssembly(PeopleFinder people) {
        this.translation = new EventTranslation(people);
    }

    /** An entry and the line it begins on. */
    record Piece(int line, WholeEntry entry) {}

    void assemble(List<CalendarEvent> events, List<Piece> pieces, List<SkippedPart> skipped) {
        CalendarEvent master = null;
        List<CalendarEvent> changes = new ArrayList<>();
        for (CalendarEvent event : events) {
            if (event.key().isOverride()) {
                changes.add(event);
            } else if (master == null) {
                master = event;
            } else {
                CalendarEvent older = event.sequence() >= master.sequence() ? master : event;
                master = older == master ? event : master;
                skipped.add(new SkippedPart(
                        older.line(),
                        SkippedPart.Extent.EVENT,
                        "“%s” stands twice in the file; the newer one, on line %d, is taken."
                                .formatted(older.details().title(), master.line())));
            }
        }
        changes.sort(Comparator.comparing((CalendarEvent each) -> each.key().recurrenceId())
                .thenComparingInt(CalendarEvent::sequence));
        if (master != null && master.recurrence() != null) {
            series(master, master.recurrence(), changes, pieces, skipped);
            return;
        }
        if (master != null) {
            pieces.add(piece(master, master.key().uid(), null, new TreeMap<>()));
        }
        changes.forEach(change -> pieces.add(piece(change, partUid(change), null, new TreeMap<>())));
    }

    private void series(
            CalendarEvent master,
            Recurrence recurrence,
            List<CalendarEvent> changes,
            List<Piece> pieces,
            List<SkippedPart> skipped) {
        CalendarEvent current = master;
        String uid = master.key().uid();
        Series series = Series.of(master.when(), recurrence);
        SortedMap<LocalDateTime, EntryDetails> special = new TreeMap<>();
        for (CalendarEvent change : changes) {
            LocalDateTime recurrenceId = Objects.requireNonNull(change.key().recurrenceId());
            boolean divides = change.thisAndFuture();
            if (divides && series.splitAt(recurrenceId) instanceof Split.Halves(Series head, Series tail)) {
                Duration by = Duration.between(recurrenceId, change.when().start());
                if (tail.shiftedBy(by) instanceof Shift.Shifted(Series moved)) {
                    pieces.add(piece(current, uid, head.recurrence(), special));
                    current = change;
                    uid = partUid(change);
                    series = Series.of(change.when(), moved.recurrence());
                    special = new TreeMap<>();
                    continue;
                }
            }
            if (divides) {
                skipped.add(new SkippedPart(
                        change.line(),
                        SkippedPart.Extent.DETAIL,
                        "“%s” is to change from one occurrence on, which its rule does not allow here; only that"
                                        .formatted(change.details().title())
                                + " occurrence is changed."));
            }
            special.put(recurrenceId, translation.details(change));
        }
        pieces.add(piece(current, uid, series.recurrence(), special));
    }

    private Piece piece(
            CalendarEvent event,
            String uid,
            @Nullable Recurrence recurrence,
            SortedMap<LocalDateTime, EntryDetails> special) {
        EntryDraft draft = new EntryDraft(translation.details(event), recurrence);
        return new Piece(event.line(), new WholeEntry(uid, event.sequence(), draft, special));
    }

    /** A UID of its own for what the file gives none: the same each time it is read. */
    private static String partUid(CalendarEvent change) {
        return change.key().uid() + "/" + change.key().recurrenceId();
    }
}
