package org.daybook.app.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Segments;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What tells the open version from another: in colour by shift or by person, or as text. */
final class CompareView extends BorderPane {

    /** More lines of text than anybody reads are left out of what is seen, and not of what is copied. */
    private static final int MOST_LINES = 2_000;

    private final Messages text = Messages.of(CompareView.class);
    private final VersionWords words = new VersionWords();
    private final DifferenceText lines = new DifferenceText();
    private final CompareViewModel model;
    private final RosterViewModel roster;
    private final ZoneId zone;
    private final ComboBox<Basis> bases;
    private final DifferenceList list = new DifferenceList();
    private final TextArea plain = new TextArea();
    private final Label sentence = Parts.sentence("", "quiet");
    private final StackPane middle = new StackPane();
    private boolean filling;

    CompareView(CompareViewModel model, RosterViewModel roster) {
        this.model = model;
        this.roster = roster;
        zone = roster.book().usualZone();
        getStyleClass().add("compare");
        bases = Parts.choice("compare-with", List.of(), this::name);
        bases.setAccessibleText(text.get("compare-with"));
        bases.valueProperty().subscribe(this::chosen);
        plain.setId("difference-text");
        plain.setEditable(false);
        plain.getStyleClass().add("difference-text");
        plain.setAccessibleText(text.get("differences"));
        sentence.setId("compare-sentence");
        setTop(new VBox(sides(), changes()));
        setCenter(middle);
        sceneProperty().subscribe(scene -> {
            model.watch(scene != null);
            show();
        });
        model.bases().addListener((ListChangeListener<Basis>) _ -> offer());
        model.basisProperty().subscribe(_ -> offer());
        model.diffProperty().subscribe(this::show);
        model.groupingProperty().subscribe(this::show);
        model.shownProperty().subscribe(this::show);
    }

    private String name(Basis basis) {
        return switch (basis) {
            case Basis.Other(VersionView version) -> version.name() + " · " + words.status(version);
            case Basis.Past(Instant then) -> text.get("as-known-at", words.moment(then, zone));
        };
    }

    private Node sides() {
        Label open = Parts.styled("", "compare-name");
        open.setId("compare-open");
        model.versionProperty()
                .subscribe(
                        version -> open.setText(version == null ? "" : version.name() + " · " + words.status(version)));
        open.setMinWidth(0);
        HBox sides = Parts.row(
                "compare-bar",
                Parts.styled(text.get("compare-from"), "quiet"),
                bases,
                Parts.styled(text.get("compare-to"), "quiet"),
                open,
                Parts.gap(),
                groupings());
        sides.getChildren().stream()
                .filter(node -> node instanceof Label && node != open)
                .forEach(node -> ((Label) node).setMinWidth(Region.USE_PREF_SIZE));
        return sides;
    }

    private HBox groupings() {
        return new Segments<>(model.groupingProperty(), Grouping.values(), "compare-", text::named);
    }

    /** How many of each kind, which can be left out. */
    private Node changes() {
        HBox box = Parts.row("compare-changes");
        for (Change change : Change.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("change-" + change.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().addAll("change-chip", change.name().toLowerCase(Locale.ROOT));
            chip.setSelected(true);
            chip.setOnAction(_ -> model.show(change, chip.isSelected()));
            model.diffProperty().subscribe(diff -> {
                int count = diff == null ? 0 : diff.count(change);
                chip.setText(text.get("change-count", text.named(change), count));
                chip.setDisable(count == 0);
            });
            box.getChildren().add(chip);
        }
        box.getChildren()
                .addAll(
                        Parts.gap(),
                        Parts.button("compare-copy", text.get("copy"), MaterialDesignC.CONTENT_COPY, this::copy));
        return box;
    }

    private void offer() {
        filling = true;
        bases.getItems().setAll(model.bases());
        bases.setValue(model.basisProperty().get());
        bases.setDisable(model.bases().isEmpty());
        filling = false;
        show();
    }

    private void chosen(@Nullable Basis basis) {
        if (!filling && basis != null) {
            model.choose(basis);
        }
    }

    /** Shows nothing to nobody. */
    private void show() {
        if (getScene() == null) {
            return;
        }
        VersionDiff diff = model.diffProperty().get();
        List<DifferenceRow> rows = model.rows();
        if (!rows.isEmpty()) {
            middle.getChildren().setAll(model.groupingProperty().get() == Grouping.TEXT ? text(rows) : list(rows));
            return;
        }
        sentence.setText(
                model.basisProperty().get() == null
                        ? text.get("compare-nothing")
                        : diff == null
                                ? text.get("reading")
                                : text.get(diff.shifts().isEmpty() ? "compare-same" : "compare-hidden"));
        middle.getChildren().setAll(sentence);
    }

    private Node list(List<DifferenceRow> rows) {
        list.getItems().setAll(rows);
        return list;
    }

    private Node text(List<DifferenceRow> rows) {
        int left = rows.size() - MOST_LINES;
        String seen = lines.of(rows.subList(0, Math.min(rows.size(), MOST_LINES)));
        plain.setText(title() + "\n\n" + seen + (left > 0 ? "\n" + text.get("text-more", left) : ""));
        return plain;
    }

    private String title() {
        Basis basis = model.basisProperty().get();
        VersionView open = model.versionProperty().get();
        return basis == null || open == null ? "" : name(basis) + " → " + open.name() + " · " + words.status(open);
    }

    private void copy() {
        List<DifferenceRow> rows = model.rows();
        DifferenceList.copy(Stream.of(title(), "", lines.of(rows))
                .reduce((one, other) -> one + "\n" + other)
                .orElse(""));
        roster.deeds().say(text.get("copied", rows.size()));
    }
}
