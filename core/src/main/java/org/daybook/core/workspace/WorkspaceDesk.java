package org.daybook.core.workspace;

import java.time.ZoneId;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;

/** What administrators set for the whole workspace. Like its beginning, it stands outside undo and redo. */
public final class WorkspaceDesk {

    private static final Intent CHANGE = new Intent("workspace.change", Permission.MANAGE_WORKSPACE);
    private static final Intent MAINTAIN = new Intent("workspace.maintain", Permission.MANAGE_WORKSPACE);
    private static final int LONGEST_NAME = 200;

    private final UnitOfWork work;
    private final Profiles profiles;

    public WorkspaceDesk(UnitOfWork work, Profiles profiles) {
        this.work = work;
        this.profiles = profiles;
    }

    /**
     * Gives the workspace another name, or another zone to read times in where none is named. What is in the schedule
     * already keeps the zone it was made in.
     */
    public Outcome<String> change(Actor actor, String name, ZoneId zone) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return Outcome.refused("A workspace needs a name. It keeps the one it has; write another.");
        }
        if (wanted.length() > LONGEST_NAME) {
            return Outcome.refused("The name is longer than %d characters. It keeps the one it has; choose a shorter."
                    .formatted(LONGEST_NAME));
        }
        return work.run(actor, CHANGE, () -> {
            Optional<WorkspaceProfile> found = profiles.find();
            if (found.isEmpty()) {
                return Outcome.refused("This workspace has not begun.");
            }
            WorkspaceProfile profile = found.get();
            String summary = summary(profile, wanted, zone);
            profile.call(wanted);
            profile.readTimesIn(zone);
            return Outcome.done(wanted, summary);
        });
    }

    private static String summary(WorkspaceProfile before, String name, ZoneId zone) {
        String renamed = "Renamed the workspace %s to %s".formatted(before.name(), name);
        String moved = "read its times in %s".formatted(zone);
        if (before.zone().equals(zone)) {
            return renamed;
        }
        return before.name().equals(name) ? "Had the workspace " + moved : renamed + " and " + moved;
    }

    /** Whether somebody may back up, restore and encrypt the file itself; refused with the reason if not. */
    public Outcome<Actor> maintain(Actor actor) {
        return work.run(actor, MAINTAIN, () -> Outcome.done(actor, "Maintained the workspace"));
    }
}
