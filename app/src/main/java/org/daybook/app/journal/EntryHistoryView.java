package org.daybook.app.journal;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.dispatch.EntryVersion;
import org.daybook.core.journal.JournalEntry;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** The history of one entry in the drawer, newest first. */
final class EntryHistoryView extends BorderPane {

    private final Messages text = Messages.of(EntryHistoryView.class);
    private final Tongue tongue = new Tongue();
    private final EntryHistoryViewModel model;
    private final ZoneId zone;
    private final VBox steps = new VBox();
    private final Button back;

    /** Where the buttons at the top lead to. */
    record Doors(Runnable back, Runnable close) {}

    EntryHistoryView(EntryHistoryViewModel model, String title, ZoneId zone, Doors doors) {
        this.model = model;
        this.zone = zone;
        back = Icons.button(MaterialDesignA.ARROW_LEFT, text.get("back"));
        getStylesheets().add(Appearance.sheet(EntryHistoryView.class, "journal.css"));
        getStyleClass().add("entry-history");
        setTop(header(title, doors));
        steps.getStyleClass().add("steps");
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("journal-scroll");
        setCenter(scroll);
        model.versions().addListener((ListChangeListener<EntryVersion>) _ -> show());
        model.refusalProperty().subscribe(_ -> show());
    }

    /** Puts the keyboard where it can do something. */
    void begin() {
        back.requestFocus();
    }

    private Node header(String title, Doors doors) {
        back.setId("history-back");
        back.setOnAction(_ -> doors.back().run());
        Label heading = new Label(text.get("history"));
        heading.getStyleClass().add("history-heading");
        Label of = new Label(title);
        of.getStyleClass().add("quiet");
        VBox words = new VBox(heading, of);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button close = Icons.button(MaterialDesignC.CLOSE, text.get("close"));
        close.setId("history-close");
        close.setOnAction(_ -> doors.close().run());
        HBox header = new HBox(back, words, close);
        header.getStyleClass().add("history-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show() {
        steps.getChildren().clear();
        if (!model.refusalProperty().get().isEmpty()) {
            steps.getChildren().add(quiet(model.refusalProperty().get()));
        }
        model.versions().forEach(version -> steps.getChildren().add(step(version)));
    }

    private Node step(EntryVersion version) {
        JournalEntry entry = version.entry();
        ZonedDateTime at = entry.at().atZone(zone);
        String when =
                text.get("step-when", Times.dayAndYear(at.toLocalDate()), Times.clock(at.toLocalTime()), entry.actor());
        Label head = new Label(when, Icons.of(Deeds.sign(entry.command())));
        head.getStyleClass().add("step-head");
        head.setWrapText(true);
        Label title = new Label(entry.summary());
        title.getStyleClass().add("step-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox step = new VBox(head, title);
        if (!version.differences().isEmpty()) {
            step.getChildren().add(new DifferencesView(version.differences(), tongue, tongue::happened));
        }
        version.split().ifPresent(half -> step.getChildren().add(quiet(half(half))));
        if (version.restorable()) {
            step.getChildren().add(restore(version, when));
        }
        step.getStyleClass().add("step-of-history");
        return step;
    }

    private Node restore(EntryVersion version, String when) {
        Button restore = new Button(text.get("restore"), Icons.of(MaterialDesignH.HISTORY));
        restore.setId("restore-" + version.entry().no());
        restore.setAccessibleText(text.get("restore-spoken", when));
        restore.setOnAction(_ -> {
            back.requestFocus();
            model.restore(version);
        });
        return restore;
    }

    private String half(EntryVersion.Half half) {
        String key = half.earlier() ? "split-from" : "split-into";
        return half.title().isEmpty() ? text.get(key + "-private") : text.get(key, half.title());
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
