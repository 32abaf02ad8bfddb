package org.daybook.app.roster.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.ShiftCoverage;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.jspecify.annotations.Nullable;

/** How a version is covered: its figures, each hour of each day, and what lacks somebody, the most urgent first. */
final class CoverageView extends BorderPane {

    private static final double LIST_WIDTH = 290;

    private final Messages text = Messages.of(CoverageView.class);
    private final CoverageViewModel model;
    private final GridWords words;
    private final Consumer<ShiftInstanceId> show;
    private final HeatGrid heat;
    private final SummaryLine summary = new SummaryLine();
    private final ComboBox<@Nullable StudyType> study = new ComboBox<>();
    private final ComboBox<@Nullable SpecialtyType> specialty = new ComboBox<>();
    private final CheckBox mandatory = new CheckBox(text.get("mandatory-only"));
    private final ListView<ShiftCoverage> list = new ListView<>();
    private final Label heading = new Label();
    private final ComboBox<HeatBy> rows = new ComboBox<>();
    private final Label none = new Label();

    /** @param show goes to a shift and opens it */
    CoverageView(RepairViewModel repair, Consumer<ShiftInstanceId> show) {
        this.model = new CoverageViewModel(repair);
        this.words = repair.words();
        this.show = show;
        heat = new HeatGrid(repair.today(), _ -> list.requestFocus());
        getStylesheets().add(Appearance.sheet(CoverageView.class, "coverage.css"));
        getStyleClass().add("coverage");
        choices(study, StudyType.values(), text.get("all-studies"), text::named);
        study.setId("coverage-study");
        study.setAccessibleText(text.get("studies"));
        choices(specialty, SpecialtyType.values(), text.get("all-specialties"), this::named);
        specialty.setId("coverage-specialty");
        specialty.setAccessibleText(text.get("specialties"));
        rows.getItems().setAll(HeatBy.values());
        rows.setCellFactory(_ -> new ChoiceCell<>("", text::named));
        rows.setButtonCell(new ChoiceCell<>("", text::named));
        rows.setId("coverage-rows");
        rows.setAccessibleText(text.get("rows"));
        rows.managedProperty().bind(rows.visibleProperty());
        setTop(new VBox(summary, tools()));
        setCenter(heat);
        setRight(gaps());
        rows.valueProperty().bindBidirectional(model.rowsProperty());
        rows.valueProperty().subscribe((_, _) -> heat.placeProperty().set(null));
        study.valueProperty().bindBidirectional(model.studyProperty());
        specialty.valueProperty().bindBidirectional(model.specialtyProperty());
        mandatory.setId("coverage-mandatory");
        mandatory.selectedProperty().bindBidirectional(model.mandatoryOnlyProperty());
        heat.placeProperty().subscribe(this::fill);
        model.contentProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    private String named(SpecialtyType type) {
        return type == SpecialtyType.BOTH ? text.get("specialty-any") : text.named(type);
    }

    private <E extends Enum<E>> void choices(
            ComboBox<@Nullable E> box, E[] values, String all, Function<E, String> names) {
        List<@Nullable E> items = new ArrayList<>();
        items.add(null);
        items.addAll(Arrays.asList(values));
        box.getItems().setAll(items);
        box.setCellFactory(_ -> new ChoiceCell<>(all, names));
        box.setButtonCell(new ChoiceCell<>(all, names));
    }

    /** The legend goes below the filters where both have no room. */
    private FlowPane tools() {
        FlowPane tools = new FlowPane(group(rows, study, specialty, mandatory), legend());
        tools.getStyleClass().add("coverage-tools");
        tools.setRowValignment(VPos.CENTER);
        return tools;
    }

    private HBox legend() {
        HBox legend = group();
        for (String level : List.of("covered", "missing-1", "missing-2", "missing-3", "surplus")) {
            Label sample = new Label(level.startsWith("missing") ? level.substring(level.length() - 1) : "");
            sample.getStyleClass().addAll("sample", level);
            legend.getChildren().add(sample);
            if (!level.equals("missing-1") && !level.equals("missing-2")) {
                legend.getChildren().add(Parts.styled(text.get("legend." + level), "quiet"));
            }
        }
        return legend;
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("coverage-group");
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }

    private VBox gaps() {
        heading.getStyleClass().add("gaps-heading");
        heading.setWrapText(true);
        list.setId("gaps");
        list.setAccessibleText(text.get("gaps-row"));
        list.setCellFactory(_ -> cell());
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ShiftCoverage chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                show.accept(chosen.shift().id());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox gaps = new VBox(heading, list);
        gaps.getStyleClass().add("gaps-side");
        gaps.setPrefWidth(LIST_WIDTH);
        gaps.setMinWidth(LIST_WIDTH);
        return gaps;
    }

    private GapCell cell() {
        GapCell cell = new GapCell(words);
        cell.setOnMouseClicked(_ -> {
            ShiftCoverage chosen = cell.getItem();
            if (chosen != null) {
                show.accept(chosen.shift().id());
            }
        });
        return cell;
    }

    private void show(CoverageViewModel.@Nullable Content content) {
        boolean byArea = content != null && content.table() instanceof AreaHeat;
        rows.setVisible(content != null && content.areas());
        List.of(study, specialty, mandatory).forEach(each -> each.setDisable(byArea));
        summary.show(content);
        heat.show(content == null ? null : content.table());
        fill();
    }

    private void fill() {
        HeatRows.Hour at = heat.placeProperty().get();
        CoverageViewModel.Content content = model.contentProperty().get();
        HeatRows shown = content == null ? null : content.table();
        List<ShiftCoverage> shifts = shown == null ? List.of() : shown.shifts(at);
        list.getItems().setAll(shifts);
        heading.setText(shown == null ? text.get("gaps-heading", 0) : shown.heading(at, shifts.size()));
        none.setText(shown == null ? "" : shown.noShifts());
    }

    private static final class ChoiceCell<E> extends ListCell<@Nullable E> {

        private final String all;
        private final Function<E, String> names;

        ChoiceCell(String all, Function<E, String> names) {
            this.all = all;
            this.names = names;
        }

        @Override
        protected void updateItem(@Nullable E item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? all : names.apply(item));
        }
    }
}
