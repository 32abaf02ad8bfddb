package org.daybook.app.roster.grid;

import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;

/** Whether a version can be repaired, and if not, why. */
enum Standing {
    STAGED(true),
    LIVE(true),
    IN_ARCHIVE(false),
    REJECTED(false),
    IN_THE_PAST(false),
    NOT_ALLOWED(false);

    private final boolean repairable;

    Standing(boolean repairable) {
        this.repairable = repairable;
    }

    /**
     * @param mayEdit whether the user may change rosters of this hospital
     * @param now whether the version is looked at as it is now
     */
    static Standing of(VersionView version, boolean mayEdit, boolean now) {
        if (version.rejected()) {
            return REJECTED;
        }
        if (version.status() == VersionStatus.ARCHIVED) {
            return IN_ARCHIVE;
        }
        if (!mayEdit) {
            return NOT_ALLOWED;
        }
        if (!now) {
            return IN_THE_PAST;
        }
        return version.status() == VersionStatus.PRODUCTION ? LIVE : STAGED;
    }

    boolean repairable() {
        return repairable;
    }
}
