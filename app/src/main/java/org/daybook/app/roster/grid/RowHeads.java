package org.daybook.app.roster.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.daybook.app.look.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The heads of the rows in sight: a shift's kind and hours, or somebody's name and load. */
final class RowHeads extends Pane {

    static final double WIDTH = 196;
    private static final double BAND = 4;
    private static final double MARGIN = 8;

    private final List<Head> heads = new ArrayList<>();

    RowHeads() {
        setManaged(false);
        getStyleClass().add("row-heads");
    }

    /** @param top how far the sheet is scrolled */
    void draw(RosterTable table, GridGeometry geometry, SlipLayer.Range range, double top) {
        int wanted = range.lastRow() - range.firstRow() + 1;
        while (heads.size() < wanted) {
            Head head = new Head();
            heads.add(head);
            getChildren().add(head);
        }
        while (heads.size() > wanted) {
            getChildren().remove(heads.removeLast());
        }
        for (int at = 0; at < wanted; at++) {
            int row = range.firstRow() + at;
            heads.get(at).show(table.rows().get(row), geometry.height(row));
            heads.get(at).resizeRelocate(0, geometry.top(row) - top, WIDTH, geometry.height(row));
        }
    }

    private static final class Head extends HBox {

        private final Rectangle band = new Rectangle();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final FontIcon night = Icons.of(MaterialDesignW.WEATHER_NIGHT);
        private final Tooltip tooltip = new Tooltip();
        private @Nullable GridRow shown;

        Head() {
            setManaged(false);
            setAlignment(Pos.CENTER_LEFT);
            band.setWidth(BAND);
            band.setArcHeight(BAND);
            band.setArcWidth(BAND);
            title.getStyleClass().add("title");
            detail.getStyleClass().add("detail");
            title.setMinWidth(0);
            Region room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            HBox line = new HBox(title, room, night);
            line.setAlignment(Pos.CENTER_LEFT);
            VBox words = new VBox(line, detail);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(band, words);
            Tooltip.install(this, tooltip);
        }

        void show(GridRow row, double height) {
            if (row.equals(shown)) {
                return;
            }
            shown = row;
            String colour = row.colour();
            band.setVisible(colour != null);
            band.setManaged(colour != null);
            band.setHeight(height - MARGIN);
            if (colour != null) {
                band.setFill(Color.web(colour));
            }
            title.setText(row.title());
            detail.setText(row.detail());
            detail.setManaged(!row.detail().isEmpty());
            night.setVisible(row.night());
            night.setManaged(row.night());
            tooltip.setText(row.detail().isEmpty() ? row.title() : row.title() + "\n" + row.detail());
            getStyleClass().setAll("row-head", row.key() instanceof GridRow.Key.OfGaps ? "gaps" : "plain");
        }
    }
}
