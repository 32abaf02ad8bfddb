package org.daybook.app.roster.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.daybook.app.roster.intake.FindingsDesk.Taken;
import org.daybook.core.roster.Severity;
import org.daybook.core.roster.VersionFinding;
import org.jspecify.annotations.Nullable;

/** One finding as it is listed. */
final class FindingRow {

    private final VersionFinding finding;
    private final boolean acknowledged;
    private final @Nullable Taken taken;
    private final BooleanProperty ticked = new SimpleBooleanProperty();

    /** @param taken who acknowledged it; null where nobody did, or it is not known who */
    FindingRow(VersionFinding finding, boolean acknowledged, @Nullable Taken taken) {
        this.finding = finding;
        this.acknowledged = acknowledged;
        this.taken = taken;
    }

    VersionFinding finding() {
        return finding;
    }

    /** Who acknowledged it; null where nobody did, or it is not known who. */
    @Nullable
    Taken taken() {
        return taken;
    }

    /** Whether it is a warning that nobody has acknowledged. */
    boolean open() {
        return finding.severity() == Severity.WARNING && !acknowledged;
    }

    boolean acknowledged() {
        return acknowledged;
    }

    /** Whether it is chosen to be acknowledged. */
    BooleanProperty tickedProperty() {
        return ticked;
    }

    /** Under which filter it is listed. */
    FindingFilter filter() {
        return switch (finding.severity()) {
            case ERROR -> FindingFilter.ERRORS;
            case WARNING -> acknowledged ? FindingFilter.ACKNOWLEDGED : FindingFilter.OPEN;
            case INFO -> FindingFilter.NOTES;
        };
    }
}
