package org.daybook.app.roster;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.daybook.core.roster.VersionFinding;

/** A warning that nobody has acknowledged, and whether somebody is about to. */
record Warning(VersionFinding finding, BooleanProperty tickedProperty) {

    static Warning of(VersionFinding finding, boolean ticked) {
        return new Warning(finding, new SimpleBooleanProperty(ticked));
    }
}
