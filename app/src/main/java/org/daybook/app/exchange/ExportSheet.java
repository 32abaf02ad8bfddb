package org.daybook.app.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks which days go into a calendar file, and where to. */
final class ExportSheet {

    private static final double WIDTH = 440;

    private final Messages text = Messages.of(ExportSheet.class);
    private final ExchangeDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Sheets sheets;
    private final Supplier<Optional<Path>> place;

    /** @param place asks where to write to */
    ExportSheet(ExchangeDesk desk, Tasks tasks, Toasts toasts, Sheets sheets, Supplier<Optional<Path>> place) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.sheets = sheets;
        this.place = place;
    }

    void show(LocalDate first, LocalDate last) {
        Label heading = new Label(text.get("export-title"));
        heading.getStyleClass().add("sheet-title");
        DatePicker from = new DatePicker(first);
        from.setId("export-from");
        DatePicker to = new DatePicker(last);
        to.setId("export-to");
        HBox range = new HBox(field(text.get("export-from"), from), field(text.get("export-to"), to));
        range.getStyleClass().add("range");
        Label problem = new Label();
        problem.getStyleClass().add("refusal");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button export = new Button(text.get("export-do"));
        export.setId("export-do");
        export.getStyleClass().add("accent");
        export.setOnAction(_ -> problem.setText(export(from.getValue(), to.getValue())));
        Button cancel = new Button(text.get("import-cancel"));
        cancel.setOnAction(_ -> sheets.close());
        HBox buttons = new HBox(export, cancel);
        buttons.getStyleClass().add("sheet-buttons");
        VBox card = new VBox(heading, lead(), range, problem, buttons);
        card.getStylesheets().add(Appearance.sheet(ExportSheet.class, "exchange.css"));
        card.getStyleClass().add("exchange");
        card.setPrefWidth(WIDTH);
        sheets.show(card, from, () -> {});
    }

    private Label lead() {
        Label lead = new Label(text.get("export-lead"));
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        return lead;
    }

    private static VBox field(String name, DatePicker picker) {
        Label label = new Label(name);
        label.getStyleClass().add("amount-name");
        label.setLabelFor(picker);
        VBox box = new VBox(label, picker);
        picker.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** What is wrong with the range, or empty once the export is on its way. */
    private String export(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            return text.get("export-range");
        }
        place.get().ifPresent(file -> {
            sheets.close();
            tasks.command(progress -> desk.export(from, to, file, progress), this::told);
        });
        return "";
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> toasts.show(Toast.done(summary, null));
            case Outcome.Refused<?>(Refusal refusal) -> toasts.show(Toast.refused(refusal.sentence()));
        }
    }
}
