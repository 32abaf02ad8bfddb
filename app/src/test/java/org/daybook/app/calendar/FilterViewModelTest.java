package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.task.Tasks;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {

    private final SampleWorkspace sample = SampleWorkspace.week();
    private final SavedViews store = SavedViews.untilClosed();
    private CalendarViewModel calendar;
    private FilterViewModel model;

    @BeforeEach
    void readTheWeek() {
        Tasks tasks = new Tasks(
                Executors.newSingleThreadExecutor(), Executors.newSingleThreadExecutor(), Runnable::run, fault -> {
                    throw new AssertionError(fault.code(), fault.cause());
                });
        calendar = new CalendarViewModel(sample, tasks, SampleWorkspace.CLOCK);
        tasks.close();
        model = new FilterViewModel(calendar, store);
    }

    @Test
    void howManyAreHiddenIsCountedWithinThePageSeen() {
        assertThat(model.hiddenProperty().get()).isZero();

        model.toggleKind("VISIT");

        assertThat(model.hiddenProperty().get()).isEqualTo(3);
    }

    @Test
    void onlyOnePersonAndThenEverybodyAgain() {
        PersonId ana = sample.person("Ana");
        model.togglePerson(sample.person("Ben"));

        model.onlyPerson(ana);
        assertThat(model.filter().people()).containsExactly(ana);

        model.onlyPerson(ana);
        assertThat(model.filter().people()).isEmpty();
    }

    @Test
    void onlyOneKindAndThenAllAgain() {
        List<String> all = List.of("TICKET", "VISIT", "ABSENCE");

        model.onlyKind("VISIT", all);
        assertThat(model.filter().hiddenKinds()).containsExactlyInAnyOrder("TICKET", "ABSENCE");

        model.onlyKind("VISIT", all);
        assertThat(model.filter().hiddenKinds()).isEmpty();
    }

    @Test
    void everyWordMustBeThereInTheTitleOrTheNames() {
        model.words("kita ANA");

        assertThat(calendar.faces())
                .isNotEmpty()
                .allSatisfy(face -> assertThat(face.commitment().title()).contains("Kita"));
    }

    @Test
    void aSavedViewBringsBackBothTheViewAndTheFilter() {
        calendar.filterProperty().set(Filter.NONE.withHiddenStatuses(Set.of("CANCELLED")));
        model.save(" Without cancelled ");
        model.showAll();
        assertThat(model.isSeen(model.views().getFirst())).isFalse();

        model.apply(model.views().getFirst());

        assertThat(model.isSeen(model.views().getFirst())).isTrue();
        assertThat(model.filter().hiddenStatuses()).containsExactly("CANCELLED");
        assertThat(store.read())
                .containsExactly(new SavedView(
                        "Without cancelled", ViewKind.WEEK, Filter.NONE.withHiddenStatuses(Set.of("CANCELLED"))));
    }

    @Test
    void theSameNameOnceMoreMeansTheNewView() {
        model.save("Mine");
        model.toggleKind("TASK");
        model.save("mine");

        assertThat(model.views()).hasSize(1);
        assertThat(model.views().getFirst().filter().hiddenKinds()).containsExactly("TASK");
    }

    @Test
    void aNameThatIsAnothersStaysAnothers() {
        model.save("One");
        model.save("Two");

        model.rename(model.views().getLast(), "one");
        model.rename(model.views().getFirst(), "First");

        assertThat(model.views()).extracting(SavedView::name).containsExactly("First", "Two");
    }

    @Test
    void whatWasDeletedCanBePutBackWhereItWas() {
        model.save("One");
        model.save("Two");

        Runnable back = model.delete(model.views().getFirst());
        assertThat(model.views()).extracting(SavedView::name).containsExactly("Two");
        back.run();

        assertThat(store.read()).extracting(SavedView::name).containsExactly("One", "Two");
    }
}
