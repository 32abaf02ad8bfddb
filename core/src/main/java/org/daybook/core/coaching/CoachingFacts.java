package org.daybook.core.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/**
 * What a row of a plan or a visit says, by the lasting names of fields, what people care for first. What is in a file of
 * evidence is not among it.
 */
final class CoachingFacts {

    private final CoachingBooks books;
    private final People people;

    CoachingFacts(CoachingBooks books, People people) {
        this.books = books;
        this.people = people;
    }

    /** Nothing for a row that is not there, and for tables that people are not told of row by row. */
    SequencedMap<String, Fact> of(String table, RowImage row) {
        if (!row.isThere()) {
            return new LinkedHashMap<>();
        }
        return switch (table) {
            case "coaching_plan" -> plan(row);
            case "coaching_goal" -> goal(row);
            case "weekly_plan" -> only("planned", text(row, "text"));
            case "plan_outcome" -> only("outcome", text(row, "text"));
            case "cycle_analysis" -> analysis(row);
            case "visit" -> visit(row);
            case "visit_schedule" -> schedule(row);
            case "visit_note" -> only("note", text(row, "text"));
            case "observation" -> only("observation", text(row, "text"));
            case "next_step" -> only("next-step", step(row));
            case "visit_metric" ->
                only("measured", together(text(row, "name"), figure(row, "figure"), text(row, "unit")));
            case "evidence" -> only("evidence", text(row, "file_name"));
            default -> new LinkedHashMap<>();
        };
    }

    private SequencedMap<String, Fact> plan(RowImage row) {
        SequencedMap<String, Fact> facts = only("title", text(row, "title"));
        facts.put(
                "school",
                said(row.id("school_id")
                        .map(SchoolId::new)
                        .flatMap(books.schools()::find)
                        .map(school -> school.details().name())));
        facts.put("teacher", person(row, "teacher_id"));
        facts.put("coach", person(row, "coach_id"));
        facts.put("start", day(row, "starts_on"));
        facts.put("cycles", figure(row, "cycles"));
        facts.put("weeks", figure(row, "weeks"));
        facts.put("stage", word(Stage.class, row, "stage"));
        facts.put("needs", text(row, "needs"));
        facts.put("focus", text(row, "focus"));
        return facts;
    }

    private static SequencedMap<String, Fact> goal(RowImage row) {
        SequencedMap<String, Fact> facts =
                only("goal", together(text(row, "text"), word(GoalStatus.class, row, "status")));
        facts.put("measure", together(text(row, "measure"), text(row, "unit")));
        facts.put("baseline", figure(row, "baseline"));
        facts.put("target", figure(row, "target"));
        return facts;
    }

    private static SequencedMap<String, Fact> analysis(RowImage row) {
        SequencedMap<String, Fact> facts = only("went-well", text(row, "went_well"));
        facts.put("to-change", text(row, "to_change"));
        facts.put("next-focus", text(row, "next_focus"));
        return facts;
    }

    private static SequencedMap<String, Fact> visit(RowImage row) {
        SequencedMap<String, Fact> facts = only("status", word(VisitStatus.class, row, "status"));
        facts.put("reason", text(row, "cancel_reason"));
        facts.put("cycle", figure(row, "cycle"));
        facts.put("week", figure(row, "week"));
        return facts;
    }

    /** What a schedule said that counts no more is told as what the one that counts said before. */
    private static SequencedMap<String, Fact> schedule(RowImage row) {
        SequencedMap<String, Fact> facts = new LinkedHashMap<>();
        if (row.text("counts_for").isEmpty()) {
            return facts;
        }
        WallClockSpan when = row.span();
        facts.put("start", new Fact.Moment(when.localStart(), false));
        facts.put("end", new Fact.Moment(when.localEnd(), false));
        facts.put("type", word(MeetingType.class, row, "meeting_type"));
        facts.put("purpose", text(row, "purpose"));
        facts.put("location", text(row, "location"));
        facts.put("preparation", text(row, "preparation_notes"));
        facts.put("equipment", said(row.text("equipment").map(lines -> lines.replace("\n", ", "))));
        return facts;
    }

    private static Fact step(RowImage row) {
        StepState state = row.text("done_at").isPresent() ? StepState.DONE : StepState.OPEN;
        return together(text(row, "text"), day(row, "check_back"), new Fact.Word(state));
    }

    private static SequencedMap<String, Fact> only(String name, Fact fact) {
        SequencedMap<String, Fact> facts = new LinkedHashMap<>();
        facts.put(name, fact);
        return facts;
    }

    private static Fact together(Fact... facts) {
        List<Fact> told = List.of(facts);
        return told.stream().allMatch(Fact.NOTHING::equals) ? Fact.NOTHING : new Fact.Together(told);
    }

    private Fact person(RowImage row, String column) {
        return said(row.id(column).map(PersonId::new).flatMap(people::find).map(Person::name));
    }

    private static Fact text(RowImage row, String column) {
        return said(row.text(column));
    }

    private static Fact said(Optional<String> text) {
        return text.filter(each -> !each.isBlank()).<Fact>map(Fact.Text::new).orElse(Fact.NOTHING);
    }

    private static Fact figure(RowImage row, String column) {
        return row.text(column)
                .<Fact>map(figure -> new Fact.Figure(Figures.plain(new BigDecimal(figure))))
                .orElse(Fact.NOTHING);
    }

    private static Fact day(RowImage row, String column) {
        return row.text(column)
                .map(LocalDate::parse)
                .<Fact>map(day -> new Fact.Moment(day.atStartOfDay(), true))
                .orElse(Fact.NOTHING);
    }

    private static <E extends Enum<E>> Fact word(Class<E> type, RowImage row, String column) {
        return row.text(column)
                .<Fact>map(name -> new Fact.Word(Enum.valueOf(type, name)))
                .orElse(Fact.NOTHING);
    }
}
