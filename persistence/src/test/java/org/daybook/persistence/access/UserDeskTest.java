package org.daybook.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.daybook.core.access.Actor;
import org.daybook.core.access.PasswordHasher;
import org.daybook.core.access.Role;
import org.daybook.core.access.SignIn;
import org.daybook.core.access.User;
import org.daybook.core.access.UserDesk;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserDeskTest {

    private final PasswordHasher hasher = new Argon2Hasher();

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private UserDesk desk;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        desk = new UserDesk(test.workspace().work(), test.workspace().users(), hasher, test.ids(), test.clock());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anAddedUserSignsIn() {
        add("Vera", "pass word").orThrow();

        assertThat(signIn("vera", "pass word")).isInstanceOf(SignIn.Result.Welcome.class);
    }

    @Test
    void aNameThatIsTakenIsRefusedHoweverItIsWritten() {
        add("vera", "pass word").orThrow();

        assertThat(add(" VERA", "pass word"))
                .isEqualTo(Outcome.refused("There is a user vera already. Nothing was changed; choose another name."));
    }

    @Test
    void aUserNeedsANameARoleAndALongEnoughPassword() {
        assertThat(add(" ", "pass word")).isInstanceOf(Outcome.Refused.class);
        assertThat(add("vera", "pass wo")).isEqualTo(Outcome.refused("The password needs at least 8 characters."));
        assertThat(desk.add(test.admin(), "vera", "Vera", Set.of(), null, "pass word"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(test.workspace().work().read(() -> test.workspace().users().all()))
                .hasSize(1);
    }

    @Test
    void onlyAnAdministratorManagesUsers() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        UserId ada = test.admin().user();

        assertThat(desk.add(sven, "vera", "Vera", Set.of(Role.VIEWER), null, "pass word"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.changeRoles(sven, sven.user(), Set.of(Role.ADMIN))).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.deactivate(sven, ada)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.changePassword(sven, ada, "pass word")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theLastActiveAdministratorStays() {
        UserId ada = test.admin().user();
        Actor second = test.actor("second", Role.ADMIN);
        desk.deactivate(test.admin(), second.user()).orThrow();

        assertThat(desk.deactivate(test.admin(), ada))
                .isEqualTo(Outcome.refused("Ada Admin is the last administrator. Make somebody else one first."));
        assertThat(desk.changeRoles(test.admin(), ada, Set.of(Role.VIEWER))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anAdministratorMayGoWhereAnotherStays() {
        Actor second = test.actor("second", Role.ADMIN);

        desk.deactivate(second, test.admin().user()).orThrow();

        assertThat(user(test.admin().user()).active()).isFalse();
    }

    @Test
    void anybodyChangesTheirOwnPassword() {
        UserId id = add("vera", "pass word").orThrow();
        Actor vera = user(id).asActor();

        desk.changePassword(vera, id, "new password").orThrow();

        assertThat(signIn("vera", "new password")).isInstanceOf(SignIn.Result.Welcome.class);
        assertThat(signIn("vera", "pass word")).isInstanceOf(SignIn.Result.Wrong.class);
    }

    @Test
    void somebodyWhoIsNotThereIsRefused() {
        assertThat(desk.deactivate(test.admin(), new UserId(test.ids().next()))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoWasDeactivatedCanSignInAgainWithWhatTheyHad() {
        UserId id = add("vera", "pass word").orThrow();
        desk.deactivate(test.admin(), id).orThrow();
        assertThat(signIn("vera", "pass word")).isInstanceOf(SignIn.Result.Wrong.class);

        desk.reactivate(test.admin(), id).orThrow();

        assertThat(signIn("vera", "pass word")).isInstanceOf(SignIn.Result.Welcome.class);
    }

    @Test
    void aUserIsSomebodyInTheScheduleFromTheNextSignIn() {
        UserId id = add("vera", "pass word").orThrow();
        PersonId person = test.person("Vera");

        desk.link(test.admin(), id, person).orThrow();
        assertThat(user(id).asActor().person()).isEqualTo(person);

        desk.link(test.admin(), id, null).orThrow();
        assertThat(user(id).asActor().person()).isNull();
    }

    @Test
    void twoUsersAreNotTheSamePerson() {
        PersonId person = test.person("Vera");
        UserId vera = add("vera", "pass word").orThrow();
        UserId other = add("other", "pass word").orThrow();
        desk.link(test.admin(), vera, person).orThrow();

        assertThat(desk.link(test.admin(), other, person)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.link(test.admin(), vera, person)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<UserId> add(String login, String password) {
        return desk.add(test.admin(), login, "Vera", Set.of(Role.VIEWER), null, password);
    }

    private User user(UserId id) {
        return test.workspace()
                .work()
                .read(() -> test.workspace().users().find(id).orElseThrow());
    }

    private SignIn.Result signIn(String login, String password) {
        return new SignIn(test.workspace().work(), test.workspace().users(), hasher, test.clock())
                .attempt(login, password);
    }
}
