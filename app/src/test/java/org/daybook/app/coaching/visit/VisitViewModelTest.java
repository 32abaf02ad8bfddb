package org.daybook.app.coaching.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.daybook.core.coaching.EvidenceFile;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a visit that is on, on Monday 23 November 2026. */
class VisitViewModelTest {

    @TempDir
    private Path folder;

    private VisitFixture coaching;
    private VisitViewModel page;

    @BeforeEach
    void open() {
        coaching = VisitFixture.in(folder);
        page = coaching.open();
    }

    @AfterEach
    void close() {
        coaching.close();
    }

    private VisitPage.Aim goal(int number) {
        return coaching.stored().goals().get(number);
    }

    @Test
    void whatIsSeenIsWrittenDownWithItsTimeAndTheFieldIsFreeForTheNext() {
        page.typed(VisitViewModel.SEEN).set(" Tilda waits ");

        page.observe();

        assertThat(coaching.stored().observations())
                .singleElement()
                .satisfies(seen -> assertThat(seen.text()).isEqualTo("Tilda waits"))
                .satisfies(seen -> assertThat(seen.at()).isEqualTo(coaching.clock.instant()));
        assertThat(page.typed(VisitViewModel.SEEN).get()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenDownIsTypedAgainAndTheReasonIsSaid() {
        page.typed(VisitViewModel.SEEN).set("x".repeat(20_001));

        page.observe();

        assertThat(page.typed(VisitViewModel.SEEN).get()).hasSize(20_001);
        assertThat(coaching.said()).singleElement().asString().contains("at most 20000 characters");
        assertThat(coaching.stored().observations()).isEmpty();
    }

    @Test
    void aVisitEndsWithAllThatIsTypedAsOneChangeC2() {
        page.typed(VisitViewModel.NOTE).set("A calm beginning");
        page.typed(VisitViewModel.STEP).set("Count to five");
        page.checkBackProperty().set(LocalDate.of(2026, 12, 4));
        page.typed(VisitViewModel.figure(goal(0))).set("7,5");

        page.complete();

        VisitPage stored = coaching.stored();
        assertThat(stored.visit().status()).isEqualTo(VisitStatus.COMPLETED);
        assertThat(stored.notes()).extracting(VisitPage.Note::text).containsExactly("A calm beginning");
        assertThat(stored.nextSteps())
                .singleElement()
                .satisfies(step -> assertThat(step.words().checkBack()).isEqualTo(LocalDate.of(2026, 12, 4)));
        assertThat(stored.metrics())
                .singleElement()
                .satisfies(metric -> assertThat(metric.measured().value()).isEqualByComparingTo(new BigDecimal("7.5")));
        assertThat(page.typed(VisitViewModel.NOTE).get()).isEmpty();

        coaching.workspace.journal().undo(coaching.admin).orThrow();
        assertThat(coaching.stored().visit().status()).isEqualTo(VisitStatus.IN_PROGRESS);
        assertThat(coaching.stored().notes()).isEmpty();
    }

    @Test
    void aVisitDoesNotEndWhileAFigureIsNone() {
        page.typed(VisitViewModel.figure(goal(0))).set("many");

        page.complete();

        assertThat(coaching.stored().visit().status()).isEqualTo(VisitStatus.IN_PROGRESS);
        assertThat(page.typed(VisitViewModel.figure(goal(0))).get()).isEqualTo("many");
        assertThat(coaching.said()).singleElement().asString().contains("“many” is no figure");
    }

    @Test
    void whatWasTypedAndNotFinishedIsThereWhenTheProgramIsOpenedAgain() {
        page.typed(VisitViewModel.SEEN).set("Four pupils rai");
        coaching.aSecond();

        VisitViewModel later = coaching.open();

        assertThat(later.typed(VisitViewModel.SEEN).get()).isEqualTo("Four pupils rai");
        later.observe();
        coaching.aSecond();
        assertThat(coaching.open().typed(VisitViewModel.SEEN).get()).isEmpty();
    }

    @Test
    void howeverLongSomebodyGoesOnTypingItIsKeptEachSecond() {
        page.typed(VisitViewModel.NOTE).set("A");
        page.typed(VisitViewModel.NOTE).set("A calm");
        assertThat(coaching.soon).hasSize(1);

        coaching.aSecond();
        page.typed(VisitViewModel.NOTE).set("A calm beginning");

        assertThat(coaching.soon).hasSize(1);
        assertThat(coaching.open().typed(VisitViewModel.NOTE).get()).isEqualTo("A calm");
    }

    @Test
    void goingBackKeepsWhatIsTypedAtOnce() {
        page.typed(VisitViewModel.STEP).set("Count");

        page.desk().back();

        assertThat(coaching.open().typed(VisitViewModel.STEP).get()).isEqualTo("Count");
    }

    @Test
    void whatIsTypedStaysWhileSomethingElseIsWrittenDown() {
        page.typed(VisitViewModel.SEEN).set("She wai");
        page.typed(VisitViewModel.NOTE).set("A calm beginning");

        page.note();

        assertThat(page.typed(VisitViewModel.SEEN).get()).isEqualTo("She wai");
        assertThat(page.pageProperty().get().notes()).hasSize(1);
    }

    @Test
    void wordsTypedAnewTakeThePlaceOfWhatWasWrittenDown() {
        page.typed(VisitViewModel.SEEN).set("Tilda wiats");
        page.observe();
        VisitPage.Seen seen = coaching.stored().observations().getFirst();

        page.beginAnew(seen.id().value(), seen.text());
        page.typed(VisitViewModel.anew(seen.id().value())).set("Tilda waits");
        page.finishAnew(seen.id().value(), seen.text(), words -> page.changeObservation(seen.id(), words));

        assertThat(coaching.stored().observations())
                .singleElement()
                .satisfies(now -> assertThat(now.text()).isEqualTo("Tilda waits"))
                .satisfies(now -> assertThat(now.at()).isEqualTo(seen.at()));
    }

    @Test
    void aFileIsAttachedAndWrittenOutAsItWas() throws IOException {
        byte[] bytes = "Seven questions, two of them open".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("tally.txt"), bytes);

        page.attach(file);
        page.saveAs(coaching.stored().evidence().getFirst(), folder.resolve("out.txt"));

        assertThat(folder.resolve("out.txt")).hasBinaryContent(bytes);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("lesson.mp4");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(EvidenceFile.MOST_BYTES + 1L);
        }

        page.attach(file);
        page.attach(folder.resolve("gone.txt"));

        assertThat(coaching.stored().evidence()).isEmpty();
        assertThat(coaching.said())
                .anyMatch(words -> words.contains("lesson.mp4 has 11 MB"))
                .anyMatch(words -> words.contains("gone.txt cannot be read"));
    }

