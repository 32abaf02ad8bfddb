package org.daybook.app.roster.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.VersionFinding;
import org.jspecify.annotations.Nullable;

/** What was found in the version that is open: errors, warnings and notes; warnings are acknowledged by name. */
public final class FindingsView {

    private static final double NAME = 200;

    private final Messages text = Messages.of(FindingsView.class);
    private final FindingsViewModel model;
    private final Consumer<ShiftInstanceId> openShift;
    private final VBox content = new VBox();
    private final ListView<FindingRow> list = new ListView<>();
    private final Map<FindingFilter, ToggleButton> filters = new EnumMap<>(FindingFilter.class);
    private final CheckBox all = new CheckBox();
    private final HBox deed = new HBox();

    /**
     * What the view does beside listing.
     *
     * @param undo takes back the latest change
     * @param openShift shows the shift that a finding is about
     */
    public record Deeds(Tasks tasks, Toasts toasts, Runnable undo, Consumer<ShiftInstanceId> openShift) {}

    public FindingsView(ObservableValue<@Nullable Reviewed> reviewed, FindingsDesk desk, Deeds deeds) {
        model = new FindingsViewModel(reviewed, desk, deeds.tasks(), deeds.toasts(), deeds.undo());
        openShift = deeds.openShift();
        content.getStylesheets().add(Appearance.sheet(FindingsView.class, "intake.css"));
        content.getStyleClass().add("findings-view");
        fillList();
        fillDeed();
        content.getChildren().setAll(bar(), list, deed);
        model.shown().addListener((InvalidationListener) _ -> follow());
        model.tickedProperty().subscribe(this::follow);
        follow();
    }

    public Node content() {
        return content;
    }

    private Node bar() {
        HBox choices = new HBox();
        choices.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (FindingFilter each : FindingFilter.values()) {
            ToggleButton choice = new ToggleButton();
            choice.setId("findings-" + each.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(group);
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.getStyleClass().add(place(each));
            choice.setSelected(model.filterProperty().get() == each);
            choice.setOnAction(_ -> {
                choice.setSelected(true);
                model.filterProperty().set(each);
            });
            filters.put(each, choice);
            choices.getChildren().add(choice);
        }
        TextField search = new TextField();
        search.setId("findings-search");
        search.setPromptText(text.get("search"));
        search.setAccessibleText(text.get("search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(choices, gap, search);
        bar.getStyleClass().add("findings-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** The style class of a choice among the others. */
    private static String place(FindingFilter each) {
        return switch (each) {
            case ALL -> "left-pill";
            case NOTES -> "right-pill";
            default -> "center-pill";
        };
    }

    private void fillList() {
        list.setId("findings");
        list.getStyleClass().add("lines");
        list.setItems(model.shown());
        list.setAccessibleText(text.get("findings"));
        list.setCellFactory(_ -> new FindingCell(model, this::open, text));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void fillDeed() {
        all.setId("findings-tick-all");
        all.setOnAction(_ -> model.tickAll(all.isSelected()));
        TextField name = new TextField();
        name.setId("findings-name");
        name.setPrefWidth(NAME);
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(_ -> model.acknowledge());
        Label in = new Label(text.get("in-name"));
        in.setLabelFor(name);
        Button acknowledge = new Button();
        acknowledge.setId("findings-acknowledge");
        acknowledge.getStyleClass().add("accent");
        acknowledge.setMinWidth(Region.USE_PREF_SIZE);
        acknowledge.textProperty().bind(model.tickedProperty().map(count -> text.get("acknowledge", count)));
        acknowledge.disableProperty().bind(model.tickedProperty().isEqualTo(0));
        acknowledge.setOnAction(_ -> model.acknowledge());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        deed.getChildren().setAll(all, gap, in, name, acknowledge);
        deed.getStyleClass().add("findings-deed");
        deed.setAlignment(Pos.CENTER_LEFT);
    }

    private void follow() {
        filters.forEach(
                (filter, choice) -> choice.setText(text.get("FindingFilter." + filter.name(), model.count(filter))));
        long open = model.shown().stream().filter(FindingRow::open).count();
        long ticked = model.tickedProperty().get();
        all.setText(text.get("tick-all", open));
        all.setIndeterminate(ticked > 0 && ticked < open);
        all.setSelected(ticked > 0 && ticked >= open);
        boolean useful = model.mayAcknowledge() && model.count(FindingFilter.OPEN) > 0;
        deed.setVisible(useful);
        deed.setManaged(useful);
        Label nothing = new Label(nothing());
        nothing.getStyleClass().add("quiet");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
    }

    private String nothing() {
        if (!model.open()) {
            return text.get("nothing-open");
        }
        return text.get(model.count(FindingFilter.ALL) == 0 ? "nothing" : "nothing-such");
    }

    /** Space chooses a warning, Enter goes to the shift. */
    private void onKey(KeyEvent event) {
        FindingRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && row.open() && model.mayAcknowledge()) {
            row.tickedProperty().set(!row.tickedProperty().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open(row.finding());
            event.consume();
        }
    }

    private void open(VersionFinding finding) {
        ShiftInstanceId shift = finding.shift();
        if (shift != null) {
            openShift.accept(shift);
        }
    }
}
