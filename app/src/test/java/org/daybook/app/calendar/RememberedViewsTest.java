package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.app.sample.PassingPreferences;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.Test;

class RememberedViewsTest {

    private static final SavedView TICKETS = new SavedView(
            "Anas Aufträge – größer", ViewKind.WEEK, new Filter(Set.of(person(1)), Set.of("VISIT"), Set.of(), "Kita"));
    private static final SavedView ALL = new SavedView("All", ViewKind.YEAR, Filter.NONE);

    private final Preferences preferences = new PassingPreferences();

    @Test
    void whatWasSavedIsThereAtTheNextStartInTheSameOrder() {
        new RememberedViews(preferences).write(List.of(TICKETS, ALL));

        assertThat(new RememberedViews(preferences).read()).containsExactly(TICKETS, ALL);
    }

    @Test
    void whatWasDeletedIsGone() {
        new RememberedViews(preferences).write(List.of(TICKETS, ALL));
        new RememberedViews(preferences).write(List.of(ALL));

        assertThat(new RememberedViews(preferences).read()).containsExactly(ALL);
    }

    @Test
    void aViewOfMorePeopleThanOneValueHoldsIsKeptWhole() {
        Set<PersonId> many =
                IntStream.range(0, 600).mapToObj(RememberedViewsTest::person).collect(Collectors.toSet());
        SavedView large = new SavedView("Everybody but one", ViewKind.PEOPLE, Filter.NONE.withPeople(many));

        new RememberedViews(preferences).write(List.of(large, ALL));

        assertThat(new RememberedViews(preferences).read()).containsExactly(large, ALL);
    }

    @Test
    void whatCannotBeReadIsLeftOutAndTheOthersStay() {
        new RememberedViews(preferences).write(List.of(TICKETS, ALL));
        preferences.put("00000.0", "{\"name\":\"From a later version\",\"kind\":\"GALAXY\"}");

        assertThat(new RememberedViews(preferences).read()).containsExactly(ALL);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }
}
