package org.daybook.app.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** Five thousand entries of sixty people in November 2026, the same at every run; one in twenty clashes. */
final class DenseMonth {

    static final int ENTRIES = 5_000;

    private static final ZoneId ZONE = SampleWorkspace.ZONE;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final List<String> TITLES = List.of(
            "Boiler inspection", "Meter exchange, block B", "Site visit Nordring", "Leak search", "Safety training");

    private DenseMonth() {}

    static PaneStage.Source source() {
        List<Commitment> all = commitments();
        Map<PersonId, String> names = IntStream.range(0, 60)
                .boxed()
                .collect(Collectors.toMap(DenseMonth::person, each -> "Person " + (char) ('A' + each % 26) + each));
        Map<CommitmentRef, List<ClashNote>> clashes = IntStream.range(0, all.size() / 20)
                .boxed()
                .collect(Collectors.toMap(
                        each -> all.get(each * 20).ref(),
                        _ -> List.of(new ClashNote("Clashes with Leak search for Person A0.", true))));
        Planner planner = window -> new Page(
                window,
                all.stream().filter(each -> window.shows(each.interval())).toList(),
                clashes,
                names,
                _ -> List.of());
        Clock clock = SampleWorkspace.CLOCK;
        return new PaneStage.Source(planner, SampleWorkspace.week(), clock);
    }

    static List<Commitment> commitments() {
        Random random = new Random(2026);
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            boolean whole = i % 25 == 0;
            LocalDate day = FIRST.plusDays(random.nextInt(30));
            LocalDateTime start = day.atTime(6 + random.nextInt(12), 15 * random.nextInt(4));
            WallClockSpan when = whole
                    ? WallClockSpan.allDay(day, 1 + random.nextInt(9), ZONE)
                    : WallClockSpan.between(start, start.plusMinutes(30 + 15 * random.nextInt(8)), ZONE);
            EntryStatus status = EntryStatus.values()[random.nextInt(EntryStatus.values().length)];
            all.add(new Commitment(
                    new CommitmentRef(CommitmentKind.ENTRY, new UUID(0, i + 1L), null),
                    TITLES.get(i % TITLES.size()),
                    when,
                    when.interval(),
                    status.firmness(),
                    WorkItemType.values()[random.nextInt(WorkItemType.values().length)].name(),
                    status.name(),
                    List.of(person(random.nextInt(60))),
                    false,
                    null));
        }
        return all;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }
}
