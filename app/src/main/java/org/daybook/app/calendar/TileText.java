package org.daybook.app.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryStatus;

/** What a tile says: in its tooltip, to a screen reader, and in its style classes. */
final class TileText {

    private final Messages text = Messages.of(TileText.class);

    /** Such as {@code 09:00–10:30}. */
    String hours(LocalTime start, LocalTime end) {
        return Times.clock(start) + "–" + Times.clock(end);
    }

    String people(Face face) {
        return face.people().isEmpty() ? text.get("nobody") : String.join(", ", face.people());
    }

    /** Everything in a few lines, for a pointer at rest. */
    String tooltip(Face face) {
        Commitment commitment = face.commitment();
        List<String> lines = new ArrayList<>();
        lines.add(commitment.title());
        lines.add(Times.span(commitment.when()));
        lines.add(people(face));
        lines.add(status(commitment));
        face.clashes().forEach(clash -> lines.add((clash.hard() ? "⚠ " : "△ ") + clash.sentence()));
        return String.join("\n", lines);
    }

    /** Everything in sentences, for a screen reader. */
    String spoken(Face face) {
        Commitment commitment = face.commitment();
        String clashes = face.clashes().stream().map(ClashNote::sentence).collect(Collectors.joining(" "));
        return text.get(
                        "spoken",
                        commitment.title(),
                        Times.span(commitment.when()),
                        people(face),
                        status(commitment),
                        clashes)
                .strip();
    }

    String status(Commitment commitment) {
        for (EntryStatus status : EntryStatus.values()) {
            if (status.name().equals(commitment.status())) {
                return text.named(status);
            }
        }
        return commitment.status();
    }

    List<String> styleClasses(Face face) {
        return styleClasses(face, false);
    }

    /** The classes that dress a tile: by kind, by status, by clash; and whether it is a bar of whole days. */
    List<String> styleClasses(Face face, boolean bar) {
        List<String> classes = new ArrayList<>();
        classes.add("tile");
        classes.add("kind-" + word(face.commitment().category()));
        classes.add("status-" + word(face.commitment().status()));
        classes.add("firmness-" + word(face.commitment().firmness().name()));
        if (face.clashesHard()) {
            classes.add("clashing");
        }
        if (bar) {
            classes.add("all-day");
        }
        return classes;
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
