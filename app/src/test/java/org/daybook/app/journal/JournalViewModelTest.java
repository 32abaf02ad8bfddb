package org.daybook.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.SampleJournal;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalViewModelTest {

    private final SampleJournal journal = SampleJournal.of(250);
    private final Toasts toasts = new Toasts();
    private final List<Runnable> waiting = new ArrayList<>();
    private final JournalViewModel model = new JournalViewModel(
            journal,
            new Tasks(new AtOnce(), new AtOnce(), waiting::add, fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            }),
            toasts,
            SampleWorkspace.ZONE);

    @BeforeEach
    void load() {
        Locale.setDefault(Locale.UK);
        model.refresh();
        answer();
    }

    @Test
    void theListGrowsPageByPageToItsEnd() {
        assertThat(model.rows()).hasSize(100);
        assertThat(model.rows().getFirst().no()).isEqualTo(250);

        for (int i = 0; i < 4; i++) {
            model.grow();
            answer();
        }

        assertThat(model.rows()).hasSize(250);
        assertThat(model.rows().getLast().no()).isEqualTo(1);
    }

    @Test
    void askingTwiceBeforeTheAnswerGrowsOnce() {
        model.grow();
        model.grow();
        answer();

        assertThat(model.rows()).hasSize(200);
    }

    @Test
    void theDayIsSaidAboveItsFirstLineAlone() {
        List<JournalRow> rows = model.rows();

        assertThat(rows.getFirst().firstOfDay()).isTrue();
        for (int i = 1; i < rows.size(); i++) {
            boolean newDay = !rows.get(i).day().equals(rows.get(i - 1).day());
            assertThat(rows.get(i).firstOfDay()).isEqualTo(newDay);
        }
    }

    @Test
    void aChoiceAsksAnewAndAnAnswerThatComesTooLateIsDropped() {
        model.filters().wordsProperty().set("visit 12");
        List<Runnable> late = List.copyOf(waiting);
        waiting.clear();
        model.filters().wordsProperty().set("visit 124");
        answer();

        late.forEach(Runnable::run);

        assertThat(model.rows()).extracting(JournalRow::no).containsExactly(124L);
        model.filters().clear();
        answer();
        assertThat(model.rows()).hasSize(100);
    }

    @Test
    void aRefreshKeepsAsManyLinesAndTheSelection() {
        model.grow();
        answer();
        model.select(180);
        answer();

        journal.happen();
        model.refresh();
        answer();

        assertThat(model.rows()).hasSize(200);
        assertThat(model.rows().getFirst().no()).isEqualTo(251);
        assertThat(model.selected()).isEqualTo(OptionalLong.of(180));
        assertThat(model.openedProperty().get().orElseThrow().line().no()).isEqualTo(180);
    }

    @Test
    void anEntryOpenedAndClosedAgainBeforeTheAnswerStaysClosed() {
        model.select(180);
        model.close();
        answer();

        assertThat(model.openedProperty().get()).isEmpty();
    }

    @Test
    void whatTheFilterLeavesOutIsOpenNoMore() {
        model.select(180);
        answer();

        model.filters().wordsProperty().set("visit 124");
        answer();

        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(model.selected()).isEmpty();
    }

    @Test
    void undoTakesBackWhatIsOpenedAndSaysSo() {
        model.select(180);
        answer();

        model.undo();
        answer();

        assertThat(journal.undone()).containsExactly(180L);
        assertThat(toasts.showing())
                .singleElement()
                .satisfies(toast -> assertThat(toast.text()).isEqualTo("Undid entry 180"));
    }

    @Test
    void theChoicesAreWhoAndWhatStandsInTheJournal() {
        assertThat(model.choicesProperty().get().actors().values())
                .containsExactlyInAnyOrder("Mara Lindqvist", "Jonas Weber");
        assertThat(model.choicesProperty().get().commands()).containsExactly("entry.add", "entry.move");
        model.filters().commandProperty().set(Optional.of("entry.move"));
        answer();
        assertThat(model.rows())
                .allSatisfy(row -> assertThat(row.line().entry().command()).isEqualTo("entry.move"));
    }

    /** Lets everything that waits for the screen run. */
    private void answer() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
