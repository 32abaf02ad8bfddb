package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.app.sample.Later;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.task.Tasks;
import org.daybook.core.time.Interval;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {

    private static final int ENOUGH = 20;

    private final Later queries = new Later();
    private final List<Interval> asked = new ArrayList<>();
    private final CalendarViewModel model = new CalendarViewModel(
            this::page,
            new Tasks(queries, queries, Runnable::run, fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            }),
            SampleWorkspace.CLOCK);

    private Page page(Interval window) {
        asked.add(window);
        return new Page(window, List.of(), Map.of(), Map.of(), _ -> List.of());
    }

    /** Answers in the order asked; a calendar that never comes to rest is stopped. */
    private void answer() {
        for (int i = 0; i < ENOUGH && !queries.isIdle(); i++) {
            queries.runOne();
        }
    }

    private static Interval week(LocalDate monday) {
        return new Interval(
                monday.atStartOfDay(SampleWorkspace.ZONE).toInstant(),
                monday.plusWeeks(1).atStartOfDay(SampleWorkspace.ZONE).toInstant());
    }

    @Test
    void whatIsSeenIsReadBeforeItsNeighbours() {
        answer();

        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst()).isEqualTo(week(SampleWorkspace.MONDAY));
        assertThat(asked.getLast().encloses(week(SampleWorkspace.MONDAY.plusWeeks(1))))
                .isTrue();
    }

    @Test
    void aDateLeftBeforeItWasReadDoesNotKeepTheNextOneFromBeingRead() {
        answer();
        LocalDate there = SampleWorkspace.MONDAY.plusWeeks(60);

        model.dateProperty().set(SampleWorkspace.MONDAY.plusWeeks(30));
        model.dateProperty().set(there);
        answer();

        assertThat(queries.isIdle()).isTrue();
        assertThat(model.pageProperty().get().window().encloses(week(there))).isTrue();
    }

    @Test
    void ofManyCommitsAtOnceTheLastIsReadForAll() {
        answer();
        asked.clear();

        model.refresh();
        model.refresh();
        model.refresh();
        answer();

        assertThat(asked).hasSize(2);
    }
}
