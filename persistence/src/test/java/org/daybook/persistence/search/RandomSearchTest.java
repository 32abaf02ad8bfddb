package org.daybook.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done, undone and redone, the index is as the entries are. */
@Tag("slow")
class RandomSearchTest {

    private static final List<String> TITLES = List.of("Site visit", "Müller, boiler", "Morning round", "Fire drill");
    private static final List<String> RULES = List.of("", "", "FREQ=WEEKLY;COUNT=4", "FREQ=DAILY");
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int STEPS = 40;

    @TempDir
    Path folder;

    private final List<ScheduleEntryId> entries = new ArrayList<>();
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121})
    void theIndexAgreesAfterEveryStep(long seed) {
        random = new Random(seed);
        try (TestWorkspace test = TestWorkspace.in(folder)) {
            List<PersonId> people = List.of(test.person("Ana"), test.person("Ben"), test.person("Cem"));
            for (int step = 0; step < STEPS; step++) {
                step(test, people);
                assertThat(test.workspace().verify().problems())
                        .as("seed %d, step %d".formatted(seed, step))
                        .isEmpty();
            }
        }
    }

    private void step(TestWorkspace test, List<PersonId> people) {
        switch (entries.isEmpty() ? 0 : random.nextInt(7)) {
            case 0, 1 ->
                entries.add(test.desk().add(test.admin(), draft(people)).orThrow());
            case 2 -> test.workspace().journal().undo(test.admin());
            case 3 -> test.workspace().journal().redo(test.admin());
            case 4 -> test.desk().delete(test.admin(), target(test));
            case 5 -> test.desk().assign(test.admin(), target(test), List.of(any(people)));
            default -> test.desk().edit(test.admin(), target(test), draft(people));
        }
    }

    private EntryDraft draft(List<PersonId> people) {
        String day = START.plusDays(random.nextInt(200) - 100).toString();
        Drafts draft = Drafts.at(day + "T09:00", any(TITLES)).people(any(people));
        draft = random.nextBoolean() ? draft.notes("See " + any(TITLES)) : draft;
        String rule = any(RULES);
        return (rule.isEmpty() ? draft : draft.repeating(rule)).draft();
    }

    /** A whole entry, or one occurrence of it on its own or with those after it. */
    private Target target(TestWorkspace test) {
        ScheduleEntryId id = any(entries);
        LocalDateTime first = test.desk()
                .draft(test.admin(), Target.all(id))
                .filter(draft -> draft.recurrence() != null)
                .map(draft -> draft.details().when().start())
                .orElse(null);
        return first == null
                ? Target.all(id)
                : Target.of(id, first.plusWeeks(random.nextInt(3)), any(List.of(EditScope.values())));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
