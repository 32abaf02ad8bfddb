package org.daybook.app.cli;

import org.daybook.core.roster.HospitalDesk.HospitalView;

/** Finds hospitals by what they are called. */
final class NamedHospitals {

    private NamedHospitals() {}

    static Named<HospitalView> of(Opened opened) {
        return new Named<>(
                opened.use().roster().hospitals().all(),
                HospitalView::id,
                HospitalView::name,
                "hospital",
                "There is none yet; add it with “daybook roster hospital add”.",
                "daybook roster hospital list");
    }
}
