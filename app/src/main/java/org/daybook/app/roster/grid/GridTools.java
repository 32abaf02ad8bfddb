package org.daybook.app.roster.grid;

import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/** The line above a grid: why nothing can be changed, what is left out, which days are seen and how many. */
final class GridTools extends HBox {

    private final Messages text = Messages.of(GridTools.class);
    private final RepairViewModel model;
    private final RosterGrid grid;
    private final Label notice = new Label();

    GridTools(GridKind kind, RepairViewModel model, RosterGrid grid) {
        this.model = model;
        this.grid = grid;
        getStyleClass().add("grid-tools");
        setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        HBox.setHgrow(notice, Priority.SOMETIMES);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(notice, room, keys());
        if (kind == GridKind.SHIFTS) {
            getChildren().add(mandatoryOnly());
        }
        getChildren().addAll(turn(MaterialDesignC.CHEVRON_LEFT, "days-before", -1), spans());
        getChildren().add(turn(MaterialDesignC.CHEVRON_RIGHT, "days-after", 1));
        model.pageProperty().subscribe(this::show);
    }

    /** What the keyboard does in the grid, where the pointer rests or on a click. */
    private Node keys() {
        Button keys = Icons.button(MaterialDesignK.KEYBOARD_OUTLINE, text.get("keys"));
        keys.setId("grid-keys");
        keys.setOnAction(_ -> {
            Point2D below = keys.localToScreen(0, keys.getHeight());
            keys.getTooltip().setAutoHide(true);
            keys.getTooltip().show(keys, below.getX(), below.getY());
        });
        return keys;
    }

    private Node mandatoryOnly() {
        CheckBox only = new CheckBox(text.get("mandatory-only"));
        only.setId("mandatory-only");
        only.setMinWidth(USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.mandatoryOnlyProperty());
        return only;
    }

    private Node turn(Ikon icon, String key, int pages) {
        Button button = Icons.button(icon, text.get(key));
        button.setId(key);
        button.setOnAction(_ -> grid.turn(pages));
        return button;
    }

    /** How many days fill the width. */
    private Node spans() {
        ToggleGroup group = new ToggleGroup();
        HBox spans = new HBox();
        spans.setMinWidth(USE_PREF_SIZE);
        spans.setAlignment(Pos.CENTER);
        for (DaySpan span : DaySpan.values()) {
            ToggleButton button = new ToggleButton(text.named(span));
            button.setToggleGroup(group);
            button.getStyleClass().add(span.pill());
            button.setOnAction(_ -> {
                group.selectToggle(button);
                grid.showDays(span.days());
            });
            if (span == DaySpan.FORTNIGHT) {
                group.selectToggle(button);
                grid.showDays(span.days());
            }
            spans.getChildren().add(button);
        }
        return spans;
    }

    /** Of the past the banner above the version tells already. */
    private void show(@Nullable RosterPage page) {
        boolean past = page != null && page.standing() == Standing.IN_THE_PAST;
        String sentence = past ? "" : model.notice().orElse("");
        String standing = page == null ? "none" : page.standing().name().toLowerCase(Locale.ROOT);
        notice.setText(sentence);
        notice.getStyleClass().setAll("label", "notice", standing);
        notice.setVisible(!sentence.isEmpty());
        notice.setManaged(!sentence.isEmpty());
    }
}
