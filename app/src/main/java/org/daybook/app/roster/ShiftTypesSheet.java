package org.daybook.app.roster;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What the shifts of a hospital are called, when they are, and what is read in them: a row each. */
final class ShiftTypesSheet extends VBox {

    private static final double LIST_HEIGHT = 340;
    private static final double CODE = 90;
    private static final double NAME = 180;
    private static final double CLOCK = 68;
    private static final double STUDY = 120;
    private static final double SPECIALTY = 150;

    private final Messages text = Messages.of(ShiftTypesSheet.class);
    private final ShiftTypesViewModel model;
    private final Sheets sheets;
    private final GridPane grid = new GridPane();
    private final Button add;

    ShiftTypesSheet(ShiftTypesViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
        getStylesheets().add(Appearance.sheet(ShiftTypesSheet.class, "roster.css"));
        getStyleClass().add("asking");
        grid.getStyleClass().add("types");
        add = Parts.button("type-add", text.get("type-add"), MaterialDesignP.PLUS, this::addRow);
        Button save = Parts.button("types-save", text.get("save"), model::save);
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        Button cancel = Parts.button("types-cancel", text.get("cancel"), sheets::close);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setId("types");
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(LIST_HEIGHT);
        scroll.getStyleClass().add("types-scroll");
        getChildren()
                .addAll(
                        Parts.styled(text.get("types-title", model.hospitalName()), "sheet-title"),
                        Parts.sentence(text.get("types-lead"), "quiet"),
                        scroll,
                        Parts.problem(model.problemProperty()),
                        Parts.row("sheet-buttons", save, cancel, Parts.gap(), add));
        model.rows().addListener((ListChangeListener<ShiftTypeDraft>) _ -> fill());
        model.overProperty().subscribe(over -> {
            if (over) {
                sheets.close();
            }
        });
        fill();
    }

    void show() {
        sheets.show(
                this,
                grid.getChildren().stream()
                        .filter(TextField.class::isInstance)
                        .findFirst()
                        .orElse(add),
                () -> {});
    }

    private void addRow() {
        model.add();
        grid.lookup("#type-code-" + (model.rows().size() - 1)).requestFocus();
    }

    private void fill() {
        grid.getChildren().clear();
        List<Label> heads = List.of(
                Parts.styled(text.get("type-code"), "field-name"),
                Parts.styled(text.get("type-name"), "field-name"),
                Parts.styled(text.get("type-start"), "field-name"),
                Parts.styled(text.get("type-end"), "field-name"),
                Parts.styled(text.get("type-study"), "field-name"),
                Parts.styled(text.get("type-specialty"), "field-name"),
                Parts.styled(text.get("type-colour"), "field-name"));
        for (int column = 0; column < heads.size(); column++) {
            grid.add(heads.get(column), column, 0);
        }
        for (int i = 0; i < model.rows().size(); i++) {
            grid.addRow(i + 1, row(model.rows().get(i), i));
        }
    }

    private Node[] row(ShiftTypeDraft draft, int number) {
        TextField code = field(draft.code(), text.get("type-code"), CODE);
        code.setId("type-code-" + number);
        TextField name = field(draft.name(), text.get("type-name"), NAME);
        TextField start = field(draft.start(), text.get("type-start"), CLOCK);
        start.setId("type-start-" + number);
        TextField end = field(draft.end(), text.get("type-end"), CLOCK);
        ComboBox<StudyType> study = Parts.choice("type-study-" + number, List.of(StudyType.values()), text::named);
        study.setAccessibleText(text.get("type-study"));
        study.setPrefWidth(STUDY);
        study.valueProperty().bindBidirectional(draft.study());
        ComboBox<SpecialtyType> specialty =
                Parts.choice("type-specialty-" + number, List.of(SpecialtyType.values()), text::named);
        specialty.setAccessibleText(text.get("type-specialty"));
        specialty.setPrefWidth(SPECIALTY);
        specialty.valueProperty().bindBidirectional(draft.specialty());
        Button up = Icons.button(MaterialDesignA.ARROW_UP, text.get("type-up", number + 1));
        up.setDisable(number == 0);
        up.setOnAction(_ -> model.move(draft, -1));
        Button down = Icons.button(MaterialDesignA.ARROW_DOWN, text.get("type-down", number + 1));
        down.setDisable(number == model.rows().size() - 1);
        down.setOnAction(_ -> model.move(draft, 1));
        Button remove = Icons.button(MaterialDesignT.TRASH_CAN_OUTLINE, text.get("type-remove", number + 1));
        remove.setId("type-remove-" + number);
        remove.setOnAction(_ -> model.remove(draft));
        return new Node[] {
            code, name, start, end, study, specialty, colour(draft), Parts.row("type-moves", up, down, remove)
        };
    }

    private static TextField field(StringProperty value, String name, double width) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setAccessibleText(name);
        field.setPrefWidth(width);
        field.setMinWidth(width);
        return field;
    }

    private ColorPicker colour(ShiftTypeDraft draft) {
        ColorPicker picker = new ColorPicker(Color.web(draft.colour().get()));
        picker.getStyleClass().addAll("button", "type-colour");
        picker.setAccessibleText(text.get("type-colour"));
        picker.valueProperty().subscribe(now -> draft.colour().set(hex(now)));
        return picker;
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
