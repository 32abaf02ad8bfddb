package org.daybook.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.sync.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictsViewModelTest {

    private final SampleSync sync = SampleSync.inConflict();
    private final Toasts toasts = new Toasts();
    private final List<String> done = new ArrayList<>();
    private final List<Runnable> screen = new ArrayList<>();
    private final ConflictsViewModel model = model();

    private ConflictsViewModel model() {
        Locale.setDefault(Locale.UK);
        Tasks tasks = new Tasks(new AtOnce(), new AtOnce(), screen::add, fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        return new ConflictsViewModel(
                sync,
                tasks,
                toasts,
                new ConflictsViewModel.Doors(() -> done.add("undo"), (entry, name) -> done.add("edit " + name)));
    }

    @BeforeEach
    void load() {
        model.refresh();
        draw();
    }

    @Test
    void whoeverComesSeesTheNewestOpened() {
        assertThat(model.waiting()).hasSize(8);
        assertThat(model.chosenProperty().get()).containsExactly(model.waiting().getFirst());
        assertThat(opened().conflict()).isEqualTo(model.waiting().getFirst());
    }

    @Test
    void keptTheirsIsSaidAndTheNextOneStandsInItsPlace() {
        Conflict third = model.waiting().get(2);
        Conflict fourth = model.waiting().get(3);
        choose(third);

        model.keepTheirs();
        draw();

        assertThat(sync.asked()).containsExactly("THEIRS " + third.mine().no());
        assertThat(opened().conflict()).isEqualTo(fourth);
        assertThat(toasts.showing()).singleElement().satisfies(toast -> {
            assertThat(toast.text()).startsWith("Kept theirs; yours stays undone: Assigned Carla Ruiz");
            assertThat(toast.action()).isNull();
        });
    }

    @Test
    void mineTakenIsSaidWithTheWayBack() {
        choose(about("Site visit Nordring"));

        model.takeMine();
        draw();

        assertThat(sync.asked()).singleElement().asString().startsWith("MINE");
        Toast toast = toasts.showing().getFirst();
        assertThat(toast.text()).startsWith("Did again: Moved “Site visit Nordring”");
        Optional.ofNullable(toast.action()).orElseThrow().run().run();
        assertThat(done).containsExactly("undo");
    }

    @Test
    void mineTakenToEditOpensTheEntryOnceItIsDoneAgain() {
        choose(about("Boiler inspection"));

        model.takeMineAndEdit();
        assertThat(done).as("before it is done again").isEmpty();
        draw();

        assertThat(done).containsExactly("edit Boiler inspection Linden");
    }

    @Test
    void nothingIsOpenedToEditWhereItWasRefused() {
        choose(about("Boiler inspection"));
        sync.refuse("The entry is gone by now. Nothing was changed.");

        model.takeMineAndEdit();
        draw();

        assertThat(done).isEmpty();
        assertThat(model.waiting()).hasSize(8);
        assertThat(toasts.showing()).extracting(Toast::tone).containsExactly(Toast.Tone.REFUSED);
    }

    @Test
    void severalAreKeptAsTheirsAtOnce() {
        model.choose(List.copyOf(model.waiting().subList(1, 4)));
        draw();
        assertThat(model.openedProperty().get()).as("none alone").isEmpty();

        model.keepTheirs();
        draw();

        assertThat(sync.asked()).hasSize(3).allMatch(each -> each.startsWith("THEIRS"));
        assertThat(model.waiting()).hasSize(5);
        assertThat(toasts.showing()).extracting(Toast::text).containsExactly("Kept theirs for 3 conflicts");
    }

    @Test
    void aDecisionGoesToWhatIsChosenAndNeverToWhatWasSeenBefore() {
        Conflict second = model.waiting().get(1);

        model.choose(List.of(second));
        assertThat(model.openedProperty().get()).as("until it is read").isEmpty();
        model.takeMine();
        draw();

        assertThat(sync.asked()).isEmpty();
        assertThat(opened().conflict()).isEqualTo(second);
    }

    @Test
    void whatWasChosenStaysSoWhenAnotherOneComes() {
        Conflict third = model.waiting().get(2);
        choose(third);

        sync.happen();
        model.refresh();
        draw();

        assertThat(model.waiting()).hasSize(9);
        assertThat(opened().conflict()).isEqualTo(third);
    }

    @Test
    void whileADecisionIsOnItsWayNoOtherIsTaken() {
        model.keepTheirs();
        assertThat(model.settlingProperty().get()).isTrue();

        draw();

        assertThat(model.settlingProperty().get()).isFalse();
    }

    private Opened opened() {
        return model.openedProperty().get().orElseThrow();
    }

    private Conflict about(String words) {
        return model.waiting().stream()
                .filter(each -> each.mine().summary().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void choose(Conflict conflict) {
        model.choose(List.of(conflict));
        draw();
    }

    private void draw() {
        while (!screen.isEmpty()) {
            screen.removeFirst().run();
        }
    }
}
