package org.daybook.app.roster;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.CoverageSummary;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionFinding;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Before a version goes live: at the left what that changes, at the right what stands in its way (rules R1, R3, R6). */
final class PromoteSheet extends VBox {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 380;
    private static final double CHANGES = 0.56;

    private final Messages text = Messages.of(PromoteSheet.class);
    private final VersionWords words = new VersionWords();
    private final PromoteViewModel model;
    private final Sheets sheets;
    private final Label lead = Parts.sentence("", "quiet");
    private final VBox changes = new VBox();
    private final VBox obstacles = new VBox();
    private final WarningsPane warnings;
    private final Button promote;

    PromoteSheet(PromoteViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
        warnings = new WarningsPane(model);
        getStylesheets().add(Appearance.sheet(PromoteSheet.class, "roster.css"));
        getStyleClass().add("promote");
        setPrefWidth(WIDTH);
        lead.setId("promote-lead");
        promote = Parts.button("promote-go", text.get("promote"), model::promote);
        promote.getStyleClass().add("accent");
        promote.disableProperty().bind(model.obstacleProperty().map(obstacle -> !obstacle.isEmpty()));
        HBox columns = new HBox(column(changes, WIDTH * CHANGES), column(obstacles, WIDTH * (1 - CHANGES)));
        columns.getStyleClass().add("promote-columns");
        columns.setPrefHeight(HEIGHT);
        columns.setMinHeight(HEIGHT);
        getChildren()
                .addAll(
                        Parts.styled(text.get("promote-title", model.version().name()), "sheet-title"),
                        lead,
                        columns,
                        Parts.problem(model.problemProperty()),
                        foot());
        model.lookProperty().subscribe(this::fill);
        model.overProperty().subscribe(over -> {
            if (over) {
                sheets.close();
            }
        });
    }

    void show() {
        sheets.show(this, this, () -> {});
    }

    private static VBox column(VBox column, double width) {
        column.getStyleClass().add("promote-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(width);
        column.setMinWidth(0);
        return column;
    }

    private Node foot() {
        Label obstacle = Parts.sentence("", "promote-obstacle");
        obstacle.setId("promote-obstacle");
        obstacle.textProperty().bind(model.obstacleProperty());
        Parts.shown(obstacle, model.obstacleProperty().map(sentence -> !sentence.isEmpty()));
        HBox.setHgrow(obstacle, Priority.ALWAYS);
        Button cancel = Parts.button("promote-cancel", text.get("cancel"), sheets::close);
        return Parts.row("sheet-buttons", obstacle, Parts.gap(), promote, cancel);
    }

    private void fill(PromoteViewModel.@Nullable Look look) {
        if (look == null) {
            lead.setText(text.get("reading"));
            return;
        }
        VersionView live = look.live();
        VersionDiff diff = look.diff();
        lead.setText(
                live == null
                        ? text.get("promote-first")
                        : text.get(
                                "promote-lead",
                                live.name(),
                                words.days(live),
                                model.version().name()));
        changes.getChildren().setAll(Parts.styled(text.get("promote-changes"), "part"));
        if (diff == null) {
            CoverageSummary summary = look.reviewed().coverage().summary();
            changes.getChildren()
                    .add(Parts.sentence(
                            text.get("promote-all-new", summary.totalShifts(), summary.coveredShifts()), "quiet"));
        } else {
            changes.getChildren().addAll(differences(diff));
        }
        obstacles.getChildren().setAll(standing(look));
        warnings.follow();
    }

    private List<Node> differences(VersionDiff diff) {
        if (diff.shifts().isEmpty()) {
            return List.of(Parts.sentence(text.get("compare-same"), "quiet"));
        }
        HBox counts = Parts.row("compare-changes");
        for (Change change : Change.values()) {
            if (diff.count(change) > 0) {
                Label chip = Parts.styled(text.get("change-count", text.named(change), diff.count(change)), "change");
                chip.getStyleClass().add(change.name().toLowerCase(Locale.ROOT));
                counts.getChildren().add(chip);
            }
        }
        DifferenceList list = new DifferenceList();
        list.getItems().setAll(DifferenceRow.byShift(diff, EnumSet.allOf(Change.class)));
        VBox.setVgrow(list, Priority.ALWAYS);
        return List.of(counts, list);
    }

    /** Errors first: while there are any, nobody needs to look at warnings. */
    private List<Node> standing(PromoteViewModel.Look look) {
        List<VersionFinding> errors = look.reviewed().validation().errors();
        Label heading = Parts.styled(text.get("promote-standing"), "part");
        if (!errors.isEmpty()) {
            ListView<VersionFinding> list = new ListView<>();
            list.setId("promote-errors");
            list.getStyleClass().add("findings");
            list.setAccessibleText(text.get("promote-standing"));
            list.setCellFactory(_ -> new FindingCell());
            list.getItems().setAll(errors);
            VBox.setVgrow(list, Priority.ALWAYS);
            return List.of(heading, list);
        }
        if (!look.reviewed().validation().open().isEmpty()) {
            VBox.setVgrow(warnings, Priority.ALWAYS);
            return List.of(heading, warnings);
        }
        return List.of(heading, clear(look));
    }

    private Node clear(PromoteViewModel.Look look) {
        boolean empty = look.reviewed().sheet().shifts().isEmpty();
        Label said = Parts.sentence(text.get(empty ? "promote-empty" : "promote-clear"), "quiet");
        said.setGraphic(Icons.of(empty ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignC.CHECK_CIRCLE_OUTLINE));
        said.getStyleClass().add(empty ? "doubtful" : "fine");
        StackPane box = new StackPane(said);
        StackPane.setAlignment(said, Pos.TOP_LEFT);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
