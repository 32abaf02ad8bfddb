package org.daybook.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.sample.SampleSettings;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Role;
import org.daybook.core.sync.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SyncViewModelTest {

    private static final String URL = "postgresql://centre.example.org/daybook";

    private final SampleSync sync = SampleSync.off();
    private final Toasts toasts = new Toasts();
    private final List<Runnable> screen = new ArrayList<>();
    private final AtOnce commands = new AtOnce();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    private SyncViewModel model(Role role) {
        return model(role, sync);
    }

    private SyncViewModel model(Role role, SampleSync desk) {
        SampleSettings settings = new SampleSettings(role);
        Tasks tasks = new Tasks(commands, new AtOnce(), screen::add, fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        SyncViewModel model = new SyncViewModel(
                desk, new SettingsContext(settings.desks().actor(), tasks, toasts, new Sheets(), settings));
        model.load();
        draw();
        return model;
    }

    private SyncViewModel filled() {
        SyncViewModel model = model(Role.ADMIN);
        model.urlProperty().set(" " + URL);
        model.memberProperty().set("mara ");
        return model;
    }

    @Test
    void whatIsMissingIsSaidBeforeTheCentreIsAsked() {
        SyncViewModel model = model(Role.ADMIN);

        assertThat(problem(model, "", "")).isEqualTo("Say where the centre is.");
        model.urlProperty().set(URL);
        assertThat(problem(model, "", "")).startsWith("Say as which member");
        model.memberProperty().set("mara");
        assertThat(problem(model, "", "")).startsWith("Give the password of the member");
        assertThat(problem(model, SampleSync.SECRET, "")).startsWith("Give your own Daybook password");
        assertThat(sync.asked()).isEmpty();
    }

    @Test
    void joiningIsSaidAndThePasswordIsWiped() {
        SyncViewModel model = filled();
        char[] password = SampleSync.SECRET.toCharArray();

        model.connect(password, "own");
        assertThat(model.busyProperty().get()).isTrue();
        draw();

        assertThat(sync.asked()).containsExactly("set up %s as mara, certificate null".formatted(URL));
        assertThat(new String(password)).isBlank();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.membershipProperty().get().orElseThrow().tenant()).isEqualTo("Heizung & Sanitär");
        assertThat(toasts.showing())
                .extracting(Toast::text)
                .containsExactly("Connected. This workspace keeps in step with Heizung & Sanitär now.");
    }

    @Test
    void othersChangesDoNotWaitForTheCentre() {
        commands.hold();

        SyncViewModel model = filled();
        model.connect(SampleSync.SECRET.toCharArray(), "own");
        draw();

        assertThat(model.membershipProperty().get()).isPresent();
    }

    @Test
    void aRefusalIsSaidBesideTheFormAndWhatWasTypedStays() {
        SyncViewModel model = filled();

        assertThat(problem(model, "wrong", "own")).startsWith("The centre does not know this member");
        assertThat(model.memberProperty().get()).isEqualTo("mara ");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void settingUpAnewBeginsWithWhatIsKnown() {
        SyncViewModel model = filled();
        model.connect(SampleSync.SECRET.toCharArray(), "own");
        draw();
        model.urlProperty().set("");

        model.beginAnew();

        assertThat(model.urlProperty().get()).isEqualTo(URL);
        assertThat(model.anewProperty().get()).isTrue();
    }

    @Test
    void whyItStoppedIsSaidWhereItIsSetUp() {
        SampleSync stopped = SampleSync.inStep();
        stopped.stand(new Standing(Standing.State.STOPPED, 1, 0, null, null, "mara is let in no more."));
        SyncViewModel model = model(Role.ADMIN, stopped);
        assertThat(model.problemProperty().get()).isEqualTo("mara is let in no more.");

        stopped.stand(SampleSync.standing(Standing.State.IN_STEP, 0, 0));
        model.load();
        draw();

        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void turnedOffItBelongsNowhere() {
        SyncViewModel model = filled();
        model.connect(SampleSync.SECRET.toCharArray(), "own");
        draw();

        model.turnOff();
        draw();

        assertThat(model.membershipProperty().get()).isEmpty();
        assertThat(sync.asked()).last().isEqualTo("turn off");
    }

    @Test
    void whoeverMayNotManageTheWorkspaceLearnsNothingOfTheCentre() {
        SyncViewModel admins = filled();
        admins.connect(SampleSync.SECRET.toCharArray(), "own");
        draw();

        SyncViewModel schedulers = model(Role.SCHEDULER);

        assertThat(schedulers.mayManage()).isFalse();
        assertThat(schedulers.membershipProperty().get()).isEmpty();
    }

    private String problem(SyncViewModel model, String password, String own) {
        model.connect(password.toCharArray(), own);
        draw();
        return model.problemProperty().get();
    }

    private void draw() {
        while (!screen.isEmpty()) {
            screen.removeFirst().run();
        }
    }
}
