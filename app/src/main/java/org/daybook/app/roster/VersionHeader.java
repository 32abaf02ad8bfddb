package org.daybook.app.roster;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Language;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.CoverageSummary;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The open version in a line: what it is, and its figures. */
final class VersionHeader extends HBox {

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
        figures.getChildren()
                .setAll(
                        figure(
                                "figure-shifts",
                                summary.totalShifts(),
                                text.get("figure-shifts", summary.totalShifts())),
                        figure("figure-covered", summary.coveredShifts(), text.get("figure-covered")),
                        figure("figure-percent", percent(summary.coveragePercentage()), text.get("figure-percent")),
                        toned(figure("figure-errors", errors, text.get("figure-errors", errors)), errors, "bad"),
                        toned(figure("figure-open", open, text.get("figure-open", open)), open, "doubtful"));
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

    private static Node figure(String id, int number, String name) {
        return figure(
                id, NumberFormat.getIntegerInstance(Language.current().locale()).format(number), name);
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
