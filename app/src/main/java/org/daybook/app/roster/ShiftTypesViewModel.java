package org.daybook.app.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.ShiftTypeDetails;

/** The types of shifts of a hospital while they are edited; they are saved all together. */
final class ShiftTypesViewModel {

    private final Messages text = Messages.of(ShiftTypesViewModel.class);
    private final RosterViewModel roster;
    private final HospitalView hospital;
    private final ObservableList<ShiftTypeDraft> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();

    ShiftTypesViewModel(RosterViewModel roster, HospitalView hospital) {
        this.roster = roster;
        this.hospital = hospital;
        hospital.shiftTypes().forEach(type -> rows.add(ShiftTypeDraft.of(type)));
    }

    String hospitalName() {
        return hospital.name();
    }

    /** In the order in which they are shown everywhere. */
    ObservableList<ShiftTypeDraft> rows() {
        return rows;
    }

    /** What is wrong; empty where nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether they are saved. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    ShiftTypeDraft add() {
        ShiftTypeDraft row = ShiftTypeDraft.fresh();
        rows.add(row);
        return row;
    }

    void remove(ShiftTypeDraft row) {
        rows.remove(row);
    }

    /** Moves a row up or down; not beyond the ends. */
    void move(ShiftTypeDraft row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            List<ShiftTypeDraft> order = new ArrayList<>(rows);
            Collections.swap(order, from, to);
            rows.setAll(order);
        }
    }

    void save() {
        List<ShiftTypeDetails> wanted = new ArrayList<>();
        for (ShiftTypeDraft row : rows) {
            Optional<ShiftTypeDetails> details = row.details();
            if (details.isEmpty()) {
                problem.set(text.get("types-hours", row.code().get(), row.wrongHours()));
                return;
            }
            wanted.add(details.get());
        }
        roster.deeds()
                .carryOut(
                        () -> roster.book().editShiftTypes(hospital.id(), wanted),
                        _ -> {
                            over.set(true);
                            roster.refresh();
                        },
                        refusal -> problem.set(refusal.sentence()));
    }
}
