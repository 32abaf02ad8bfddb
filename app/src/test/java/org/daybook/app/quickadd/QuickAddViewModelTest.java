package org.daybook.app.quickadd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daybook.app.calendar.ClashNote;
import org.daybook.app.dispatch.Changes;
import org.daybook.app.sample.Later;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.task.Tasks;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.quickadd.Doubt;
import org.junit.jupiter.api.Test;

class QuickAddViewModelTest {

    private final SampleWorkspace sample = SampleWorkspace.week();
    private final Later later = new Later();
    private final List<EntryDraft> added = new ArrayList<>();
    private boolean refuses;
    private final QuickAddViewModel model = new QuickAddViewModel(
            new PlannerForesight(sample, sample),
            this::add,
            new Tasks(later, later, Runnable::run, fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            }),
            SampleWorkspace.CLOCK,
            Locale.UK);

    private void add(EntryDraft draft, Changes.Ending ending) {
        if (refuses) {
            ending.nothing();
        } else {
            added.add(draft);
            ending.done();
        }
    }

    private void begin() {
        model.begin(() -> {});
        later.runAll();
    }

    @Test
    void aLineIsReadWithThePeopleOfTheWorkspace() {
        begin();

        model.lineProperty().set("Site visit tomorrow 10-11:30 with Ana and Ben");

        assertThat(draft().details().title()).isEqualTo("Site visit");
        assertThat(draft().details().people()).containsExactly(sample.person("Ana"), sample.person("Ben"));
        assertThat(draft().details().when().start())
                .isEqualTo(SampleWorkspace.MONDAY.plusDays(3).atTime(10, 0));
    }

    @Test
    void aLineLeftIsReadAnewOnceThePeopleAreKnown() {
        model.lineProperty().set("Site visit tomorrow with Ana");
        assertThat(model.draft().orElseThrow().details().people()).isEmpty();

        begin();

        assertThat(draft().details().people()).containsExactly(sample.person("Ana"));
    }

    @Test
    void anUnknownNameIsSaid() {
        begin();

        model.lineProperty().set("Site visit tomorrow with Zorro");

        assertThat(Objects.requireNonNull(model.readingProperty().get()).doubts())
                .extracting(Doubt::sentence)
                .containsExactly("Nobody here is called “Zorro”; the name stays in the title. Check the spelling.");
    }

    @Test
    void whatItWouldClashWithIsForeseen() {
        begin();

        model.lineProperty().set("Site visit today 9:30-10:15 with Ana");
        later.runAll();

        assertThat(model.clashesProperty().get().first())
                .extracting(ClashNote::sentence)
                .contains("Clashes with Heating fault, Kita Sonne for Ana Duarte.");
    }

    @Test
    void aSeriesIsForeseenThroughItsFirstWeeks() {
        begin();

        model.lineProperty().set("Round every weekday 8:30 for 15m with Ana");
        later.runAll();

        assertThat(model.clashesProperty().get().first())
                .extracting(ClashNote::sentence)
                .contains("Clashes with Morning round for Ana Duarte.");
    }

    @Test
    void anAnswerToAnEarlierLineIsNotShown() {
        begin();
        model.lineProperty().set("Site visit today 9:30-10:15 with Ana");

        model.lineProperty().set("Site visit");
        later.runInReverse();

        assertThat(model.clashesProperty().get()).isEqualTo(Clashes.NONE);
    }

    @Test
    void nothingIsAddedWithoutATitle() {
        begin();
        model.lineProperty().set("tomorrow 10-11:30");

        model.add(() -> {});

        assertThat(model.readyBinding().get()).isFalse();
        assertThat(added).isEmpty();
    }

    @Test
    void addingEmptiesTheLine() {
        begin();
        model.lineProperty().set("Site visit tomorrow");

        model.add(() -> {});

        assertThat(added).hasSize(1);
        assertThat(model.lineProperty().get()).isEmpty();
    }

    @Test
    void aRefusedLineStays() {
        begin();
        refuses = true;
        model.lineProperty().set("Site visit tomorrow");

        model.add(() -> {
            throw new AssertionError("It was not added.");
        });

        assertThat(model.lineProperty().get()).isEqualTo("Site visit tomorrow");
        assertThat(model.readyBinding().get()).isTrue();
    }

    private EntryDraft draft() {
        return model.draft().orElseThrow();
    }
}
