package org.daybook.persistence.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row is called when a sentence is about it. */
final class RowWords {

    private static final Map<String, String> WORDS = Map.of(
            "workspace_profile", "the workspace",
            "person", "the person",
            "app_user", "the user",
            "credential", "the password",
            "absence", "the absence",
            "schedule_entry", "the entry",
            "schedule_entry_assignee", "who is assigned",
            "occurrence_override", "the changed occurrence");

    private RowWords() {}

    /** Its kind in words, with its title or name where it has one. */
    static String of(String table, Map<String, @Nullable Object> image) {
        String word = WORDS.getOrDefault(table, "the " + table.replace('_', ' '));
        Optional<Object> name = List.of("title", "name", "login").stream()
                .<@Nullable Object>map(image::get)
                .filter(String.class::isInstance)
                .findFirst();
        return name.map(each -> "%s \u201c%s\u201d".formatted(word, each)).orElse(word);
    }
}
