package org.daybook.app.settings;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.app.settings.UserAffairs.Member;
import org.daybook.app.settings.UserAffairs.NewMember;
import org.daybook.app.settings.UserAffairs.Roster;
import org.daybook.app.surface.Toast;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.jspecify.annotations.Nullable;

/** Who may sign in and what as, as far as the user may say so; and their own password. */
final class UsersViewModel {

    private final Messages text = Messages.of(UsersViewModel.class);
    private final ReadOnlyObjectWrapper<Roster> roster = new ReadOnlyObjectWrapper<>(Roster.NOBODY);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final UserAffairs affairs;
    private final SettingsContext context;

    UsersViewModel(UserAffairs affairs, SettingsContext context) {
        this.affairs = affairs;
        this.context = context;
    }

    ReadOnlyObjectProperty<Roster> rosterProperty() {
        return roster.getReadOnlyProperty();
    }

    /** What is wrong with what was typed into a card, in a sentence, or empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean mayManage() {
        return context.actor().may(Permission.MANAGE_USERS);
    }

    boolean isSelf(Member member) {
        return context.actor().user().equals(member.id());
    }

    void load() {
        if (mayManage()) {
            context.tasks().query(_ -> affairs.roster(), roster::set);
        }
    }

    /** Forgets what was wrong before. */
    void begin() {
        problem.set("");
    }

    void add(NewMember wanted) {
        fromCard(() -> affairs.add(wanted));
    }

    void resetPassword(Member member, String password) {
        fromCard(() -> affairs.resetPassword(member.id(), password));
    }

    /** @param again the wanted one, typed once more */
    void changeOwnPassword(String present, String wanted, String again) {
        if (wanted.equals(again)) {
            fromCard(() -> affairs.changeOwnPassword(present, wanted));
        } else {
            problem.set(text.get("password-differs"));
        }
    }

    /** Gives a role or takes it; the last one stays. */
    void setRole(Member member, Role role, boolean held) {
        Set<Role> roles = new HashSet<>(member.roles());
        if (held) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        change(() -> affairs.changeRoles(member.id(), roles), member.roles(), affairs::changeRoles, member);
    }

    void setActive(Member member, boolean active) {
        change(() -> affairs.activate(member.id(), active), member.active(), affairs::activate, member);
    }

    void link(Member member, @Nullable PersonId person) {
        if (person == null ? member.person() != null : !person.equals(member.person())) {
            perform(() -> affairs.link(member.id(), person), context::tell);
        }
    }

    void limit(Member member, @Nullable HospitalId hospital) {
        if (!Objects.equals(hospital, member.hospital())) {
            perform(() -> affairs.limit(member.id(), hospital), context::tell);
        }
    }

    /** How a user was, put back. */
    private interface Way<T> {
        Outcome<UserId> back(UserId user, T before);
    }

    /** What is done to users stands outside undo, so the way back is offered here. */
    private <T> void change(Supplier<Outcome<UserId>> change, T before, Way<T> way, Member member) {
        perform(change, outcome -> {
            if (outcome instanceof Outcome.Done<UserId>(var _, String summary)) {
                Toast.Action undo = new Toast.Action(
                        text.get("undo"), () -> perform(() -> way.back(member.id(), before), context::tell));
                context.toasts().showLatest(Toast.done(summary, undo));
            } else {
                context.tell(outcome);
            }
        });
    }

    private void perform(Supplier<Outcome<UserId>> work, Consumer<Outcome<UserId>> told) {
        context.tasks().command(_ -> work.get(), outcome -> {
            told.accept(outcome);
            load();
        });
    }

    /** The card goes away once what it asked for is done. */
    private void fromCard(Supplier<Outcome<UserId>> work) {
        problem.set("");
        perform(
                work,
                outcome -> SettingsContext.answered(
                        outcome,
                        _ -> {
                            context.sheets().close();
                            context.tell(outcome);
                        },
                        problem::set));
    }
}
