package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.demo.Demo;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Absence;
import org.daybook.core.people.AbsenceDesk;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    @TempDir
    private Path folder;

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
    void commandsAreUndoneFromTheLastAndRedoneFromTheFirst() {
        PersonId ana = test.person("Ana");
        test.rename(test.admin(), ana, "Anna").orThrow();
        test.person("Ben");

        assertThat(undo()).isEqualTo("Undid: Added Ben");
        assertThat(undo()).isEqualTo("Undid: Renamed to Anna");
        assertThat(test.names()).containsExactly("Ana");
        assertThat(undo()).isEqualTo("Undid: Added Ana");
        assertThat(test.names()).isEmpty();
        assertThat(redo()).isEqualTo("Redid: Added Ana");
        assertThat(redo()).isEqualTo("Redid: Renamed to Anna");
        assertThat(redo()).isEqualTo("Redid: Added Ben");
        assertThat(test.names()).containsExactly("Anna", "Ben");
        assertThat(journal().redo(test.admin())).isEqualTo(Outcome.refused("There is nothing to redo."));
    }

    @Test
    void whatWasRedoneIsUndoneAgain() {
        test.person("Ana");

        undo();
        redo();
        undo();

        assertThat(test.names()).isEmpty();
        assertThat(redo()).isEqualTo("Redid: Added Ana");
        assertThat(test.names()).containsExactly("Ana");
    }

    @Test
    void aNewCommandClearsWhatCouldBeRedone() {
        test.person("Ana");
        undo();
        assertThat(journal().redoable(test.admin())).map(JournalEntry::summary).contains("Added Ana");

        test.person("Ben");

        assertThat(journal().redoable(test.admin())).isEmpty();
    }

    @Test
    void everybodyUndoesTheirOwnAndLeavesOthersAlone() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        test.person("Ana");
        test.addPerson(sven, "Ben").orThrow();

        assertThat(journal().undo(test.admin()).orThrow().summary()).isEqualTo("Undid: Added Ana");

        assertThat(test.names()).containsExactly("Ben");
        assertThat(journal().undoable(sven)).map(JournalEntry::summary).contains("Added Ben");
    }

    @Test
    void othersEntriesAreUndoneOnlyWithThePermission() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        test.person("Ana");
        long adminsEntry = newest().no();
        test.addPerson(sven, "Ben").orThrow();
        long svensEntry = newest().no();

        assertThat(journal().undo(sven, adminsEntry))
                .isEqualTo(Outcome.refused("sven may not do this: it needs the permission to undo others."
                        + " Ask an administrator for a role that has it."));
        assertThat(journal().undo(test.admin(), svensEntry)).isInstanceOf(Outcome.Done.class);
        assertThat(test.names()).containsExactly("Ana");
    }

    @Test
    void whoMayNoLongerEditUndoesNothing() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        test.addPerson(sven, "Ben").orThrow();
        test.users().changeRoles(test.admin(), sven.user(), Set.of(Role.VIEWER)).orThrow();

        assertThat(journal().undo(sven)).isInstanceOf(Outcome.Refused.class);
        assertThat(test.names()).containsExactly("Ben");
    }

    @Test
    void aRowThatMovedOnStopsTheUndoWhichSaysWhatAndWho() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        PersonId ana = test.person("Ana");
        test.rename(test.admin(), ana, "Anna").orThrow();
        test.rename(sven, ana, "Anne").orThrow();

        assertThat(journal().undo(test.admin()))
                .isEqualTo(
                        Outcome.refused("“Renamed to Anna” cannot be undone: the person “Anne” has been changed again"
                                + " since by sven (entry 5, “Renamed to Anne”). Undo the later change first."));
        assertThat(test.names()).containsExactly("Anne");
    }

    @Test
    void somebodyWhomSomethingRefersToNowIsNotUndone() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        PersonId ana = test.person("Ana");
        new AbsenceDesk(
                        test.workspace().work(),
                        test.workspace().people(),
                        test.workspace().absences(),
                        test.ids(),
                        test.clock())
                .away(
                        sven,
                        ana,
                        Absence.Reason.VACATION,
                        WallClockSpan.between(
                                LocalDateTime.parse("2026-03-24T10:00"),
                                LocalDateTime.parse("2026-03-24T11:30"),
                                TestWorkspace.BERLIN),
                        null)
                .orThrow();

        assertThat(journal().undo(test.admin()))
                .isEqualTo(
                        Outcome.refused("“Added Ana” cannot be undone: something else refers to the person “Ana” now."
                                + " Undo that, or remove it, first."));
        assertThat(test.names()).containsExactly("Ana");
    }

    @Test
    void anUndoIsNotUndoneByItsNumber() {
        test.person("Ana");
        undo();

        assertThat(journal().undo(test.admin(), newest().no())).isInstanceOf(Outcome.Refused.class);
        assertThat(journal().undo(test.admin(), 2)).isInstanceOf(Outcome.Refused.class);
        assertThat(journal().undo(test.admin(), 99)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theBeginningAndTheUsersStandOutsideUndo() {
        Actor sven = test.actor("sven", Role.SCHEDULER);

        assertThat(journal().undoable(test.admin())).isEmpty();
        assertThat(journal().undo(test.admin())).isEqualTo(Outcome.refused("There is nothing of yours left to undo."));
        assertThat(journal().undo(test.admin(), 1)).isInstanceOf(Outcome.Refused.class);
        assertThat(journal().undo(test.admin(), 2)).isInstanceOf(Outcome.Refused.class);
        assertThat(journal().undoable(sven)).isEmpty();
    }

    @Test
    void theFillingOfTheDemoStandsOutsideUndo() {
        var store = test.workspace();
        new Demo(store.work(), store.people(), store.absences(), store.entries(), test.ids(), test.clock())
                .fill(test.admin(), TestWorkspace.BERLIN)
                .orThrow();
        long filling = newest().no();

        assertThat(journal().undoable(test.admin())).isEmpty();
        assertThat(journal().undo(test.admin(), filling)).isInstanceOf(Outcome.Refused.class);
        test.person("Ana");
        undo();
        assertThat(journal().undoable(test.admin())).isEmpty();
    }

    @Test
    void whatWasDoneYesterdayIsUndoneAndRedoneToday() {
        test.person("Ana");
        test.reopen();
        undo();
        assertThat(test.names()).isEmpty();
        test.reopen();

        assertThat(redo()).isEqualTo("Redid: Added Ana");
        assertThat(test.names()).containsExactly("Ana");
    }

    @Test
    void anUndoIsPublishedLikeAnyEntry() {
        test.person("Ana");
        List<String> heard = new ArrayList<>();
        journal().subscribe((entry, rows) -> heard.add(entry.summary() + " " + rows.size()));

        undo();

        assertThat(heard).containsExactly("Undid: Added Ana 1");
    }

    @Test
    void fiveThousandRowsAreUndoneAndRedoneAtOnce() {
        test.workspace()
                .work()
                .run(test.admin(), TestWorkspace.ADD_PERSON, () -> {
                    for (int i = 0; i < 5_000; i++) {
                        PersonDetails details = PersonDetails.named("Person " + i, TestWorkspace.BERLIN);
                        test.workspace()
                                .people()
                                .add(new Person(
                                        new PersonId(test.ids().next()),
                                        details,
                                        test.clock().instant()));
                    }
                    return Outcome.done(5_000, "Imported 5,000 people");
                })
                .orThrow();
        assertThat(newest().rows()).isEqualTo(5_000);

        undo();
        assertThat(test.names()).isEmpty();
        redo();
        assertThat(test.names()).hasSize(5_000);
    }

    private String undo() {
        return journal().undo(test.admin()).orThrow().summary();
    }

    private String redo() {
        return journal().redo(test.admin()).orThrow().summary();
    }

    private JournalEntry newest() {
        return journal().newest(1).getFirst();
    }

    private Journal journal() {
        return test.workspace().journal();
    }
}
