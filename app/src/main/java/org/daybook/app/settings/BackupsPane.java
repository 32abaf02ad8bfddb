package org.daybook.app.settings;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** The backups there are, each with the way back to it. */
final class BackupsPane extends VBox {

    private static final double MEGABYTE = 1_048_576;

    private final Messages text = Messages.of(BackupsPane.class);
    private final VBox rows = new VBox();
    private final BackupsViewModel model;
    private final SettingsContext context;
    private final ZoneId zone;

    /** @param zone whose clock the times are read from */
    BackupsPane(BackupsViewModel model, SettingsContext context, ZoneId zone) {
        this.model = model;
        this.context = context;
        this.zone = zone;
        getStyleClass().add("section");
        rows.getStyleClass().add("rows");
        getChildren().add(Form.heading(text.named(Section.BACKUPS)));
        if (!model.mayManage()) {
            getChildren().add(Form.quiet(text.get("backups-may-not")));
            return;
        }
        Button make = Form.button("backup-make", text.get("backup-make"), model::make);
        make.getStyleClass().add("accent");
        make.disableProperty().bind(model.makingProperty());
        getChildren().addAll(Form.quiet(text.get("backups-about")), Form.buttons(make), rows);
        model.copies().addListener((ListChangeListener<WorkspaceAffairs.Copy>) _ -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.copies().stream().map(this::row).toList());
        if (model.copies().isEmpty()) {
            rows.getChildren().add(Form.quiet(text.get("backups-none")));
        }
    }

    private Node row(WorkspaceAffairs.Copy copy) {
        Label when = new Label(when(copy));
        when.getStyleClass().add("setting-name");
        Label why = Form.quiet(text.named(copy.why()));
        VBox words = new VBox(when, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label size = Form.quiet(text.get("backup-size", copy.bytes() / MEGABYTE));
        Button restore = new Button(text.get("backup-restore"));
        restore.getStyleClass().addAll("flat", "backup-restore");
        restore.setAccessibleText(text.get("backup-restore-what", when(copy)));
        restore.setOnAction(_ -> ask(copy));
        HBox row = new HBox(words, size, restore);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String when(WorkspaceAffairs.Copy copy) {
        ZonedDateTime at = copy.madeAt().atZone(zone);
        return Times.dayAndYear(at.toLocalDate()) + ", " + Times.clock(at.toLocalTime());
    }

    /** Says what will happen before it does: the window closes the workspace for it. */
    private void ask(WorkspaceAffairs.Copy copy) {
        Label title = new Label(text.get("restore-title", when(copy)));
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        Button go = Form.button("restore-go", text.get("restore-go"), () -> {
            context.sheets().close();
            model.restore(copy);
        });
        go.getStyleClass().add("accent");
        Button cancel = Form.button(
                "restore-cancel", text.get("cancel"), () -> context.sheets().close());
        VBox card = new VBox(
                title,
                Form.quiet(text.get("restore-back", when(copy))),
                Form.quiet(text.get("restore-kept")),
                Form.quiet(text.get("restore-users")),
                Form.buttons(go, cancel));
        Form.card(card);
        context.sheets().show(card, cancel, () -> {});
    }
}
