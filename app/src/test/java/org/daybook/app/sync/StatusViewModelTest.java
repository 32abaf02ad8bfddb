package org.daybook.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.task.Tasks;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {

    private final SampleSync sync = SampleSync.inStep();
    private final List<Runnable> screen = new ArrayList<>();
    private final StatusViewModel model = new StatusViewModel(
            sync,
            new Tasks(new AtOnce(), new AtOnce(), screen::add, fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            }),
            SampleWorkspace.CLOCK);

    @Test
    void whatIsToldOnAnotherThreadShowsOnTheScreens() {
        sync.stand(SampleSync.standing(State.OFFLINE, 2, 0));
        assertThat(model.standingProperty().get().state()).isEqualTo(State.IN_STEP);

        draw();

        assertThat(model.standingProperty().get().state()).isEqualTo(State.OFFLINE);
    }

    @Test
    void ofManyWordsInARowTheScreenLooksOnce() {
        List<String> looks = new ArrayList<>();
        model.onChange(() -> looks.add("look"));
        for (int i = 1; i <= 50; i++) {
            sync.stand(SampleSync.standing(State.WORKING, i, 0));
        }
        draw();
        assertThat(looks).hasSize(1);
        assertThat(model.standingProperty().get().toSend()).isEqualTo(50);

        sync.stand(SampleSync.standing(State.IN_STEP, 0, 0));
        draw();
        assertThat(looks).hasSize(2);
    }

    @Test
    void theInboxHasADoorWhereSyncIsSetUpOrSomethingIsLeftToDecide() {
        assertThat(model.inboxProperty().getValue()).isTrue();

        stand(new Standing(State.OFF, 0, 1, null, null, ""));
        assertThat(model.inboxProperty().getValue()).isTrue();
        assertThat(model.isOn()).isFalse();

        stand(Standing.OFF);
        assertThat(model.inboxProperty().getValue()).isFalse();
    }

    @Test
    void nothingIsHeardAnyMoreOnceItIsClosed() {
        model.close();

        assertThat(sync.isHeard()).isFalse();
    }

    private void stand(Standing standing) {
        sync.stand(standing);
        draw();
    }

    private void draw() {
        while (!screen.isEmpty()) {
            screen.removeFirst().run();
        }
    }
}
