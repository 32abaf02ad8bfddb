package org.daybook.app.quickadd;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.app.calendar.ClashNote;
import org.daybook.app.calendar.Page;
import org.daybook.app.calendar.Planner;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.quickadd.Named;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Occurrence;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;
import org.daybook.core.time.WallClockSpan;

/** Foresees clashes through the calendar's own preview; those of a series within its first four weeks. */
public final class PlannerForesight implements Foresight {

    private static final Duration AHEAD = Duration.ofDays(28);
    private static final UUID NOBODY_ELSES = new UUID(0, 0);

    private final Planner planner;
    private final EntryDesk entries;

    public PlannerForesight(Planner planner, EntryDesk entries) {
        this.planner = planner;
        this.entries = entries;
    }

    @Override
    public List<Named> people() {
        return entries.people().stream()
                .map(card -> new Named(card.id(), card.name(), card.aliases()))
                .toList();
    }

    @Override
    public Clashes clashes(EntryDraft draft) {
        EntryDetails details = draft.details();
        if (details.people().isEmpty()) {
            return Clashes.NONE;
        }
        Interval first = details.when().interval();
        Instant latest = first.startInclusive().plus(AHEAD);
        Interval window = new Interval(first.startInclusive(), latest);
        Page.Preview preview = planner.page(window).preview();
        List<ClashNote> notes = new ArrayList<>();
        occurrences(draft, window).forEach(when -> notes.addAll(preview.clashesOf(commitment(details, when))));
        return Clashes.of(notes);
    }

    private static List<WallClockSpan> occurrences(EntryDraft draft, Interval window) {
        Recurrence recurrence = draft.recurrence();
        WallClockSpan first = draft.details().when();
        return recurrence == null
                ? List.of(first)
                : Series.of(first, recurrence).in(window).occurrences().stream()
                        .map(Occurrence::span)
                        .toList();
    }

    private static Commitment commitment(EntryDetails details, WallClockSpan when) {
        return new Commitment(
                new CommitmentRef(CommitmentKind.ENTRY, NOBODY_ELSES, null),
                details.title(),
                when,
                when.interval(),
                details.firmness(),
                details.workItem().type().name(),
                details.status().name(),
                details.people(),
                details.confidential(),
                null);
    }
}
