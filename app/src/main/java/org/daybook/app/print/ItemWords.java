package org.daybook.app.print;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.WorkItemType;

/** What is said of an item on paper, where words must tell what colours tell on the screen. */
final class ItemWords {

    private static final String BETWEEN = " · ";

    private final Messages text;
    private final PrintMatter matter;

    ItemWords(Messages text, PrintMatter matter) {
        this.text = text;
        this.matter = matter;
    }

    String title(Item item) {
        return item.commitment().title();
    }

    /** Such as {@code 09:00–10:30}, or {@code from 22:00} on the first day of several; empty for a whole day. */
    String hours(Item item, LocalDate day) {
        boolean starts = day.equals(item.firstDay());
        boolean ends = day.equals(item.lastDay());
        if (item.allDay() || (!starts && !ends)) {
            return "";
        }
        String from = Times.clock(item.start().toLocalTime());
        String until = Times.clock(item.end().toLocalTime());
        if (starts && ends) {
            return from + "–" + until;
        }
        return starts ? text.get("from-hour", from) : text.get("until-hour", until);
    }

    /** Days and hours, whole. */
    String when(Item item) {
        return Times.span(item.commitment().when().inZone(matter.zone()));
    }

    boolean cancelled(Item item) {
        return EntryStatus.CANCELLED.name().equals(item.commitment().status());
    }

    boolean tentative(Item item) {
        return EntryStatus.TENTATIVE.name().equals(item.commitment().status());
    }

    /** What kind of thing it is and how it stands, such as {@code Ticket, confirmed}. */
    String kind(Item item) {
        Commitment commitment = item.commitment();
        if (commitment.ref().kind() == CommitmentKind.ABSENCE) {
            return text.get("absence");
        }
        Stream<String> kind = Arrays.stream(WorkItemType.values())
                .filter(type -> type != WorkItemType.OTHER && type.name().equals(commitment.category()))
                .map(text::named);
        Stream<String> status = Arrays.stream(EntryStatus.values())
                .filter(each -> each != EntryStatus.SCHEDULED && each.name().equals(commitment.status()))
                .map(text::named);
        Stream<String> confidential = commitment.confidential() ? Stream.of(text.get("private")) : Stream.empty();
        return Stream.concat(Stream.concat(kind, status), confidential).collect(Collectors.joining(", "));
    }

    String people(Item item) {
        return item.commitment().people().stream()
                .map(person -> matter.names().getOrDefault(person, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    boolean anyPlaces() {
        return !matter.places().isEmpty();
    }

    String place(Item item) {
        return Objects.requireNonNullElse(matter.places().get(item.commitment().ref()), "");
    }

    /** Everything besides title and time. */
    String note(Item item) {
        return joined(kind(item), place(item), people(item));
    }

    /** The same where who it concerns can be seen anyway. */
    String noteWithoutPeople(Item item) {
        return joined(kind(item), place(item));
    }

    static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
