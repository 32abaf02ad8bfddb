package org.daybook.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDisclosure;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.JournalBook;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.JournalLine;
import org.daybook.core.journal.JournalPage;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.people.Absence;
import org.daybook.core.people.AbsenceDesk;
import org.daybook.core.people.PeopleDisclosure;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalBookTest {

    private static final WallClockSpan NINE = WallClockSpan.between(
            LocalDateTime.parse("2026-03-30T09:00"), LocalDateTime.parse("2026-03-30T10:00"), TestWorkspace.BERLIN);

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private Actor admin;
    private Actor sven;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        admin = test.admin();
        sven = test.actor("sven", Role.SCHEDULER);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyFilterLeavesOutWhatItDoesNotName() {
        Instant begun = test.clock().instant();
        test.clock().advance(Duration.ofHours(1));
        test.person("Ana");
        test.clock().advance(Duration.ofHours(1));
        add(sven, "Boiler visit", false);

        assertThat(found(JournalFilter.ALL.by(sven.user())))
                .containsExactly("Added “Boiler visit” on Mon 30 Mar 2026 09:00");
        assertThat(found(JournalFilter.ALL.about(JournalKind.PERSON))).containsExactly("Added Ana");
        assertThat(found(JournalFilter.ALL.doing("person.add"))).containsExactly("Added Ana");
        assertThat(found(JournalFilter.ALL.saying("VISIT boil"))).hasSize(1);
        assertThat(found(JournalFilter.ALL.saying("visit pump"))).isEmpty();
        assertThat(found(JournalFilter.ALL.saying("100%_"))).isEmpty();
        assertThat(found(JournalFilter.ALL.from(begun.plus(Duration.ofHours(1))).to(begun.plus(Duration.ofHours(2)))))
                .containsExactly("Added Ana");
        assertThat(found(JournalFilter.ALL.to(begun))).isEmpty();
        assertThat(found(JournalFilter.ALL.from(begun.plus(Duration.ofDays(1)))))
                .isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutAGapOrADouble() {
        for (int i = 0; i < 7; i++) {
            test.person("Person " + i);
        }
        List<Long> seen = new ArrayList<>();
        long before = Long.MAX_VALUE;
        JournalPage page;
        do {
            page = book().before(admin, JournalFilter.ALL.doing("person.add"), before, 3);
            page.lines().forEach(line -> seen.add(line.no()));
            before = page.next();
        } while (page.more());

        assertThat(seen).containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L);
    }

    @Test
    void whoMayNotViewTheJournalIsShownTheirOwnEntriesAlone() {
        test.person("Ana");
        add(sven, "Visit", false);

        JournalPage own = book().newest(sven, JournalFilter.ALL, 10);

        assertThat(own.ownOnly()).isTrue();
        assertThat(own.lines()).extracting(line -> line.entry().actor()).containsExactly("sven");
        assertThat(book().newest(sven, JournalFilter.ALL.by(admin.user()), 10).lines())
                .isEmpty();
        assertThat(book().detail(sven, 1)).isEmpty();
        assertThat(book().detail(sven, own.lines().getFirst().no())).isPresent();
        assertThat(book().actors(sven)).containsOnlyKeys(sven.user());
        assertThat(book().actors(admin)).containsOnlyKeys(admin.user(), sven.user());
    }

    @Test
    void whatWasMadePrivateLaterIsWithheldInEverySummary() {
        ScheduleEntryId talk = add(sven, "Dismissal talk", false);
        long added = newest();
        test.desk()
                .edit(sven, Target.all(talk), EntryDraft.once(details("Dismissal talk", true)))
                .orThrow();
        test.desk().delete(sven, Target.all(talk)).orThrow();

        assertThat(found(JournalFilter.ALL.about(JournalKind.ENTRY)))
                .containsExactly(
                        "Deleted a private entry on Mon 30 Mar 2026 09:00",
                        "Edited a private entry",
                        "Changed a private entry");
        assertThat(found(JournalFilter.ALL.saying("dismissal"))).isEmpty();
        assertThat(detail(admin, added).differences()).containsExactly(Difference.withheld(JournalKind.ENTRY));
        assertThat(detail(admin, newest()).differences()).containsExactly(Difference.withheld(JournalKind.ENTRY));
        assertThat(book().newest(sven, JournalFilter.ALL.saying("dismissal"), 10)
                        .lines())
                .hasSize(1);
        assertThat(detail(sven, added).differences())
                .extracting(Difference::name)
                .containsExactly("Dismissal talk");
    }

    @Test
    void rowsOfSomeTablesAreReadWithoutThoseOfOthers() {
        test.person("Ana");
        JournalQuery query = test.workspace().journalQuery();

        List<Long> entries = List.of(newest());
        assertThat(test.workspace().work().read(() -> query.rows(entries, List.of("person", "absence"))))
                .containsOnlyKeys(newest());
        assertThat(test.workspace().work().read(() -> query.rows(entries, List.of("absence"))))
                .isEmpty();
    }

    @Test
    void anUndoThatCannotBeSaysNothingOfWhatIsPrivate() {
        ScheduleEntryId talk = add(sven, "Talk", false);
        long added = newest();
        test.desk()
                .edit(sven, Target.all(talk), EntryDraft.once(details("Dismissal talk", true)))
                .orThrow();

        assertThat(detail(admin, added).obstacle().orElseThrow())
                .contains("the private entry has been changed again since by sven (entry 4).")
                .doesNotContain("Dismissal");
    }

    @Test
    void thatSomebodyWasSickIsToldToThemAlone() {
        PersonId ana = test.person("Ana");
        Actor own = test.actor("anas", Role.ADMIN, ana);
        desk().away(
                        admin,
                        ana,
                        Absence.Reason.SICK,
                        WallClockSpan.allDay(LocalDate.of(2026, 3, 30), 2, TestWorkspace.BERLIN),
                        "flu")
                .orThrow();

        assertThat(detail(admin, newest()).differences().getFirst().fields())
                .extracting(Field::name)
                .containsExactly("start", "end");
        assertThat(detail(own, newest()).differences().getFirst().fields())
                .extracting(Field::name)
                .containsExactly("start", "end", "reason", "notes");
    }

    @Test
    void whatWasUndoneIsMarkedAndWhatCannotBeUndoneSaysWhy() {
        PersonId ana = test.person("Ana");
        long added = newest();
        test.rename(admin, ana, "Anna").orThrow();
        long renamed = newest();

        assertThat(detail(admin, renamed).obstacle()).isEmpty();
        assertThat(detail(admin, added).obstacle().orElseThrow()).contains("has been changed again since");
        assertThat(detail(admin, 1).obstacle().orElseThrow()).contains("how the workspace began");

        test.workspace().journal().undo(admin).orThrow();
        JournalLine line = detail(admin, renamed).line();
        assertThat(line.takenBack()).contains(new JournalLine.TakenBack(renamed + 1, "Ada Admin"));
        assertThat(detail(admin, renamed).obstacle()).contains("It was undone already, by Ada Admin (entry 5).");

        test.workspace().journal().redo(admin).orThrow();
        assertThat(detail(admin, renamed).line().takenBack()).isEmpty();
    }

    @Test
    void askingWhetherSomethingCanBeUndoneLeavesNothingBehind() {
        test.person("Ana");

        assertThat(detail(admin, newest()).obstacle()).isEmpty();

        assertThat(test.names()).containsExactly("Ana");
        assertThat(newest()).isEqualTo(3);
    }

    @Test
    void whatWasDeletedIsToldOfByTheNameItHad() {
        ScheduleEntryId visit = add(admin, "Visit", false);
        test.desk().delete(admin, Target.all(visit)).orThrow();

        assertThat(detail(admin, newest()).differences())
                .containsExactly(new Difference(JournalKind.ENTRY, "Visit", null, Happening.DELETED, List.of()));
    }

    private ScheduleEntryId add(Actor actor, String title, boolean confidential) {
        return test.desk()
                .add(actor, EntryDraft.once(details(title, confidential)))
                .orThrow();
    }

    private static EntryDetails details(String title, boolean confidential) {
        return new EntryDetails(
                title, NINE, EntryStatus.SCHEDULED, WorkItem.NONE, null, null, false, confidential, List.of());
    }

    private AbsenceDesk desk() {
        return new AbsenceDesk(
                test.workspace().work(),
                test.workspace().people(),
                test.workspace().absences(),
                test.ids(),
                test.clock());
    }

    private JournalBook book() {
        JournalQuery query = test.workspace().journalQuery();
        return new JournalBook(
                test.workspace().work(),
                test.workspace().journal(),
                query,
                List.of(
                        new EntryDisclosure(
                                test.workspace().entries(), test.workspace().people(), query),
                        new PeopleDisclosure(test.workspace().people())));
    }

    private List<String> found(JournalFilter filter) {
        return book().newest(admin, filter, 50).lines().stream()
                .map(line -> line.entry().summary())
                .toList();
    }

    private JournalDetail detail(Actor reader, long no) {
        return book().detail(reader, no).orElseThrow();
    }

    private long newest() {
        return test.workspace().journal().newest(1).getFirst().no();
    }
}
