package org.daybook.app.calendar;

import java.time.LocalDate;
import java.util.List;
import org.daybook.core.dispatch.Handover;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A column of the time grid: one day, of everybody or of one person. */
record GridColumn(LocalDate day, Whose whose) {

    /** Whose time a column shows. */
    sealed interface Whose {

        boolean concerns(List<PersonId> people);

        record Everybody() implements Whose {
            @Override
            public boolean concerns(List<PersonId> people) {
                return true;
            }
        }

        /** What nobody is assigned to yet. */
        record Nobody() implements Whose {
            @Override
            public boolean concerns(List<PersonId> people) {
                return people.isEmpty();
            }
        }

        record One(PersonId person) implements Whose {
            @Override
            public boolean concerns(List<PersonId> people) {
                return people.contains(person);
            }
        }
    }

    static GridColumn of(LocalDate day) {
        return new GridColumn(day, new Whose.Everybody());
    }

    /** Who gives what is dragged from here to there to whom; null where no person is concerned. */
    @Nullable
    Handover handoverTo(GridColumn there) {
        if (whose instanceof Whose.Everybody || whose.equals(there.whose)) {
            return null;
        }
        return new Handover(person(), there.person());
    }

    /** The person whose column it is, or null. */
    @Nullable
    PersonId person() {
        return whose instanceof Whose.One(PersonId person) ? person : null;
    }
}
