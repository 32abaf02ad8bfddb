package org.daybook.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.app.UseCases;
import org.daybook.app.print.PrintMatter;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.exchange.Progress;
import org.daybook.core.identity.Ids;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a stored workspace goes on paper. */
@Tag("slow")
class WorkspacePrintDeskTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-25T09:00:00Z"), BERLIN);

    @TempDir
    Path folder;

    private Workspace workspace;
    private UseCases use;
    private Actor admin;
    private PersonId bea;

    @BeforeEach
    void open() throws CannotOpen {
        Ids ids = new Ids(CLOCK, new SecureRandom());
        workspace = new WorkspaceOpener(CLOCK).create(new WorkspaceFile(folder.resolve("print")), null);
        use = new UseCases(workspace, CLOCK, ids);
        admin = use.beginnings()
                .begin("Works", BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        bea = use.people().add(admin, PersonDetails.named("Bea Berg", BERLIN)).orThrow();
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void whatReachesOverWeeksIsThereOnceAndTheLastDayCountsIn() {
        add(EntryDetails.of("Scaffolding", WallClockSpan.allDay(MONDAY, 40, BERLIN)));
        add(EntryDetails.of("Last", at(MONDAY.plusDays(30), 22)));
        add(EntryDetails.of("Too late", at(MONDAY.plusDays(31), 0)));

        PrintMatter matter = read(admin, MONDAY, MONDAY.plusDays(30), Set.of());

        assertThat(matter.commitments()).extracting(Commitment::title).containsExactly("Scaffolding", "Last");
        assertThat(matter.workspace()).isEqualTo("Works");
        assertThat(matter.zone()).isEqualTo(BERLIN);
    }

    @Test
    void moreOccurrencesThanOneWindowGivesAreAllThere() {
        WallClockSpan first = WallClockSpan.between(MONDAY.atStartOfDay(), MONDAY.atTime(0, 1), BERLIN);
        use.schedule()
                .add(
                        admin,
                        new EntryDraft(
                                EntryDetails.of("Reading", first),
                                Recurrence.of(RecurrenceRule.of("FREQ=HOURLY;COUNT=10100"))))
                .orThrow();

        assertThat(read(admin, MONDAY, MONDAY.plusDays(430), Set.of())
                        .commitments()
                        .size())
                .isEqualTo(10_100);
    }

    @Test
    void whatIsConfidentialShowsNeitherItsTitleNorItsPlaceToOthers() {
        add(new EntryDetails(
                "Warning talk",
                at(MONDAY, 9),
                EntryStatus.SCHEDULED,
                WorkItem.NONE,
                "Room 7",
                null,
                false,
                true,
                List.of(bea)));
        add(new EntryDetails(
                "Round",
                at(MONDAY, 11),
                EntryStatus.SCHEDULED,
                WorkItem.NONE,
                "Hall 3",
                null,
                false,
                false,
                List.of()));
        Actor viewer = new Actor(new UserId(new UUID(0, 9)), "Vic", Set.of(Role.VIEWER), null);

        PrintMatter seen = read(viewer, MONDAY, MONDAY, Set.of());

        assertThat(seen.commitments()).extracting(Commitment::title).containsExactly("Private", "Round");
        assertThat(seen.places().values()).containsExactly("Hall 3");
        assertThat(seen.names()).containsEntry(bea, "Bea Berg");
    }

    @Test
    void narrowedToAPersonTheirsAreThereAlone() {
        add(EntryDetails.of("Hers", at(MONDAY, 9)).withPeople(List.of(bea)));
        add(EntryDetails.of("Nobody's", at(MONDAY, 9)));

        assertThat(read(admin, MONDAY, MONDAY, Set.of(bea)).commitments())
                .extracting(Commitment::title)
                .containsExactly("Hers");
    }

    @Test
    void readingThreeYearsCanBeCalledOff() {
        List<Long> weeks = new ArrayList<>();
        Progress untilTheFifth = new Progress() {
            @Override
            public void advanced(long done, long total) {
                weeks.add(done);
            }

            @Override
            public boolean cancelled() {
                return weeks.size() == 5;
            }
        };

        assertThat(desk(admin).read(MONDAY, MONDAY.plusYears(3), Set.of(), untilTheFifth))
                .isEmpty();
        assertThat(weeks).hasSize(5);
    }

    private void add(EntryDetails details) {
        use.schedule().add(admin, EntryDraft.once(details)).orThrow();
    }

    private static WallClockSpan at(LocalDate day, int hour) {
        return WallClockSpan.between(day.atTime(hour, 0), day.atTime(hour, 30), BERLIN);
    }

    private PrintMatter read(Actor viewer, LocalDate from, LocalDate to, Set<PersonId> only) {
        return desk(viewer).read(from, to, only, Progress.unwatched()).orElseThrow();
    }

    private WorkspacePrintDesk desk(Actor viewer) {
        return new WorkspacePrintDesk(workspace, use, viewer);
    }
}
