package org.daybook.app.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.commitment.ClashId;
import org.daybook.core.commitment.ClashKind;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.commitment.Solution;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClashListViewModelTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId ANA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final Interval WEEK = Interval.of(Instant.parse("2026-11-22T23:00:00Z"), Duration.ofDays(7));

    private final Desk desk = new Desk();
    private final Toasts toasts = new Toasts();
    private final Deque<Runnable> farewells = new ArrayDeque<>();
    private final AtOnce executor = new AtOnce();
    private final Tasks tasks = new Tasks(executor, executor, Runnable::run, fault -> {
        throw new AssertionError(fault.cause());
    });
    private final ClashListViewModel model =
            new ClashListViewModel(new WaysOut(desk, tasks, toasts, () -> {}), farewells::add);

    private final ClashRow visit = row(ANA, 1, ClashKind.HARD, 10);
    private final ClashRow call = row(ANA, 2, ClashKind.TENTATIVE, 9);
    private final ClashRow round = row(BEN, 3, ClashKind.HARD, 11);

    private static ClashRow row(PersonId person, int number, ClashKind kind, int hour) {
        WallClockSpan when =
                new WallClockSpan(LocalDateTime.of(2026, 11, 24, hour, 0), Duration.ofHours(1), BERLIN, false);
        return new ClashRow(
                new ClashId(person, entry(number), entry(number + 100)),
                kind,
                kind == ClashKind.HARD,
                "Sentence " + number,
                when,
                when.interval());
    }

    private static CommitmentRef entry(int number) {
        return new CommitmentRef(CommitmentKind.ENTRY, new UUID(9, number), null);
    }

    private static ClashSuggestion way(ClashRow row, String words) {
        Commitment commitment = new Commitment(
                row.id().first(),
                words,
                row.when(),
                row.when().interval(),
                Firmness.HARD,
                "TASK",
                "SCHEDULED",
                List.of(row.id().person()),
                false,
                null);
        return new ClashSuggestion(new Solution.Move(commitment, row.when()), words);
    }

    private void all() {
        desk.groups =
                List.of(new ClashGroup(ANA, "Ana", List.of(visit, call)), new ClashGroup(BEN, "Ben", List.of(round)));
        model.show(WEEK);
    }

    private List<String> lines() {
        return model.items().stream()
                .map(item -> switch (item) {
                    case ClashItem.Head(ClashGroup group) -> group.name();
                    case ClashItem.Row(ClashRow row, boolean open) -> row.sentence() + (open ? " open" : "");
                    case ClashItem.Looking _ -> "looking";
                    case ClashItem.Way(var _, ClashSuggestion suggestion) -> suggestion.sentence();
                    case ClashItem.NoWay _ -> "no way";
                })
                .toList();
    }

    private String atKeyboard() {
        int index = model.selectedProperty().get();
        return index < 0 ? "" : lines().get(index);
    }

    private void go(String line) {
        model.selectedProperty().set(lines().indexOf(line));
    }

    @Test
    void clashesStandUnderTheirPersonAndAreCounted() {
        all();

        assertThat(lines()).containsExactly("Ana", "Sentence 1", "Sentence 2", "Ben", "Sentence 3");
        assertThat(model.countProperty().get()).isEqualTo(3);
        assertThat(model.hardCountProperty().get()).isEqualTo(2);
    }

    @Test
    void filtersHideLinesButNotFromTheCount() {
        desk.me = BEN;
        all();

        model.hardOnlyProperty().set(true);
        assertThat(lines()).containsExactly("Ana", "Sentence 1", "Ben", "Sentence 3");
        model.mineOnlyProperty().set(true);
        assertThat(lines()).containsExactly("Ben", "Sentence 3");
        assertThat(model.countProperty().get()).isEqualTo(3);
    }

    @Test
    void whoIsNobodyInTheScheduleSeesEverybodysClashes() {
        all();

        model.mineOnlyProperty().set(true);

        assertThat(lines()).hasSize(5);
    }

    @Test
    void whatWouldSolveAClashIsAskedForWhenItIsOpened() {
        desk.ways.put(visit.id(), List.of(way(visit, "Move it"), way(visit, "Give it away")));
        all();
        assertThat(desk.looked).isEmpty();

        executor.hold();
        model.open(visit);
        assertThat(lines()).startsWith("Ana", "Sentence 1 open", "looking", "Sentence 2");
        executor.letGo();
        assertThat(lines()).startsWith("Ana", "Sentence 1 open", "Move it", "Give it away", "Sentence 2");
        model.open(round);
        assertThat(lines()).containsExactly("Ana", "Sentence 1", "Sentence 2", "Ben", "Sentence 3 open", "no way");
        model.toggle(round);
        assertThat(lines()).hasSize(5);
    }

    @Test
    void anAnswerThatComesAfterItsClashWasClosedChangesNothing() {
        desk.ways.put(visit.id(), List.of(way(visit, "Move it")));
        all();

        executor.hold();
        model.open(visit);
        model.open(round);
        executor.letGo();

        assertThat(lines()).containsExactly("Ana", "Sentence 1", "Sentence 2", "Ben", "Sentence 3 open", "no way");
    }

    @Test
    void theKeyboardStepsOverTheNamesOfPeople() {
        all();

        model.step(1);
        assertThat(atKeyboard()).isEqualTo("Sentence 1");
        model.step(1);
        model.step(1);
        assertThat(atKeyboard()).isEqualTo("Sentence 3");
        model.step(1);
        assertThat(atKeyboard()).isEqualTo("Sentence 3");
        model.step(-1);
        assertThat(atKeyboard()).isEqualTo("Sentence 2");
    }

    @Test
    void takingASuggestionOffersUndoAndTheListFollowsTheJournal() {
        desk.ways.put(visit.id(), List.of(way(visit, "Move it")));
        all();
        model.open(visit);
        go("Move it");

        model.take(way(visit, "Move it"));

        assertThat(desk.taken).containsExactly("Move it");
        assertThat(toasts.showing()).extracting(Toast::text).containsExactly("Done: Move it");
        assertThat(toasts.showing().getFirst().action()).isNotNull();
        assertThat(lines()).as("nothing is committed yet").contains("Sentence 1 open");
    }

    @Test
    void theSolvedClashLeavesCalmlyAndTheKeyboardGoesToItsNeighbour() {
        desk.ways.put(visit.id(), List.of(way(visit, "Move it")));
        all();
        model.open(visit);
        go("Move it");

        desk.groups = List.of(new ClashGroup(ANA, "Ana", List.of(call)), new ClashGroup(BEN, "Ben", List.of(round)));
        model.refresh();
        assertThat(model.leaving()).containsExactly(visit.id());
        assertThat(lines()).contains("Sentence 1 open");
        assertThat(model.countProperty().get()).isEqualTo(2);
        farewells.remove().run();

        assertThat(lines()).containsExactly("Ana", "Sentence 2", "Ben", "Sentence 3");
        assertThat(atKeyboard()).isEqualTo("Sentence 2");
        assertThat(model.leaving()).isEmpty();
    }

    @Test
    void theLastOneOfTheListLeavesTheKeyboardToTheOneBefore() {
        all();
        go("Sentence 3");

        desk.groups = List.of(new ClashGroup(ANA, "Ana", List.of(visit, call)));
        model.refresh();
        farewells.remove().run();
        assertThat(atKeyboard()).isEqualTo("Sentence 2");

        desk.groups = List.of();
        model.refresh();
        farewells.remove().run();
        assertThat(atKeyboard()).isEmpty();
    }

    @Test
    void whatComesBackByUndoIsThereAgainAndTheKeyboardStaysWhereItIs() {
        all();
        go("Sentence 2");
        desk.groups = List.of(new ClashGroup(ANA, "Ana", List.of(call)));
        model.refresh();
        farewells.remove().run();

        all();

        assertThat(lines()).hasSize(5);
        assertThat(atKeyboard()).isEqualTo("Sentence 2");
    }

    @Test
    void aSuggestionThatNoLongerHoldsSaysSoAndIsLookedForAnew() {
        desk.ways.put(visit.id(), List.of(way(visit, "Move it")));
        all();
        model.open(visit);
        desk.refusal = "Too late.";
        desk.ways.put(visit.id(), List.of(way(visit, "Move it elsewhere")));

        model.take(way(visit, "Move it"));

        assertThat(toasts.showing()).extracting(Toast::tone).containsExactly(Toast.Tone.REFUSED);
        assertThat(lines()).contains("Move it elsewhere").doesNotContain("Move it");
    }

    @Test
    void aSecondClickWhileOneIsTakenMeansNothing() {
        all();
        executor.hold();

        model.take(way(visit, "Move it"));
        model.take(way(visit, "Move it"));
        executor.letGo();

        assertThat(desk.taken).containsExactly("Move it");
    }

    /** Answers as it was told. */
    private static final class Desk implements ClashDesk {

        private final Map<ClashId, List<ClashSuggestion>> ways = new HashMap<>();
        private final List<ClashId> looked = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();
        private List<ClashGroup> groups = List.of();
        private @Nullable PersonId me;
        private @Nullable String refusal;

        @Override
        public ClashPage within(Interval window) {
            return new ClashPage(window, groups, me, false);
        }

        @Override
        public List<ClashRow> of(CommitmentRef entry, Interval when) {
            return List.of();
        }

        @Override
        public List<ClashSuggestion> suggestions(ClashRow row) {
            looked.add(row.id());
            return ways.getOrDefault(row.id(), List.of());
        }

        @Override
        public Outcome<?> take(ClashSuggestion suggestion) {
            if (refusal != null) {
                return Outcome.refused(refusal);
            }
            taken.add(suggestion.sentence());
            return Outcome.done(suggestion, "Done: " + suggestion.sentence());
        }
    }
}
