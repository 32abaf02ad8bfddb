package org.daybook.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.daybook.app.UseCases;
import org.daybook.app.session.LocalWorkspaces.OpenDoor;
import org.daybook.app.settings.SettingsScreen;
import org.daybook.app.settings.UserAffairs;
import org.daybook.app.settings.WorkspaceAffairs;
import org.daybook.app.start.NewWorkspace;
import org.daybook.app.start.Workspaces.Opening;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.SignIn;
import org.daybook.core.access.UserId;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings do to a real workspace. */
@Tag("slow")
class AdministrationTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), BERLIN);
    private static final String PASSWORD = "correct horse";
    private static final String SESAME = "open sesame";

    @TempDir
    private Path folder;

    private final Ids ids = new Ids(CLOCK, new SecureRandom());
    private LocalWorkspaces workspaces;
    private OpenDoor door;

    @BeforeEach
    void create() {
        workspaces = new LocalWorkspaces(folder, CLOCK, ids);
        door = opened(workspaces.create(
                new NewWorkspace("North", folder.resolve("north"), BERLIN, "Mara", "mara", PASSWORD, "")));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whoeverMakesAWorkspaceIsInAlreadyAndNobodyElse() {
        assertThat(door.host()).map(Actor::name).contains("Mara");

        Path file = file();
        door.close();
        door = opened(workspaces.open(file, ""));

        assertThat(door.host()).isEmpty();
    }

    @Test
    void anotherNameAndZoneAreThereWhenTheDoorIsRenewed() {
        affairs().change("South", LISBON).orThrow();

        OpenDoor renewed = door.renewed();

        assertThat(renewed.workspaceName()).isEqualTo("South");
        assertThat(renewed.zone()).isEqualTo(LISBON);
        assertThat(renewed.host()).isEmpty();
    }

    @Test
    void aPassphraseIsSetAfterABackupAndAskedForFromThenOn() {
        assertThat(affairs().mayChangePassphrase("wrong guess")).isInstanceOf(Outcome.Refused.class);
        assertThat(affairs().backups()).isEmpty();

        affairs().mayChangePassphrase("").orThrow();
        assertThat(affairs().backups()).hasSize(1);
        Path file = file();
        door.close();
        door = opened(workspaces.rekeyed(file, "", SESAME));

        assertThat(affairs().about().encrypted()).isTrue();
        door.close();
        assertThat(workspaces.open(file, "")).isInstanceOf(Opening.NeedsPassphrase.class);
        door = opened(workspaces.open(file, SESAME));
    }

    @Test
    void aBackupRestoredBringsBackWhatWasAndKeepsWhatIs() {
        Path backup = affairs().backUp().orThrow();
        affairs().change("Changed since", BERLIN).orThrow();
        affairs().mayRestore(backup).orThrow();
        Path file = file();
        door.close();

        door = opened(workspaces.restored(file, backup));

        assertThat(door.workspaceName()).isEqualTo("North");
        assertThat(affairs().backups())
                .anyMatch(copy -> copy.why() == WorkspaceAffairs.Why.RESTORE && copy.bytes() > 0);
    }

    @Test
    void onesOwnPasswordChangesOnlyForWhoKnowsIt() {
        UserAffairs users = settings(mara()).users();

        assertThat(users.changeOwnPassword("a guess", "battery staple")).isInstanceOf(Outcome.Refused.class);
        users.changeOwnPassword(PASSWORD, "battery staple").orThrow();

        assertThat(door.signIn("mara", "battery staple")).isInstanceOf(SignIn.Result.Welcome.class);
    }

    @Test
    void whoManagesNothingIsRefusedEverything() {
        UserAffairs users = settings(mara()).users();
        UserId id = users.add(new UserAffairs.NewMember("Vera", "vera", "pass word", Set.of(Role.VIEWER), null))
                .orThrow();
        SettingsScreen.Desks vera = settings(new Actor(id, "Vera", Set.of(Role.VIEWER), null));

        assertThat(vera.workspace().change("Mine", BERLIN)).isInstanceOf(Outcome.Refused.class);
        assertThat(vera.workspace().backUp()).isInstanceOf(Outcome.Refused.class);
        assertThat(vera.workspace().mayRestore(file())).isInstanceOf(Outcome.Refused.class);
        assertThat(vera.workspace().mayChangePassphrase("")).isInstanceOf(Outcome.Refused.class);
        assertThat(vera.users().changeRoles(id, Set.of(Role.ADMIN))).isInstanceOf(Outcome.Refused.class);
        assertThat(vera.users().resetPassword(mara().user(), "mine now!")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aUserIsThereForOneHospitalAloneFromTheNextSignIn() {
        UserAffairs users = settings(mara()).users();
        HospitalId clinic = new UseCases(door.workspace(), CLOCK, ids)
                .roster()
                .hospitals()
                .addHospital(mara(), "Linden Clinic", BERLIN)
                .orThrow();
        assertThat(users.roster().hospitals())
                .extracting(UserAffairs.Site::name)
                .containsExactly("Linden Clinic");

        users.limit(mara().user(), clinic).orThrow();

        assertThat(mara().hospital()).isEqualTo(clinic);
        assertThat(users.roster().members().getFirst().hospital()).isEqualTo(clinic);
    }

    @Test
    void whenAUserLastCameInIsTold() {
        UserAffairs users = settings(mara()).users();

        assertThat(users.roster().members())
                .extracting(UserAffairs.Member::lastSignIn)
                .containsExactly(CLOCK.instant());
    }

    private Actor mara() {
        return ((SignIn.Result.Welcome) door.signIn("mara", PASSWORD)).actor();
    }

    private WorkspaceAffairs affairs() {
        return settings(mara()).workspace();
    }

    private SettingsScreen.Desks settings(Actor actor) {
        return new Session(door.workspace(), actor, door.zone(), CLOCK, ids).settings();
    }

    private Path file() {
        return door.workspace().file().file();
    }

    private static OpenDoor opened(Opening opening) {
        return (OpenDoor) ((Opening.Opened) opening).door();
    }
}
