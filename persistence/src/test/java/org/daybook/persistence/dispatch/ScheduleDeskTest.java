package org.daybook.persistence.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryOccurrence;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleDeskTest {

    @TempDir
    Path folder;

    private TestWorkspace test;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anAddedEntryIsThereAfterTheNight() {
        PersonId ana = test.person("Ana");
        ScheduleEntryId id = add("Site visit", "2026-03-24T10:00", "2026-03-24T11:30", List.of(ana));

        test.reopen();

        assertThat(titles("2026-03-24T00:00", "2026-03-25T00:00")).containsExactly("Site visit");
        assertThat(test.desk()
                        .draft(test.admin(), Target.all(id))
                        .orElseThrow()
                        .details()
                        .people())
                .containsExactly(ana);
    }

    @Test
    void anUndoneMoveIsBackAndARedoneOneAgainMoved() {
        ScheduleEntryId id = add("Site visit", "2026-03-24T10:00", "2026-03-24T11:30", List.of());
        test.desk()
                .move(test.admin(), Target.all(id), span("2026-03-25T12:00", "2026-03-25T13:00"))
                .orThrow();

        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(titles("2026-03-24T00:00", "2026-03-25T00:00")).containsExactly("Site visit");

        test.workspace().journal().redo(test.admin()).orThrow();
        assertThat(titles("2026-03-24T00:00", "2026-03-25T00:00")).isEmpty();
        assertThat(titles("2026-03-25T12:00", "2026-03-25T12:30")).containsExactly("Site visit");
    }

    private ScheduleEntryId add(String title, String start, String end, List<PersonId> people) {
        EntryDetails details = EntryDetails.of(title, span(start, end)).withPeople(people);
        return test.desk().add(test.admin(), EntryDraft.once(details)).orThrow();
    }

    private static WallClockSpan span(String start, String end) {
        return WallClockSpan.between(LocalDateTime.parse(start), LocalDateTime.parse(end), TestWorkspace.BERLIN);
    }

    private List<String> titles(String start, String end) {
        Interval window = span(start, end).interval();
        return test.workspace()
                .work()
                .read(() -> test.workspace().entries().within(window).stream()
                        .map(entry -> entry.occurrences(window))
                        .map(ScheduleEntry.Occurrences::shown)
                        .flatMap(List<EntryOccurrence>::stream)
                        .map(each -> each.details().title())
                        .toList());
    }
}
