package org.daybook.persistence.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.core.commitment.AbsenceCommitments;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentSource.Effect;
import org.daybook.core.commitment.LiveAgenda;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.people.AbsenceDesk;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.persistence.workspace.TestWorkspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a workspace, what is kept of its agenda is what a reading afresh gives. */
class LiveAgendaTest {

    private static final Interval MONTH =
            Week.span("2026-03-02T00:00", "2026-04-06T00:00").interval();
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-09T08:00");

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private Week week;
    private AbsenceDesk absences;
    private Agenda agenda;
    private LiveAgenda live;
    private List<PersonId> people;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        week = new Week(test);
        var workspace = test.workspace();
        absences =
                new AbsenceDesk(workspace.work(), workspace.people(), workspace.absences(), test.ids(), test.clock());
        agenda = new Agenda(
                workspace.work(),
                List.of(new ScheduleCommitments(workspace.entries()), new AbsenceCommitments(workspace.absences())));
        live = new LiveAgenda(workspace.work(), agenda);
        workspace.journal().subscribe(live);
        people = List.of(test.person("Ana"), test.person("Ben"), test.person("Cleo"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @RepeatedTest(4)
    void whatIsKeptIsWhatThereIs(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        for (int deed = 0; deed < 40; deed++) {
            doSomething(random);

            assertThat(live.read(MONTH, Function.identity()))
                    .as("seed %d, deed %d", seed, deed)
                    .containsExactlyElementsOf(agenda.within(MONTH));
        }
    }

    @Test
    void aRowThatBelongsToAnEntryTouchesTheEntryEvenWhenItIsGone() {
        UUID entry = new UUID(7, 7);
        UUID row = new UUID(8, 8);
        Map<String, @Nullable Object> columns = Map.of("entry_id", entry.toString());
        ScheduleCommitments schedule = new ScheduleCommitments(test.workspace().entries());
        for (String table : List.of("schedule_entry_assignee", "occurrence_override")) {
            assertThat(schedule.effectOf(new RowChange(table, row, ChangeKind.INSERTED, Map.of(), columns)))
                    .isEqualTo(new Effect.Of(entry));
            assertThat(schedule.effectOf(new RowChange(table, row, ChangeKind.DELETED, columns, Map.of())))
                    .isEqualTo(new Effect.Of(entry));
        }
    }

    private void doSomething(Random random) {
        List<Commitment> there = agenda.within(MONTH).stream()
                .filter(each -> each.ref().kind() == CommitmentKind.ENTRY)
                .toList();
        LocalDateTime start = FIRST.plusHours(random.nextInt(300));
        PersonId person = people.get(random.nextInt(people.size()));
        switch (there.isEmpty() ? random.nextInt(3) : random.nextInt(9)) {
            case 0 -> week.once("Once", start.toString(), start.plusHours(1).toString(), person);
            case 1 ->
                week.series("Series", start.toString(), start.plusHours(1).toString(), "FREQ=DAILY;COUNT=9", person);
            case 2 ->
                absences.away(
                        test.admin(),
                        person,
                        Reason.VACATION,
                        Week.span(start.toString(), start.plusDays(1).toString()),
                        null);
            case 3 -> test.workspace().journal().undo(test.admin());
            case 4 -> test.workspace().journal().redo(test.admin());
            case 5 -> {
                Commitment one = any(random, there);
                test.desk().move(test.admin(), target(random, one), one.when().startingAt(start));
            }
            case 6 -> test.desk().assign(test.admin(), target(random, any(random, there)), List.of(person));
            case 7 -> test.desk().delete(test.admin(), target(random, any(random, there)));
            default -> {
                Commitment one = any(random, there);
                test.desk().move(test.admin(), target(random, one), one.when().lasting(Duration.ofMinutes(90)));
            }
        }
    }

    private static Commitment any(Random random, List<Commitment> there) {
        return there.get(random.nextInt(there.size()));
    }

    private static Target target(Random random, Commitment one) {
        ScheduleEntryId entry = new ScheduleEntryId(one.ref().id());
        LocalDateTime recurrenceId = one.ref().recurrenceId();
        EditScope[] scopes = EditScope.values();
        return recurrenceId == null
                ? Target.all(entry)
                : Target.of(entry, recurrenceId, scopes[random.nextInt(scopes.length)]);
    }
}