    @Test
    void howLongItTookIsFromStartToEnd() {
        coaching.clock.advance(Duration.ofMinutes(48));
        assertThat(page.lasted()).contains(Duration.ofMinutes(48));

        page.complete();
        coaching.clock.advance(Duration.ofHours(3));

        assertThat(page.lasted()).contains(Duration.ofMinutes(48));
    }

    @Test
    void anotherFigureForAGoalTakesThePlaceOfTheOneBefore() {
        page.measure(goal(0), "7");
        page.measure(goal(1), "50");
        page.measure(goal(0), "9");
        page.measure(goal(0), "9,0");

        assertThat(coaching.stored().metrics())
                .extracting(metric -> metric.measured().value().intValueExact())
                .containsExactlyInAnyOrder(50, 9);

        page.measure(goal(0), " ");
        assertThat(coaching.stored().metrics()).hasSize(1);
    }

    @Test
    void whatIsOpenFromEarlierVisitsIsThereUntilItIsDone() {
        page.typed(VisitViewModel.STEP).set("Count to five");
        page.step();
        assertThat(coaching.stored().stillOpen()).as("its own").isEmpty();
        VisitId next = coaching.room.visit(coaching.plan, 14, "10:00", MeetingType.DEBRIEF, "Look back");

        page.desk().openVisit(next);
        assertThat(page.pageProperty().get().stillOpen())
                .singleElement()
                .satisfies(step -> assertThat(step.words().text()).isEqualTo("Count to five"))
                .satisfies(step -> assertThat(step.day()).isEqualTo(LocalDate.of(2026, 11, 23)));

        page.tick(coaching.stored().nextSteps().getFirst().id(), true);
        assertThat(page.pageProperty().get().stillOpen()).isEmpty();
    }
}
