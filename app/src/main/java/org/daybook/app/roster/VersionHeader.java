package org.daybook.app.roster;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.CoverageSummary;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The open version in a line: what it is, and its figures. */
final class VersionHeader extends HBox {

    private static final double ROOM_FOR_ALL = 720;

    private final Messages text = Messages.of(VersionHeader.class);
    private final VersionWords words = new VersionWords();
    private final RosterViewModel model;
    private final VersionActions actions;
    private final Label name = Parts.styled("", "version-heading");
    private final Label badge = Parts.styled("", "version-badge");
    private final Label days = Parts.styled("", "version-detail");
    private final HBox figures = Parts.row("roster-figures");
    private final MenuButton more = new MenuButton(null, Icons.of(MaterialDesignD.DOTS_HORIZONTAL));

    VersionHeader(RosterViewModel model, VersionActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("version-header");
        setAlignment(Pos.CENTER_LEFT);
        name.setId("version-name");
        badge.setId("version-status");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        more.setId("version-more");
        more.getStyleClass().addAll("flat", "no-arrow");
        more.setAccessibleText(text.get("more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnShowing(_ -> fillMenu());
        figures.setMinWidth(Region.USE_PREF_SIZE);
        VBox titles = new VBox(Parts.row("version-line", name, badge), days);
        titles.getStyleClass().add("version-titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.SOMETIMES);
        getChildren().addAll(titles, Parts.gap(), figures, more);
        model.versionProperty().subscribe(this::show);
        model.reviewedProperty().subscribe(this::show);
    }

    private void fillMenu() {
        VersionView open = model.versionProperty().get();
        more.getItems().setAll(open == null ? List.of() : actions.menu(open));
    }

    private void show(@Nullable VersionView version) {
        if (version == null) {
            return;
        }
        name.setText(version.name());
        badge.setText(words.status(version));
        badge.getStyleClass().setAll("label", "version-badge", VersionWords.style(version));
        days.setText(
                words.days(version) + (version.tags().isEmpty() ? "" : "  ·  " + String.join("  ·  ", version.tags())));
        fillMenu();
    }

    private void show(@Nullable Reviewed reviewed) {
        if (reviewed == null) {
            figures.getChildren().setAll(Parts.styled(text.get("reading"), "quiet"));
            return;
        }
        CoverageSummary summary = reviewed.coverage().summary();
        int errors = reviewed.validation().errors().size();
        int open = reviewed.validation().open().size();
        Node covered =
                door(ViewKind.COVERAGE, "figure-covered", whole(summary.coveredShifts()), text.get("figure-covered"));
        Node percent = door(
                ViewKind.COVERAGE, "figure-percent", percent(summary.coveragePercentage()), text.get("figure-percent"));
        roomy(covered);
        roomy(percent);
        figures.getChildren()
                .setAll(
                        figure(
                                "figure-shifts",
                                whole(summary.totalShifts()),
                                text.get("figure-shifts", summary.totalShifts())),
                        covered,
                        percent,
                        toned(finding("figure-errors", errors), errors, "bad"),
                        toned(finding("figure-open", open), open, "doubtful"));
    }

    private Node finding(String key, int count) {
        return door(ViewKind.FINDINGS, key, whole(count), text.get(key, count));
    }

    /** Shows a figure only where there is room for it beside the name. */
    private void roomy(Node figure) {
        figure.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
        figure.managedProperty().bind(figure.visibleProperty());
    }

    /** A figure that leads to where it comes from. */
    private Node door(ViewKind view, String id, String number, String name) {
        Button button = new Button(null, figure(id, number, name));
        button.getStyleClass().setAll("button", "flat", "roster-door");
        button.setAccessibleText(number + " " + name);
        button.setTooltip(new Tooltip(text.get("figure-door", text.named(view))));
        button.setOnAction(_ -> model.viewProperty().set(view));
        return button;
    }

    private static Node toned(Node figure, int count, String tone) {
        if (count > 0) {
            figure.getStyleClass().add(tone);
        }
        return figure;
    }

    private static String percent(BigDecimal percentage) {
        NumberFormat format = NumberFormat.getNumberInstance(Language.current().locale());
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(2);
        return format.format(percentage) + " %";
    }

    private static String whole(int number) {
        return NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
    }

    private static Node figure(String id, String number, String name) {
        Label amount = Parts.styled(number, "roster-amount");
        amount.setId(id);
        VBox figure = new VBox(amount, Parts.styled(name, "roster-amount-name"));
        figure.getStyleClass().add("roster-figure");
        figure.setAlignment(Pos.CENTER_RIGHT);
        return figure;
    }
}
