package org.daybook.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.ShiftTypeDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hospital's types of shifts while they are edited. */
class ShiftTypesViewModelTest {

    @TempDir
    private Path folder;

    private RosterFixture roster;
    private ShiftTypesViewModel types;

    @BeforeEach
    void open() {
        roster = RosterFixture.in(folder);
        roster.ward();
        types = new ShiftTypesViewModel(
                roster.model,
                Objects.requireNonNull(roster.model.hospitalProperty().get()));
    }

    @AfterEach
    void close() {
        roster.close();
    }

    @Test
    void typesAreAddedMovedAndRemovedAndSavedTogether() {
        ShiftTypeDraft fresh = types.add();
        fresh.code().set("FIRE");
        fresh.start().set("6");
        fresh.end().set("14.30");
        types.move(fresh, -1);
        types.move(types.rows().getFirst(), -1);
        types.remove(types.rows().getFirst());

        types.save();

        assertThat(types.overProperty().get()).isTrue();
        assertThat(saved()).extracting(ShiftTypeDetails::code).containsExactly("ON2", "MidC", "MidL", "FIRE", "DAY");
        assertThat(saved().get(3).start()).isEqualTo(LocalTime.of(6, 0));
        assertThat(saved().get(3).end()).isEqualTo(LocalTime.of(14, 30));
    }

    @Test
    void whatIsNoTimeOfDayIsNamedWithItsTypeAndNothingIsSaved() {
        types.rows().get(1).end().set("25:00");

        types.save();

        assertThat(types.problemProperty().get())
                .isEqualTo("The hours of “ON2”: “25:00” is no time of day. Write it like 17:00.");
        assertThat(types.overProperty().get()).isFalse();
    }

    @Test
    void twoOfOneCodeAreRefusedInTheSheet() {
        types.rows().get(1).code().set("on1");

        types.save();

        assertThat(types.problemProperty().get())
                .isEqualTo("There are two shift types on1. Give one of them another code.");
    }

    private List<ShiftTypeDetails> saved() {
        return roster.session.hospitals().hospitals().stream()
                .map(HospitalView::shiftTypes)
                .findFirst()
                .orElseThrow();
    }
}
