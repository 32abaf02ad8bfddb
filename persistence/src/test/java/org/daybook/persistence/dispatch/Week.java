package org.daybook.persistence.dispatch;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;

/** What the schedule tests say and see, in Berlin unless they say otherwise. */
final class Week {

    private final TestWorkspace test;

    Week(TestWorkspace test) {
        this.test = test;
    }

    static WallClockSpan span(String start, String end) {
        return span(start, end, TestWorkspace.BERLIN);
    }

    static WallClockSpan span(String start, String end, ZoneId zone) {
        return WallClockSpan.between(LocalDateTime.parse(start), LocalDateTime.parse(end), zone);
    }

    ScheduleEntryId once(String title, String start, String end, PersonId... people) {
        EntryDetails details = EntryDetails.of(title, span(start, end)).withPeople(List.of(people));
        return test.desk().add(test.admin(), EntryDraft.once(details)).orThrow();
    }

    ScheduleEntryId series(String title, String start, String end, String rule, PersonId... people) {
        EntryDetails details = EntryDetails.of(title, span(start, end)).withPeople(List.of(people));
        return test.desk()
                .add(test.admin(), new EntryDraft(details, Recurrence.of(RecurrenceRule.of(rule))))
                .orThrow();
    }

    static Target target(ScheduleEntryId entry, String recurrenceId, EditScope scope) {
        return Target.of(entry, LocalDateTime.parse(recurrenceId), scope);
    }

    /** The starts of all occurrences between two wall-clock times, as local times. */
    List<String> starts(String from, String to) {
        return within(from, to).stream()
                .map(each -> each.when().localStart().toString())
                .toList();
    }

    List<Commitment> within(String from, String to) {
        Interval window = span(from, to).interval();
        return test.workspace()
                .work()
                .read(() -> new ScheduleCommitments(test.workspace().entries())
                        .within(window).stream()
                                .sorted(Comparator.comparing(Commitment::interval))
                                .toList());
    }

    /** The occurrence that starts at a local time. */
    Commitment at(String start) {
        return within("2026-01-01T00:00", "2027-01-01T00:00").stream()
                .filter(each -> each.when().localStart().equals(LocalDateTime.parse(start)))
                .findFirst()
                .orElseThrow();
    }
}
