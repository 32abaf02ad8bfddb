package org.daybook.persistence.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row is called when a sentence is about it. */
final class RowWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("workspace_profile", "the workspace"),
            Map.entry("person", "the person"),
            Map.entry("app_user", "the user"),
            Map.entry("credential", "the password"),
            Map.entry("absence", "the absence"),
            Map.entry("schedule_entry", "the entry"),
            Map.entry("schedule_entry_assignee", "who is assigned"),
            Map.entry("occurrence_override", "the changed occurrence"),
            Map.entry("schedule_version", "the schedule version"),
            Map.entry("shift_instance", "the shift"),
            Map.entry("scrape_batch", "the import"));

    private RowWords() {}

    /** Whether the title of one occurrence is private depends on its series, so it is left out. */
    private static List<String> names(String table) {
        return table.equals("occurrence_override") ? List.of() : List.of("title", "name", "login");
    }

    /** Whether it is not for everybody to know what an entry is about. */
    static boolean isPrivate(Map<String, @Nullable Object> image) {
        return Boolean.TRUE.equals(image.get("confidential"));
    }

    /** Its kind in words, with its title or name where it has one that is no secret. */
    static String of(String table, Map<String, @Nullable Object> image) {
        String word = WORDS.getOrDefault(table, "the " + table.replace('_', ' '));
        if (isPrivate(image)) {
            return "the private entry";
        }
        Optional<Object> name = names(table).stream()
                .<@Nullable Object>map(image::get)
                .filter(String.class::isInstance)
                .findFirst();
        return name.map(each -> "%s \u201c%s\u201d".formatted(word, each)).orElse(word);
    }
}
