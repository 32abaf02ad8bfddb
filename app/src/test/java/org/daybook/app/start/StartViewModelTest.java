package org.daybook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.sample.Later;
import org.daybook.app.sample.SampleDoors;
import org.daybook.app.task.Tasks;
import org.junit.jupiter.api.Test;

class StartViewModelTest {

    private final Later later = new Later();
    private final List<String> faults = new ArrayList<>();
    private final Tasks tasks = new Tasks(later, later, Runnable::run, fault -> faults.add(fault.code()));
    private final List<Workspaces.Door> doors = new ArrayList<>();
    private final StartViewModel model =
            new StartViewModel(new SampleDoors(), tasks, ZoneId.of("Europe/Berlin"), doors::add);

    @Test
    void whileAWorkspaceOpensItsNameIsShownInsteadOfTheChoices() {
        model.open(Path.of("linden.mv.db"));

        assertThat(model.openingProperty().get()).isEqualTo("Opening linden…");
        later.runAll();
        assertThat(model.openingProperty().get()).isEmpty();
        assertThat(doors).hasSize(1);
    }

    @Test
    void aWorkspaceThatCannotBeOpenedLeadsBackToTheChoicesWithTheReason() {
        model.open(Path.of("damaged.mv.db"));
        later.runAll();

        assertThat(model.openingProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.problemProperty().get()).contains("is damaged");
    }

    @Test
    void aFaultWhileOpeningLeavesTheScreenUsable() {
        StartViewModel unlucky = new StartViewModel(
                new SampleDoors() {
                    @Override
                    public Opening demo() {
                        throw new IllegalStateException("a bug");
                    }
                },
                tasks,
                ZoneId.of("Europe/Berlin"),
                doors::add);
        unlucky.demo();
        later.runAll();

        assertThat(faults).hasSize(1);
        assertThat(unlucky.busyProperty().get()).isFalse();
        assertThat(unlucky.openingProperty().get()).isEmpty();
    }

    @Test
    void aDoorWithoutASecretIsWalkedThroughAtOnce() {
        List<String> welcomed = new ArrayList<>();
        SignInViewModel demo =
                new SignInViewModel(SampleDoors.openToAll("Linden"), tasks, actor -> welcomed.add(actor.name()));
        demo.signInIfKnown();
        later.runAll();

        assertThat(welcomed).containsExactly("mara");
    }
}
