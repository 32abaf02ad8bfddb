package org.daybook.core.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of things a journal entry can be about, each kept in tables of its own. */
public enum JournalKind {
    ENTRY("schedule_entry", "schedule_entry_assignee", "occurrence_override"),
    PERSON("person"),
    ABSENCE("absence"),
    HOSPITAL("hospital", "shift_type", "study_area"),
    ROSTER(
            "schedule_version",
            "assignment",
            "shift_instance",
            "scrape_batch",
            "validation_run",
            "acknowledgement",
            "coverage_calculation"),
    SCHOOL("school"),
    PLAN("coaching_plan", "coaching_goal", "weekly_plan", "plan_outcome", "cycle_analysis"),
    VISIT(
            "visit",
            "visit_schedule",
            "visit_note",
            "observation",
            "next_step",
            "visit_metric",
            "evidence",
            "evidence_part"),
    USER("app_user", "credential"),
    WORKSPACE("workspace_profile");

    private final List<String> tables;

    JournalKind(String... tables) {
        this.tables = List.of(tables);
    }

    /** The tables whose rows belong to it; the first has a row for each thing of the kind. */
    public List<String> tables() {
        return tables;
    }

    /** The kind whose rows a table keeps; nothing for what people are not told about. */
    public static Optional<JournalKind> of(String table) {
        return Stream.of(values()).filter(kind -> kind.tables.contains(table)).findFirst();
    }
}
