package org.daybook.app.roster.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.core.roster.Candidate;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftCoverage;
import org.daybook.core.roster.ShiftInstanceId;
import org.jspecify.annotations.Nullable;

/** A shift in the drawer: who is on it, who could be, and with whom one of them could swap. */
final class ShiftViewModel {

    private final RepairViewModel model;
    private final ShiftInstanceId id;
    private final ReadOnlyObjectWrapper<@Nullable Content> content = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Aim> aim = new SimpleObjectProperty<>(new Aim.Assign());
    private final ObservableList<Option> options = FXCollections.observableArrayList();
    private @Nullable List<Candidate> candidates;
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private int asked;
    private int filled;

    /** The shift as it was last read. */
    record Content(ShiftCoverage coverage, List<Slip.Held> held) {

        Shift shift() {
            return coverage.shift();
        }
    }

    /** What choosing from the list will do. */
    sealed interface Aim {

        record Assign() implements Aim {}

        record Instead(Slip.Held of) implements Aim {}

        record Swap(Slip.Held of) implements Aim {}
    }

    /** One line of the list. */
    sealed interface Option {

        record Person(Candidate candidate) implements Option {}

        record Partner(Slip.Held held) implements Option {}
    }

    ShiftViewModel(RepairViewModel model, ShiftInstanceId id) {
        this.model = model;
        this.id = id;
        aim.subscribe(this::fill);
        refresh();
    }

    ReadOnlyObjectProperty<@Nullable Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ObjectProperty<Aim> aimProperty() {
        return aim;
    }

    ObservableList<Option> options() {
        return options;
    }

    /** Whether the list is what it should be, and not still being read. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    RepairViewModel model() {
        return model;
    }

    /** Reads the shift and who could take it anew; a shift that is gone leaves the drawer. */
    void refresh() {
        RosterPage page = model.pageProperty().get();
        Optional<ShiftCoverage> there = page == null
                ? Optional.empty()
                : page.reviewed().coverage().shifts().stream()
                        .filter(each -> each.shift().id().equals(id))
                        .findFirst();
        if (page == null || there.isEmpty()) {
            content.set(null);
            model.openProperty().set(null);
            return;
        }
        Content fresh = new Content(there.get(), held(page, there.get()));
        content.set(fresh);
        forgetWhoIsGone(fresh);
        int number = ++asked;
        model.around().tasks().query(_ -> model.board().candidates(id), found -> {
            if (number == asked) {
                candidates = found;
                fill();
            }
        });
    }

    private static List<Slip.Held> held(RosterPage page, ShiftCoverage coverage) {
        Shift shift = coverage.shift();
        return page.reviewed().sheet().dutiesOf(shift.id()).stream()
                .map(duty -> new Slip.Held(
                        shift,
                        duty,
                        page.reviewed().crew().member(duty.person()),
                        false,
                        page.problems().of(duty).orElse(null)))
                .sorted(Comparator.comparing(held -> held.member().name()))
                .toList();
    }

    private void forgetWhoIsGone(Content fresh) {
        Slip.Held about = switch (aim.get()) {
            case Aim.Assign _ -> null;
            case Aim.Instead(Slip.Held of) -> of;
            case Aim.Swap(Slip.Held of) -> of;
        };
        if (about != null
                && fresh.held().stream()
                        .noneMatch(held -> held.duty().id().equals(about.duty().id()))) {
            aim.set(new Aim.Assign());
        }
    }

    private void fill() {
        filled++;
        List<Candidate> known = candidates;
        switch (aim.get()) {
            case Aim.Swap(Slip.Held of) -> {
                offer(null);
                readPartners(of);
            }
            case Aim.Assign _, Aim.Instead _ ->
                offer(
                        known == null
                                ? null
                                : known.stream().map(Option.Person::new).toList());
        }
    }

    private void readPartners(Slip.Held of) {
        int number = filled;
        RosterPage page = model.pageProperty().get();
        if (page != null) {
            model.around().tasks().query(_ -> Partners.of(page.reviewed(), of), found -> {
                if (number == filled) {
                    offer(found.stream().map(Option.Partner::new).toList());
                }
            });
        }
    }

    /** @param found null while it is still being read */
    private void offer(@Nullable List<? extends Option> found) {
        options.setAll(found == null ? List.of() : found);
        read.set(found != null);
    }

    /** Takes one of the list. */
    void choose(Option option) {
        Content now = content.get();
        if (now != null) {
            model.perform(act(option, now));
        }
    }

    private Act act(Option option, Content now) {
        return switch (option) {
            case Option.Partner(Slip.Held partner)
            when aim.get() instanceof Aim.Swap(Slip.Held of) -> new Act.Swap(of, partner);
            case Option.Partner(Slip.Held partner) -> new Act.Move(partner, now.shift());
            case Option.Person(Candidate candidate) -> {
                Crew.Member member = new Crew.Member(candidate.person(), candidate.name(), null, true);
                yield aim.get() instanceof Aim.Instead(Slip.Held of)
                        ? new Act.HandOver(of, member)
                        : new Act.Assign(member, now.shift());
            }
        };
    }
}
