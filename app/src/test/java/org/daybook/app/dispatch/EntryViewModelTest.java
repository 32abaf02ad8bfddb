package org.daybook.app.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.daybook.app.dispatch.EntryViewModel.Field;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class EntryViewModelTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-11-24T09:00");
    private static final PersonCard ANA = new PersonCard(new PersonId(new UUID(0, 1)), "Ana", "Technician");
    private static final PersonCard BEN = new PersonCard(new PersonId(new UUID(0, 2)), "Ben", "Technician");

    private final EntryDraft draft =
            EntryDraft.once(EntryDetails.of("Boiler check", WallClockSpan.between(NINE, NINE.plusMinutes(90), BERLIN))
                    .withPeople(List.of(BEN.id(), ANA.id())));
    private final EntryViewModel model = model(draft);

    private static EntryViewModel model(EntryDraft draft) {
        return new EntryViewModel(null, draft, List.of(ANA, BEN));
    }

    @Test
    void whatWasOpenedComesBackUnchanged() {
        assertThat(model.draft()).contains(draft);
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void anEntryWithoutATitleIsNotMade() {
        model.titleProperty().set("  ");

        assertThat(model.draft()).isEmpty();
        assertThat(model.problems()).containsOnlyKeys(Field.TITLE);
    }

    @Test
    void theEndFollowsTheStart() {
        model.startTimeProperty().set("23:30");

        assertThat(model.endTimeProperty().get()).isEqualTo("01:00");
        assertThat(model.endDateProperty().get()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void anEndBeforeTheStartIsNamed() {
        model.endTimeProperty().set("8:00");

        assertThat(model.draft()).isEmpty();
        assertThat(model.problems().get(Field.TIME)).isEqualTo("It would end before it starts. Choose a later end.");
    }

    @Test
    void aTimeNobodyCanReadIsNamed() {
        model.startTimeProperty().set("nine");

        assertThat(model.draft()).isEmpty();
        assertThat(model.problems()).containsOnlyKeys(Field.TIME);
    }

    @Test
    void aZoneThatDoesNotExistIsNamed() {
        model.zoneProperty().set("Europe/Atlantis");

        assertThat(model.draft()).isEmpty();
        assertThat(model.problems().get(Field.ZONE)).contains("“Europe/Atlantis”");
    }

    @Test
    void aProblemGoesOnceItIsPutRight() {
        model.titleProperty().set("");
        assertThat(model.draft()).isEmpty();

        model.titleProperty().set("Boiler check");

        assertThat(model.draft()).isPresent();
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void wholeDaysCountTheLastDayIn() {
        model.allDayProperty().set(true);
        model.endDateProperty().set(LocalDate.of(2026, 11, 26));

        assertThat(model.draft().orElseThrow().details().when())
                .isEqualTo(WallClockSpan.allDay(LocalDate.of(2026, 11, 24), 3, BERLIN));
    }

    @Test
    void thePeopleKeepTheOrderTheyWereGivenIn() {
        assertThat(model.people()).containsExactly(BEN, ANA);
    }

    @Test
    void datesLeftOutOfASeriesStayLeftOutWhenItsRuleChanges() {
        Set<LocalDateTime> leftOut = Set.of(NINE.plusWeeks(1));
        EntryViewModel series = model(new EntryDraft(
                draft.details(),
                new Recurrence(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=TU"), new TreeSet<>(), new TreeSet<>(leftOut))));

        series.recurrence().intervalProperty().set(2);

        Recurrence changed = Objects.requireNonNull(series.draft().orElseThrow().recurrence());
        assertThat(changed.exclusions()).containsExactlyElementsOf(leftOut);
    }
}
