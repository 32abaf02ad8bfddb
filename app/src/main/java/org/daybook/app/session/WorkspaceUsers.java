package org.daybook.app.session;

import java.util.List;
import java.util.Set;
import org.daybook.app.settings.UserAffairs;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Credential;
import org.daybook.core.access.Role;
import org.daybook.core.access.SignIn;
import org.daybook.core.access.User;
import org.daybook.core.access.UserDesk;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.daybook.persistence.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The users of the workspace, as an administrator manages them and each changes their own password. */
final class WorkspaceUsers implements UserAffairs {

    private final Messages text = Messages.of(WorkspaceUsers.class);
    private final UserDesk desk;
    private final SignIn signIn;
    private final Workspace workspace;
    private final Actor actor;

    WorkspaceUsers(UserDesk desk, SignIn signIn, Workspace workspace, Actor actor) {
        this.desk = desk;
        this.signIn = signIn;
        this.workspace = workspace;
        this.actor = actor;
    }

    @Override
    public Roster roster() {
        return workspace.work().read(() -> new Roster(members(), people(), hospitals()));
    }

    private List<Member> members() {
        return workspace.users().all().stream()
                .map(user -> new Member(
                        user.id(),
                        user.name(),
                        user.login(),
                        user.roles(),
                        user.person().orElse(null),
                        user.active(),
                        user.hospital().orElse(null),
                        workspace
                                .users()
                                .credentialOf(user.id())
                                .flatMap(Credential::lastSignInAt)
                                .orElse(null)))
                .toList();
    }

    private List<Site> hospitals() {
        return workspace.rosterBooks().hospitals().all().stream()
                .map(hospital -> new Site(hospital.id(), hospital.name()))
                .toList();
    }

    private List<Somebody> people() {
        return workspace.people().all().stream()
                .map(person -> new Somebody(person.id(), person.name()))
                .toList();
    }

    @Override
    public Outcome<UserId> add(NewMember wanted) {
        return desk.add(actor, wanted.login(), wanted.name(), wanted.roles(), wanted.person(), wanted.password());
    }

    @Override
    public Outcome<UserId> changeRoles(UserId user, Set<Role> roles) {
        return desk.changeRoles(actor, user, roles);
    }

    @Override
    public Outcome<UserId> activate(UserId user, boolean active) {
        return active ? desk.reactivate(actor, user) : desk.deactivate(actor, user);
    }

    @Override
    public Outcome<UserId> link(UserId user, @Nullable PersonId person) {
        return desk.link(actor, user, person);
    }

    @Override
    public Outcome<UserId> limit(UserId user, @Nullable HospitalId hospital) {
        return desk.limit(actor, user, hospital);
    }

    @Override
    public Outcome<UserId> resetPassword(UserId user, String password) {
        return desk.changePassword(actor, user, password);
    }

    /** Somebody else may be sitting at a desk that was left open, so the present password is asked for. */
    @Override
    public Outcome<UserId> changeOwnPassword(String present, String wanted) {
        String login = workspace
                .work()
                .read(() ->
                        workspace.users().find(actor.user()).map(User::login).orElseThrow());
        return switch (signIn.attempt(login, present)) {
            case SignIn.Result.Welcome _ -> desk.changePassword(actor, actor.user(), wanted);
            case SignIn.Result.Wrong _ -> Outcome.refused(text.get("password-wrong"));
            case SignIn.Result.Wait(var _, String sentence) -> Outcome.refused(sentence);
        };
    }
}
