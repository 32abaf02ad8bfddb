package org.daybook.core.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.dispatch.EntryAdoption;
import org.daybook.core.dispatch.EntryAdoption.Fate;
import org.daybook.core.dispatch.EntryRules;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.PeopleFinder;

/**
 * Brings calendar files in: a plan first, then all of it as one command. Entries are matched by UID, occurrences by
 * RECURRENCE-ID, and a lower SEQUENCE than the one here is left out, so that the same file twice changes nothing.
 */
public final class CalendarImport {

    private static final Intent IMPORT = new Intent("calendar.import", Permission.IMPORT);
    private static final int STEP = 64;

    private final UnitOfWork work;
    private final ScheduleEntries entries;
    private final People people;
    private final EntryAdoption adoption;
    private final EntryRules rules;

    public CalendarImport(UnitOfWork work, ScheduleEntries entries, People people, Ids ids, Clock clock) {
        this.work = work;
        this.entries = entries;
        this.people = people;
        this.adoption = new EntryAdoption(entries, ids, clock);
        this.rules = new EntryRules(people);
    }

    /** What importing the file would do; nothing is changed. */
    public ImportPlan plan(CalendarFile file) {
        return work.read(() -> plan(file, new HashMap<>()));
    }

    /**
     * Imports the file as one journal entry: all of its good events, or, when cancelled or refused, none.
     *
     * @param name what the journal calls the file
     */
    public Outcome<ImportPlan> carryOut(Actor actor, CalendarFile file, String name, Progress progress) {
        return work.run(actor, IMPORT, () -> {
            Map<String, ScheduleEntry> here = new HashMap<>();
            ImportPlan plan = plan(file, here);
            int done = 0;
            for (ImportPlan.Item item : plan.items()) {
                if (done % STEP == 0) {
                    progress.advanced(done, plan.items().size());
                    if (progress.cancelled()) {
                        return Outcome.refused("The import of %s was cancelled. Nothing was changed.".formatted(name));
                    }
                }
                adopt(actor, item, here);
                done++;
            }
            progress.advanced(done, plan.items().size());
            return Outcome.done(plan, "Imported %s: %d new, %d changed".formatted(name, plan.added(), plan.changed()));
        });
    }

    private void adopt(Actor actor, ImportPlan.Item item, Map<String, ScheduleEntry> here) {
        if (item.fate() == Fate.NEW) {
            adoption.add(actor, item.entry());
        } else if (item.fate() == Fate.CHANGED) {
            adoption.change(actor, Objects.requireNonNull(here.get(item.entry().uid())), item.entry());
        }
    }

    private ImportPlan plan(CalendarFile file, Map<String, ScheduleEntry> here) {
        Map<String, List<CalendarEvent>> byUid = new LinkedHashMap<>();
        file.events()
                .forEach(event -> byUid.computeIfAbsent(event.key().uid(), _ -> new ArrayList<>())
                        .add(event));
        EntryAssembly assembly = new EntryAssembly(new PeopleFinder(people.all()));
        List<EntryAssembly.Piece> pieces = new ArrayList<>();
        List<SkippedPart> skipped = new ArrayList<>(file.skipped());
        byUid.values().forEach(events -> assembly.assemble(events, pieces, skipped));
        entries.byUid(pieces.stream().map(piece -> piece.entry().uid()).toList())
                .forEach(entry -> here.put(entry.uid(), entry));
        List<ImportPlan.Item> items = new ArrayList<>();
        for (EntryAssembly.Piece piece : pieces) {
            judge(piece, Optional.ofNullable(here.get(piece.entry().uid())), items, skipped);
        }
        items.sort(Comparator.comparingInt(ImportPlan.Item::line));
        skipped.sort(Comparator.comparingInt(SkippedPart::line));
        return new ImportPlan(items, skipped);
    }

    private void judge(
            EntryAssembly.Piece piece,
            Optional<ScheduleEntry> there,
            List<ImportPlan.Item> items,
            List<SkippedPart> skipped) {
        Optional<WholeEntry> here = there.map(ScheduleEntry::whole);
        WholeEntry wanted = here.map(entry -> Likeness.of(piece.entry(), entry)).orElse(piece.entry());
        Optional<String> problem = rules.problem(wanted.draft());
        if (problem.isPresent()) {
            skipped.add(new SkippedPart(piece.line(), SkippedPart.Extent.EVENT, problem.get()));
            return;
        }
        Fate fate = adoption.fate(wanted, here.orElse(null));
        if (fate == Fate.OLDER) {
            skipped.add(new SkippedPart(
                    piece.line(),
                    SkippedPart.Extent.EVENT,
                    "“%s” was changed here since this file was written; what is here stays."
                            .formatted(wanted.draft().details().title())));
        } else {
            items.add(new ImportPlan.Item(piece.line(), wanted, fate));
        }
    }
}
