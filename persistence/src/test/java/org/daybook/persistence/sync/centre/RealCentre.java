package org.daybook.persistence.sync.centre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.ModelCentre;
import org.daybook.core.sync.Origin;
import org.daybook.core.sync.Verdict;
import org.daybook.core.sync.WholeCentre;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A real centre that histories are carried out on, where every member has a role and a connection of their own. Whatever
 * it is asked, a model of it is asked as well and must say the same.
 */
public final class RealCentre implements WholeCentre, AutoCloseable {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final TestCentre centre = TestCentre.fresh();
    private final ModelCentre model = new ModelCentre(NO_LIMIT, new WireText());
    private Connection administrator;
    private final Map<String, Tenant> tenants = new HashMap<>();
    private final Map<String, RealTenant> known = new HashMap<>();
    private final Map<String, Invitation> members = new HashMap<>();
    private Map<String, Tenant> tenantsThen = Map.of();
    private Map<String, Invitation> membersThen = Map.of();
    private final Map<String, Centre> doors = new HashMap<>();
    private final Set<String> revoked = new HashSet<>();
    private final Map<Origin, Verdict> verdicts = new HashMap<>();

    public RealCentre() {
        administrator = administrator();
    }

    private Connection administrator() {
        try {
            return centre.administrator().getConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void backUp() {
        hangUpAll();
        centre.backUp();
        administrator = administrator();
        model.backUp();
        tenantsThen = Map.copyOf(tenants);
        membersThen = Map.copyOf(members);
    }

    /** Tenants and members that a backup does not know are made anew once somebody asks for them. */
    @Override
    public void restore() {
        hangUpAll();
        centre.restore();
        administrator = administrator();
        model.restore();
        tenants.keySet().retainAll(tenantsThen.keySet());
        members.values().retainAll(membersThen.values());
        verdicts.clear();
    }

    private void hangUpAll() {
        known.clear();
        doors.values().forEach(Centre::close);
        try {
            administrator.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Centre as(String tenant, String member) {
        Invitation invitation = invited(tenant, member);
        return doors.computeIfAbsent(
                invitation.role(), role -> new Compared(centre.centre(invitation), model.as(tenant, role)));
    }

    private Invitation invited(String tenant, String member) {
        Tenant of = tenants.computeIfAbsent(tenant, centre::tenant);
        return members.computeIfAbsent(member, _ -> centre.member(of));
    }

    @Override
    public void revoke(String tenant, String member) {
        String role = invited(tenant, member).role();
        try {
            centre.office().revoke(role);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        model.revoke(tenant, role);
        as(tenant, member).close();
        revoked.add(member);
    }

    /** Who was revoked is invited anew: that is how the office lets somebody in again. */
    @Override
    public void admit(String member) {
        if (revoked.remove(member)) {
            members.remove(member);
        }
    }

    @Override
    public boolean hangUp(String member) {
        Invitation invitation = members.get(member);
        if (invitation != null) {
            centre.behindItsBack(
                    "DO $$ BEGIN PERFORM pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '%s'; END $$"
                            .formatted(invitation.role()));
        }
        return invitation != null;
    }

    @Override
    public Set<String> tenants() {
        return tenants.keySet();
    }

    @Override
    public Tenancy tenant(String name) {
        RealTenant tenant = known.computeIfAbsent(name, _ -> {
            UUID id = tenants.computeIfAbsent(name, centre::tenant).id();
            return new RealTenant(administrator, id);
        });
        if (tenant.look()) {
            tenant.requireLike(model.tenant(name));
        }
        return tenant;
    }

    @Override
    public @Nullable Verdict verdict(Origin origin) {
        if (!verdicts.containsKey(origin)) {
            readVerdicts();
        }
        return verdicts.get(origin);
    }

    private void readVerdicts() {
        try (PreparedStatement select = administrator.prepareStatement(
                        "SELECT client_id, mutation_no, jsonb_build_object('decided', jsonb_build_array(verdict))"
                                + " FROM daybook.verdict");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Origin origin = new Origin(row.getObject(1, UUID.class), row.getLong(2));
                Centre.Answer answer = Answers.answer(row.getString(3));
                verdicts.put(origin, ((Centre.Answer.Decided) answer).verdicts().getFirst());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            administrator.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        centre.close();
    }
}
