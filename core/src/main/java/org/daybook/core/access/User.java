package org.daybook.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.HospitalId;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in. The login name is kept in lower case and is unique in the workspace. */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    private UserId id;

    @Version
    private long revision;

    private String login;
    private String name;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    private @Nullable PersonId personId;
    private @Nullable HospitalId hospitalId;
    private boolean active;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    public User(UserId id, String login, String name, Set<Role> roles, @Nullable PersonId personId, Instant createdAt) {
        this.id = id;
        this.login = normalised(login);
        this.name = name;
        this.roles = Set.copyOf(roles);
        this.personId = personId;
        this.active = true;
        this.createdAt = createdAt;
    }

    /** The form a login name is kept and looked up in. */
    public static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    public UserId id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The person they are in the schedule, if any. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }

    /** The one hospital whose roster they may change; empty for all. */
    public Optional<HospitalId> hospital() {
        return Optional.ofNullable(hospitalId);
    }

    public boolean active() {
        return active;
    }

    boolean isActiveAdmin() {
        return active && roles.contains(Role.ADMIN);
    }

    void takeRoles(Set<Role> newRoles) {
        roles = Set.copyOf(newRoles);
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    void be(@Nullable PersonId person) {
        personId = person;
    }

    void workFor(@Nullable HospitalId hospital) {
        hospitalId = hospital;
    }

    public Actor asActor() {
        return new Actor(id, name, roles, personId, hospitalId);
    }
}
