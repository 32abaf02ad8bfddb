package org.daybook.app.session;

import java.time.ZoneId;
import java.util.List;
import org.daybook.app.UseCases;
import org.daybook.app.roster.HospitalBook;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalDesk;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ShiftTypeDetails;

/** The workspace's hospitals, as the user signed in may see and change them. */
final class WorkspaceHospitals implements HospitalBook {

    private final HospitalDesk desk;
    private final Actor actor;
    private final ZoneId zone;

    /** @param zone that of the workspace */
    WorkspaceHospitals(UseCases use, Actor actor, ZoneId zone) {
        this.desk = use.roster().hospitals();
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public boolean mayAdd() {
        return actor.may(Permission.EDIT_ROSTER) && actor.hospital() == null;
    }

    @Override
    public ZoneId usualZone() {
        return zone;
    }

    @Override
    public List<HospitalView> hospitals() {
        return desk.all();
    }

    @Override
    public Outcome<HospitalId> add(String name, ZoneId newZone) {
        return desk.addHospital(actor, name, newZone);
    }

    @Override
    public Outcome<HospitalId> edit(HospitalId id, String name, ZoneId newZone) {
        return desk.editHospital(actor, id, name, newZone);
    }

    @Override
    public Outcome<HospitalId> editShiftTypes(HospitalId id, List<ShiftTypeDetails> types) {
        return desk.editShiftTypes(actor, id, types);
    }
}
