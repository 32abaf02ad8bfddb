package org.daybook.app.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.app.settings.Reopening;
import org.daybook.app.settings.SettingsScreen;
import org.daybook.app.settings.UserAffairs;
import org.daybook.app.settings.WorkspaceAffairs;
import org.daybook.app.sync.SyncDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.jspecify.annotations.Nullable;

/** A workspace with a few users and backups, held in memory. It notes what the window was asked for. */
public final class SampleSettings implements WorkspaceAffairs, UserAffairs, Reopening {

    public static final String SECRET = "correct horse";

    private static final Path FOLDER = Path.of("/home/mara/daybook");

    private static final Instant SIGNED_IN = Instant.parse("2026-11-24T07:40:00Z");
    private static final Site HOSPITAL = new Site(new HospitalId(new UUID(3, 1)), "Linden Clinic");

    private final List<Member> members = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Actor actor;
    private About about = new About(
            "Heizung & Sanitär Nord",
            ZoneId.of("Europe/Berlin"),
            FOLDER.resolve("heizung-nord.mv.db"),
            FOLDER.resolve("heizung-nord.backups"),
            false);

    public SampleSettings() {
        this(Role.ADMIN);
    }

    /** @param role what the user signed in may do */
    public SampleSettings(Role role) {
        actor = new Actor(user(1), "Mara Lindqvist", Set.of(role), null);
        members.add(new Member(user(1), "Mara Lindqvist", "mara", Set.of(role), person(1), true, null, SIGNED_IN));
        members.add(new Member(
                user(2),
                "Jonas Weber",
                "jonas",
                EnumSet.of(Role.DISPATCHER, Role.SCHEDULER),
                person(2),
                true,
                HOSPITAL.id(),
                SIGNED_IN.minusSeconds(86_400)));
        members.add(new Member(user(3), "Reception", "reception", Set.of(Role.VIEWER), null, true, null, null));
        members.add(new Member(user(4), "Pavel Horák", "pavel", Set.of(Role.COACH), null, false, null, null));
        Instant now = Instant.parse("2026-11-24T09:12:00Z");
        for (int i = 0; i < 12; i++) {
            Why why = i == 3 ? Why.RESTORE : i % 4 == 1 ? Why.CLOSE : Why.HOURLY;
            copies.add(new Copy(
                    FOLDER.resolve("heizung-nord.backups").resolve(i + ".zip"),
                    now.minusSeconds(3600L * i * i),
                    why,
                    2_310_000 - 40_000L * i));
        }
    }

    private static UserId user(int number) {
        return new UserId(new UUID(1, number));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(2, number));
    }

    public SettingsScreen.Desks desks() {
        return desks(SampleSync.off());
    }

    /** The same with sync as wanted. */
    public SettingsScreen.Desks desks(SyncDesk sync) {
        return new SettingsScreen.Desks(actor, this, this, sync);
    }

    /** What the window was asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public Member member(String login) {
        return members.stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    /** As if encrypted with {@link #SECRET}. */
    public void encrypt() {
        about = new About(about.name(), about.zone(), about.file(), about.backups(), true);
    }

    public void forgetBackups() {
        copies.clear();
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public Outcome<String> change(String name, ZoneId zone) {
        about = new About(name, zone, about.file(), about.backups(), about.encrypted());
        return Outcome.done(name, "Renamed the workspace to " + name);
    }

    @Override
    public List<Copy> backups() {
        return List.copyOf(copies);
    }

    @Override
    public Outcome<Path> backUp() {
        Path file = FOLDER.resolve("asked.zip");
        copies.addFirst(new Copy(file, Instant.parse("2026-11-24T09:30:00Z"), Why.ASKED, 2_350_000));
        return Outcome.done(file, "Made a backup");
    }

    @Override
    public Outcome<Path> mayRestore(Path backup) {
        return Outcome.done(backup, "Found it");
    }

    @Override
    public Outcome<Path> mayChangePassphrase(String present) {
        return present.equals(about.encrypted() ? SECRET : "")
                ? Outcome.done(about.file(), "Made a backup")
                : Outcome.refused("That is not the passphrase of this workspace. Nothing was changed.");
    }

    @Override
    public Roster roster() {
        return new Roster(
                List.copyOf(members),
                List.of(new Somebody(person(1), "Mara Lindqvist"), new Somebody(person(2), "Jonas Weber")),
                List.of(HOSPITAL));
    }

    @Override
    public Outcome<UserId> add(NewMember wanted) {
        if (wanted.password().length() < 8) {
            return Outcome.refused("The password needs at least 8 characters.");
        }
        UserId id = user(members.size() + 1);
        members.add(new Member(id, wanted.name(), wanted.login(), wanted.roles(), wanted.person(), true, null, null));
        return Outcome.done(id, "Added the user " + wanted.login());
    }

    @Override
    public Outcome<UserId> changeRoles(UserId user, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Outcome.refused("A user needs at least one role.");
        }
        return change(
                user,
                was -> new Member(
                        was.id(),
                        was.name(),
                        was.login(),
                        roles,
                        was.person(),
                        was.active(),
                        was.hospital(),
                        was.lastSignIn()));
    }

    @Override
    public Outcome<UserId> activate(UserId user, boolean active) {
        return change(
                user,
                was -> new Member(
                        was.id(),
                        was.name(),
                        was.login(),
                        was.roles(),
                        was.person(),
                        active,
                        was.hospital(),
                        was.lastSignIn()));
    }

    @Override
    public Outcome<UserId> link(UserId user, @Nullable PersonId person) {
        return change(
                user,
                was -> new Member(
                        was.id(),
                        was.name(),
                        was.login(),
                        was.roles(),
                        person,
                        was.active(),
                        was.hospital(),
                        was.lastSignIn()));
    }

    @Override
    public Outcome<UserId> limit(UserId user, @Nullable HospitalId hospital) {
        return change(
                user,
                was -> new Member(
                        was.id(),
                        was.name(),
                        was.login(),
                        was.roles(),
                        was.person(),
                        was.active(),
                        hospital,
                        was.lastSignIn()));
    }

    @Override
    public Outcome<UserId> resetPassword(UserId user, String password) {
        asked.add("password of " + user);
        return Outcome.done(user, "Changed the password");
    }

    @Override
    public Outcome<UserId> changeOwnPassword(String present, String wanted) {
        return present.equals(SECRET)
                ? Outcome.done(actor.user(), "Changed the password of mara")
                : Outcome.refused("That is not your present password. Nothing was changed.");
    }

    private Outcome<UserId> change(UserId user, UnaryOperator<Member> change) {
        members.replaceAll(each -> each.id().equals(user) ? change.apply(each) : each);
        return Outcome.done(user, "Changed a user");
    }

    @Override
    public void rebuild() {
        asked.add("rebuild");
    }

    @Override
    public void restore(Path backup) {
        asked.add("restore " + backup.getFileName());
    }

    @Override
    public void changePassphrase(String before, String after) {
        asked.add("passphrase from '%s' to '%s'".formatted(before, after));
    }
}
