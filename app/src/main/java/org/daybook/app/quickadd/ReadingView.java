package org.daybook.app.quickadd;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.calendar.ClashNote;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.quickadd.Doubt;
import org.daybook.core.quickadd.Mark;
import org.daybook.core.quickadd.QuickReading;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** What was understood: the line with its parts marked, the entry it makes, what was not understood, what clashes. */
final class ReadingView extends VBox {

    private final Messages text = Messages.of(ReadingView.class);
    private final ReadingText words;
    private final VBox entry = new VBox();
    private final VBox notes = new VBox();

    ReadingView(ReadingText words) {
        this.words = words;
        getStyleClass().add("reading");
        entry.getStyleClass().add("reading-entry");
        notes.getStyleClass().add("reading-notes");
        getChildren().setAll(entry, notes);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a reading in place of the one before. */
    void show(String line, QuickReading reading, Clashes clashes) {
        entry.getChildren().setAll(marked(line, reading), title(reading.details()), facts(reading));
        notes.getChildren().clear();
        reading.doubts().forEach(doubt -> notes.getChildren().add(note(doubt)));
        clashes.first().forEach(clash -> notes.getChildren().add(note(clash)));
        if (clashes.more() > 0) {
            notes.getChildren()
                    .add(note(
                            MaterialDesignA.ACCOUNT_ALERT_OUTLINE, "clash", text.get("clashes-more", clashes.more())));
        }
        boolean any = !notes.getChildren().isEmpty();
        notes.setVisible(any);
        notes.setManaged(any);
        setAccessibleText(said(reading, clashes));
    }

    /** All of it in one text, for those who listen. */
    String said(QuickReading reading, Clashes clashes) {
        String facts = words.facts(reading).stream().map(ReadingText.Fact::text).collect(Collectors.joining(", "));
        String doubts = reading.doubts().stream().map(Doubt::sentence).collect(Collectors.joining(" "));
        String clash = clashes.first().stream().map(ClashNote::sentence).collect(Collectors.joining(" "));
        return "%s, %s. %s %s"
                .formatted(words.title(reading.details()), facts, doubts, clash)
                .strip();
    }

    /** The line once more, in labels, since a field cannot mark its own text. */
    private static Node marked(String line, QuickReading reading) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("marked-line");
        int at = 0;
        for (Mark mark : reading.marks()) {
            add(flow, line.substring(at, mark.start()), "nothing");
            if (mark.kind() == Mark.Kind.TITLE) {
                title(flow, line, mark, reading.doubts());
            } else {
                String kind = mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                add(flow, line.substring(mark.start(), mark.end()), kind);
            }
            at = mark.end();
        }
        add(flow, line.substring(at), "nothing");
        return flow;
    }

    /** A stretch of the title, with what is doubtful in it set apart. */
    private static void title(FlowPane flow, String line, Mark title, List<Doubt> doubts) {
        int at = title.start();
        for (Doubt doubt : doubts) {
            if (doubt.start() >= at && doubt.end() <= title.end()) {
                add(flow, line.substring(at, doubt.start()), "title");
                add(flow, line.substring(doubt.start(), doubt.end()), "doubt");
                at = doubt.end();
            }
        }
        add(flow, line.substring(at, title.end()), "title");
    }

    private static void add(FlowPane flow, String words, String kind) {
        if (!words.isBlank()) {
            Label label = new Label(words.strip());
            label.getStyleClass().addAll("mark", "mark-" + kind);
            flow.getChildren().add(label);
        }
    }

    private Node title(EntryDetails details) {
        Label title = new Label(words.title(details));
        title.getStyleClass().add(details.title().isBlank() ? "reading-title-missing" : "reading-title");
        title.setWrapText(true);
        return title;
    }

    private Node facts(QuickReading reading) {
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("facts");
        List<ReadingText.Fact> all = words.facts(reading);
        for (ReadingText.Fact fact : all) {
            Label label = new Label(fact.text(), Icons.of(fact.icon()));
            label.getStyleClass().add("fact");
            label.setWrapText(true);
            facts.getChildren().add(label);
        }
        return facts;
    }

    private Node note(Doubt doubt) {
        return note(MaterialDesignH.HELP_CIRCLE_OUTLINE, "doubt", doubt.sentence());
    }

    private Node note(ClashNote clash) {
        return note(
                clash.hard() ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignC.CLOCK_ALERT_OUTLINE,
                clash.hard() ? "clash-hard" : "clash",
                clash.sentence());
    }

    private static Node note(Ikon icon, String styleClass, String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(icon), label);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("note", styleClass);
        return row;
    }
}
