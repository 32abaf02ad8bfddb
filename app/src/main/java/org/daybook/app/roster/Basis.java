package org.daybook.app.roster;

import java.time.Instant;
import org.daybook.core.roster.VersionView;

/** What the open version is compared with. */
sealed interface Basis {

    /** Another version of the hospital. */
    record Other(VersionView version) implements Basis {}

    /** The same version, as it was known at an instant. */
    record Past(Instant then) implements Basis {}
}
