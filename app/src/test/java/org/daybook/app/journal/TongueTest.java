package org.daybook.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.daybook.app.text.Language;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.Series;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TongueTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Language.ENGLISH.speak();
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aTimeSaysItsDayOnceWhereThatStays() {
        assertThat(said("start", moment("2026-11-23T09:00"), moment("2026-11-23T10:00")))
                .containsExactly("Start: Mon 23 Nov 2026, 09:00 → 10:00");
        assertThat(said("start", moment("2026-11-23T09:00"), moment("2026-11-24T10:00")))
                .containsExactly("Start: Mon 23 Nov 2026, 09:00 → Tue 24 Nov 2026, 10:00");
        assertThat(said(
                        "end",
                        new Fact.Moment(LocalDateTime.parse("2026-11-23T00:00"), true),
                        moment("2026-11-23T10:00")))
                .containsExactly("End: Mon 23 Nov 2026 → Mon 23 Nov 2026, 10:00");
    }

    @Test
    void whoIsThereAndHowItStandsIsSaidInWords() {
        assertThat(said("people", names("Ana", "Ben"), names("Ana", "Carla")))
                .containsExactly("People: Ana, Ben → Ana, Carla");
        assertThat(said("status", new Fact.Word(EntryStatus.TENTATIVE), new Fact.Word(EntryStatus.CONFIRMED)))
                .containsExactly("Status: Tentative → Confirmed");
        assertThat(said("notes", new Fact.Text("Ring twice"), Fact.NOTHING)).containsExactly("Notes: Ring twice → –");
    }

    @Test
    void aRuleIsASentenceAndOneThatReadsTheSameIsLeftOut() {
        assertThat(said("repeats", Fact.NOTHING, weekly("2026-11-23T09:00")))
                .containsExactly("Repeats: Every week on Monday");
        assertThat(said("repeats", weekly("2026-11-23T09:00"), weekly("2026-11-23T10:00")))
                .isEmpty();
    }

    @Test
    void anOccurrenceIsNamedByItsDay() {
        Difference one = new Difference(
                JournalKind.ENTRY, "Round", LocalDateTime.parse("2026-11-24T09:00"), Happening.DELETED, List.of());

        assertThat(new Tongue().heading(one)).isEqualTo("“Round” on Tue 24 Nov 2026, 09:00: deleted");
        assertThat(new Tongue().happened(one)).isEqualTo("Occurrence of Tue 24 Nov 2026, 09:00: deleted");
    }

    @Test
    void aVisitIsNamedByWhomAndWhen() {
        Difference visit = new Difference(
                JournalKind.VISIT, "Tilda Berg", LocalDateTime.parse("2026-11-24T09:00"), Happening.ADDED, List.of());

        assertThat(new Tongue().heading(visit)).isEqualTo("Visit “Tilda Berg” on Tue 24 Nov 2026, 09:00: added");
    }

    @Test
    void whatBelongsTogetherIsSaidInOneLineWithoutWhatIsMissing() {
        Fact open = together(new Fact.Text("Wait longer"), new Fact.Word(GoalStatus.OPEN));
        Fact met = together(new Fact.Text("Wait longer"), new Fact.Word(GoalStatus.MET));

        assertThat(said("goal", open, met)).containsExactly("Goal: Wait longer, open → Wait longer, met");
        assertThat(said("measured", Fact.NOTHING, together(new Fact.Text("Questions"), figure("1250.5"), Fact.NOTHING)))
                .containsExactly("Measured: Questions, 1,250.5");
    }

    @Test
    void germanSpeaksGerman() {
        Language.GERMAN.speak();

        assertThat(said("target", Fact.NOTHING, figure("3.5"))).containsExactly("Zielwert: 3,5");

        assertThat(said("status", new Fact.Word(EntryStatus.TENTATIVE), new Fact.Word(EntryStatus.CONFIRMED)))
                .containsExactly("Status: Vorläufig → Bestätigt");
        assertThat(new Tongue().heading(new Difference(JournalKind.PERSON, "Ana", null, Happening.ADDED, List.of())))
                .isEqualTo("Person „Ana“: angelegt");
    }

    @Test
    void aCommandWithoutAWordIsCalledByItsName() {
        assertThat(new Tongue().command("entry.move")).isEqualTo("Move an entry");
        assertThat(new Tongue().command("fleet.refuel")).isEqualTo("fleet.refuel");
    }

    private static List<String> said(String field, Fact before, Fact after) {
        Difference difference = new Difference(
                JournalKind.ENTRY, "Visit", null, Happening.CHANGED, List.of(new Field(field, before, after)));
        return new Tongue()
                .lines(difference).stream().map(Tongue.Line::sentence).toList();
    }

    private static Fact moment(String time) {
        return new Fact.Moment(LocalDateTime.parse(time), false);
    }

    private static Fact together(Fact... facts) {
        return new Fact.Together(List.of(facts));
    }

    private static Fact figure(String figure) {
        return new Fact.Figure(new BigDecimal(figure));
    }

    private static Fact names(String... names) {
        return new Fact.Names(List.of(names));
    }

    private static Fact weekly(String start) {
        LocalDateTime time = LocalDateTime.parse(start);
        return new Fact.Repeats(Series.of(
                WallClockSpan.between(time, time.plusHours(1), ZoneId.of("Europe/Berlin")),
                Recurrence.of(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=MO"))));
    }
}
