package org.daybook.app.print;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.print.PagesViewModel.Stage;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The sheet with pages to be saved or printed, beside what can be chosen about them. */
final class PrintSheet {

    private static final double WIDEST = 1240;
    private static final double TALLEST = 940;
    private static final double AROUND = 48;

    private final Messages text = Messages.of(PrintSheet.class);
    private final PagesViewModel pages;
    private final Choices choices;
    private final Sheets sheets;
    private final Function<Printout, Optional<Path>> place;
    private final Label note = new Label();
    private final BorderPane card = new BorderPane();

    /** @param place asks where to save the file */
    PrintSheet(
            String title,
            PagesViewModel pages,
            Choices choices,
            Sheets sheets,
            Function<Printout, Optional<Path>> place) {
        this.pages = pages;
        this.choices = choices;
        this.sheets = sheets;
        this.place = place;
        card.getStylesheets().add(Appearance.sheet(PrintSheet.class, "print.css"));
        card.getStyleClass().add("print-sheet");
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        card.setTop(heading);
        card.setLeft(choices);
        BorderPane looked = new BorderPane(new PagePreview(pages));
        looked.setBottom(turning());
        looked.getStyleClass().add("print-pages");
        card.setCenter(looked);
        card.setBottom(buttons());
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void show() {
        Scene scene = sheets.getScene();
        card.setPrefSize(Math.min(WIDEST, scene.getWidth() - AROUND), Math.min(TALLEST, scene.getHeight() - AROUND));
        sheets.show(card, choices.first(), pages::cancel);
        pages.findPrinters();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            pages.turn(1);
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            pages.turn(-1);
            event.consume();
        }
    }

    private Node turning() {
        Button back = Icons.button(MaterialDesignC.CHEVRON_LEFT, text.get("page-back"));
        back.setId("print-back");
        back.setOnAction(_ -> pages.turn(-1));
        back.disableProperty().bind(pages.pageProperty().map(page -> page.intValue() == 0));
        Label where = new Label();
        where.setId("print-page");
        where.textProperty().bind(pageOf());
        Button on = Icons.button(MaterialDesignC.CHEVRON_RIGHT, text.get("page-on"));
        on.setId("print-on");
        on.setOnAction(_ -> pages.turn(1));
        on.disableProperty()
                .bind(pages.stageProperty()
                        .flatMap(stage -> pages.pageProperty().map(page -> page.intValue() >= pages(stage) - 1)));
        HBox turning = new HBox(back, where, on);
        turning.setAlignment(Pos.CENTER);
        turning.getStyleClass().add("turning");
        return turning;
    }

    private ObservableValue<String> pageOf() {
        return pages.stageProperty()
                .flatMap(stage -> pages.pageProperty()
                        .map(page -> pages(stage) == 0 ? "" : text.get("page", page.intValue() + 1, pages(stage))));
    }

    private static int pages(Stage stage) {
        return stage instanceof Stage.Ready(Printout printout) ? printout.pages() : 0;
    }

    private Node buttons() {
        ObservableValue<Boolean> nothing = pages.stageProperty().map(stage -> !(stage instanceof Stage.Ready));
        Button save = new Button(text.get("save"));
        save.setId("print-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(nothing);
        save.setOnAction(_ -> save());
        Button print = new Button(text.get("print"));
        print.setId("print-print");
        print.disableProperty().bind(nothing);
        print.setOnAction(_ -> print());
        Button close = new Button(text.get("close"));
        close.setId("print-close");
        close.setOnAction(_ -> {
            pages.cancel();
            sheets.close();
        });
        HBox buttons = new HBox(note(), save, print, close);
        for (Button button : new Button[] {save, print, close}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private Node note() {
        note.setId("print-note");
        note.getStyleClass().add("refusal");
        note.setWrapText(true);
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }

    private void save() {
        if (pages.stageProperty().get() instanceof Stage.Ready(Printout printout)) {
            place.apply(printout).ifPresent(pages::save);
        }
    }

    private void print() {
        Optional.ofNullable(choices.printer().getValue())
                .ifPresentOrElse(
                        printer -> {
                            note.setText("");
                            pages.print(printer);
                        },
                        () -> note.setText(text.get("no-printers")));
    }
}
