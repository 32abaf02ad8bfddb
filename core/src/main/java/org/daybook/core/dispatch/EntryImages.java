package org.daybook.core.dispatch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.journal.RowImage;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Reads entries from the rows the journal keeps of them, as those were written at the time. */
final class EntryImages {

    private EntryImages() {}

    /** The entry as its own row and those of its people have it. */
    static EntryDraft draft(RowImage entry, Collection<RowImage> assignees) {
        EntryDetails details = new EntryDetails(
                entry.required("title"),
                entry.span(),
                EntryStatus.valueOf(entry.required("status")),
                work(entry).orElse(WorkItem.NONE),
                entry.text("location").orElse(null),
                entry.text("notes").orElse(null),
                entry.is("free"),
                entry.is("confidential"),
                people(assignees));
        return new EntryDraft(details, recurrence(entry));
    }

    /** An occurrence as its series has it, with what its own row says is different. */
    static EntryDetails over(RowImage override, EntryDetails plain) {
        return new EntryDetails(
                override.text("title").orElse(plain.title()),
                when(override, plain.when()),
                override.text("status").map(EntryStatus::valueOf).orElse(plain.status()),
                work(override).orElse(plain.workItem()),
                text(override, "location", plain.location()),
                text(override, "notes", plain.notes()),
                override.flag("free").orElse(plain.free()),
                override.flag("confidential").orElse(plain.confidential()),
                override.text("people").map(EntryImages::people).orElse(plain.people()));
    }

    private static @Nullable Recurrence recurrence(RowImage entry) {
        Optional<String> text = entry.text("recurrence");
        return text.isEmpty() ? null : new RecurrenceConverter().convertToEntityAttribute(text.get());
    }

    private static Optional<WorkItem> work(RowImage row) {
        return row.text("work_item_type")
                .map(type -> new WorkItem(
                        WorkItemType.valueOf(type), row.text("work_item_id").orElse(null)));
    }

    private static List<PersonId> people(Collection<RowImage> assignees) {
        return assignees.stream()
                .sorted(Comparator.comparing(each -> each.number("position").orElse(0L)))
                .map(each -> new PersonId(UUID.fromString(each.required("person_id"))))
                .toList();
    }

    private static List<PersonId> people(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(" "))
                        .map(UUID::fromString)
                        .map(PersonId::new)
                        .toList();
    }

    private static WallClockSpan when(RowImage override, WallClockSpan plain) {
        Optional<LocalDateTime> start = override.time("local_start");
        Optional<Long> seconds = override.number("duration_seconds");
        if (start.isEmpty() || seconds.isEmpty()) {
            return plain;
        }
        ZoneId zone = plain.zone();
        return new WallClockSpan(start.get(), Duration.ofSeconds(seconds.get()), zone, override.is("all_day"));
    }

    /** An override says by the empty text that the occurrence has none. */
    private static @Nullable String text(RowImage override, String column, @Nullable String plain) {
        Optional<String> own = override.text(column);
        if (own.isEmpty()) {
            return plain;
        }
        return own.get().isEmpty() ? null : own.get();
    }
}
