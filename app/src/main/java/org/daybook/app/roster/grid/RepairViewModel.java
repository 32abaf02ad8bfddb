package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.daybook.app.surface.Toast;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftInstanceId;
import org.jspecify.annotations.Nullable;

/** The version that is shown, laid out off the FX thread, and what is done to it. */
final class RepairViewModel {

    private final Messages text = Messages.of(RepairViewModel.class);
    private final GridWords words = new GridWords();
    private final RepairBoard board;
    private final ObservableValue<Boolean> editable;
    private final RosterGrids.Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable RosterPage> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Slip.@Nullable Held> cut = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ShiftInstanceId> open = new SimpleObjectProperty<>();
    private final ObservableSet<AssignmentId> settling = FXCollections.observableSet();
    private final BooleanProperty mandatoryOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Landing> landing = new ReadOnlyObjectWrapper<>();
    private int asked;

    RepairViewModel(
            RepairBoard board,
            ObservableValue<@Nullable Reviewed> reviewed,
            ObservableValue<Boolean> editable,
            RosterGrids.Surroundings around) {
        this.board = board;
        this.editable = editable;
        this.around = around;
        reviewed.subscribe(this::read);
        mandatoryOnly.subscribe((_, _) -> read(reviewed.getValue()));
    }

    private void read(@Nullable Reviewed reviewed) {
        int number = ++asked;
        if (reviewed == null) {
            show(null);
            return;
        }
        HospitalId hospital = reviewed.sheet().version().hospital();
        boolean present = editable.getValue();
        boolean mandatory = mandatoryOnly.get();
        around.tasks().query(_ -> page(reviewed, hospital, present, mandatory), fresh -> {
            if (number == asked) {
                show(fresh);
            }
        });
    }

    private RosterPage page(Reviewed reviewed, HospitalId hospital, boolean present, boolean mandatory) {
        Standing standing = Standing.of(reviewed.sheet().version(), board.mayEdit(hospital), present);
        return RosterPage.of(reviewed, board.team(hospital), standing, words, mandatory);
    }

    private void show(@Nullable RosterPage fresh) {
        RosterPage before = page.get();
        boolean another = before == null
                || fresh == null
                || !before.reviewed()
                        .sheet()
                        .version()
                        .id()
                        .equals(fresh.reviewed().sheet().version().id());
        settling.clear();
        if (another) {
            cut.set(null);
            open.set(null);
        }
        page.set(fresh);
        landing.set(null);
    }

    /** Who was put where since the version was laid out last; null where nobody was. */
    ReadOnlyObjectProperty<@Nullable Landing> landingProperty() {
        return landing.getReadOnlyProperty();
    }

    /** The version as it was last read; null while there is none. */
    ReadOnlyObjectProperty<@Nullable RosterPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether the shifts are shown without those that are not mandatory. */
    BooleanProperty mandatoryOnlyProperty() {
        return mandatoryOnly;
    }

    /** Who was cut and is to be pasted elsewhere; null where nobody. */
    ObjectProperty<Slip.@Nullable Held> cutProperty() {
        return cut;
    }

    /** The shift in the drawer; null while it is closed. */
    ObjectProperty<@Nullable ShiftInstanceId> openProperty() {
        return open;
    }

    /** What is on its way to where it was dropped. */
    ObservableSet<AssignmentId> settling() {
        return settling;
    }

    GridWords words() {
        return words;
    }

    RepairBoard board() {
        return board;
    }

    RosterGrids.Surroundings around() {
        return around;
    }

    LocalDate today() {
        return LocalDate.now(around.clock());
    }

    boolean repairable() {
        RosterPage now = page.get();
        return now != null && now.standing().repairable();
    }

    Optional<Shift> shift(ShiftInstanceId id) {
        RosterPage now = page.get();
        return now == null ? Optional.empty() : now.reviewed().sheet().shift(id);
    }

    /** Why nothing can be changed, or what to think of before; nothing where there is nothing to say. */
    Optional<String> notice() {
        RosterPage now = page.get();
        return now == null
                ? Optional.empty()
                : text.find("standing." + now.standing().name());
    }

    /** Says that this version cannot be changed, where it cannot. */
    boolean refuseUnlessRepairable() {
        if (repairable()) {
            return false;
        }
        notice().ifPresent(sentence -> around.toasts().show(Toast.refused(sentence)));
        return true;
    }

    /** Carries a repair out. */
    void perform(Act act) {
        if (refuseUnlessRepairable()) {
            return;
        }
        cut.set(null);
        landing.set(Landing.of(act).orElse(null));
        switch (act) {
            case Act.Assign(var member, Shift shift) -> run(Set.of(), () -> board.assign(shift.id(), member.id()));
            case Act.HandOver(Slip.Held held, var to) ->
                run(ids(held), () -> board.handOver(held.duty().id(), to.id()));
            case Act.Move(Slip.Held held, Shift to) ->
                run(ids(held), () -> board.move(held.duty().id(), to.id()));
            case Act.Swap(Slip.Held one, Slip.Held other) ->
                run(
                        Set.of(one.duty().id(), other.duty().id()),
                        () -> board.swap(one.duty().id(), other.duty().id()));
            case Act.TakeOff(Slip.Held held) ->
                run(ids(held), () -> board.unassign(held.duty().id()));
        }
    }

    private static Set<AssignmentId> ids(Slip.Held held) {
        return Set.of(held.duty().id());
    }

    private void run(Set<AssignmentId> moving, Supplier<Outcome<?>> command) {
        settling.addAll(moving);
        around.tasks().command(_ -> command.get(), outcome -> told(moving, outcome));
    }

    private void told(Set<AssignmentId> moving, Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(Object _, String summary) ->
                around.toasts().showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), around.undo())));
            case Outcome.Refused<?>(Refusal refusal) -> {
                settling.removeAll(moving);
                landing.set(null);
                around.toasts().show(Toast.refused(refusal.sentence()));
            }
        }
    }

    /** An act in words. */
    String words(Act act) {
        return switch (act) {
            case Act.Assign(var member, Shift shift) -> text.get("act-assign", member.name(), words.named(shift));
            case Act.HandOver(Slip.Held held, var to) ->
                text.get("act-hand-over", to.name(), held.member().name(), words.named(held.shift()));
            case Act.Move(Slip.Held held, Shift to) ->
                text.get("act-move", held.member().name(), words.named(to));
            case Act.Swap(Slip.Held one, Slip.Held other) ->
                text.get("act-swap", one.member().name(), other.member().name());
            case Act.TakeOff(Slip.Held held) ->
                text.get("act-take-off", held.member().name(), words.named(held.shift()));
        };
    }
}
