package org.daybook.app.calendar;

import com.calendarfx.model.Entry;
import com.calendarfx.view.AllDayEntryView;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.daybook.app.look.Icons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A tile in the lane for whole days. */
final class AllDayTileView extends AllDayEntryView {

    private static final double STRIPE = 3;
    private static final double GAP = 5;

    private final TileText text;

    AllDayTileView(Entry<?> entry, TileText text) {
        super(entry);
        this.text = text;
        setDetailsClickCount(1);
        setAccessibleRole(AccessibleRole.BUTTON);
        if (entry.getUserObject() instanceof Face face) {
            setAccessibleText(text.spoken(face));
            Tooltip.install(this, new Tooltip(text.tooltip(face)));
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LineSkin(this, text);
    }

    private static final class LineSkin extends SkinBase<AllDayTileView> {

        private final Region stripe = new Region();
        private final Label title = new Label();

        LineSkin(AllDayTileView view, TileText text) {
            super(view);
            stripe.getStyleClass().add("tile-stripe");
            title.getStyleClass().add("tile-title");
            title.setText(view.getEntry().getTitle());
            if (view.getEntry().getUserObject() instanceof Face face) {
                view.getStyleClass().setAll(text.styleClasses(face));
                view.getStyleClass().add("all-day");
                String who = String.join(", ", face.people());
                title.setText(
                        who.isEmpty()
                                ? face.commitment().title()
                                : face.commitment().title() + " · " + who);
                if (!face.clashes().isEmpty()) {
                    title.setGraphic(Icons.of(MaterialDesignA.ALERT));
                }
            } else {
                view.getStyleClass().setAll("tile", "draft", "all-day");
            }
            stripe.setManaged(false);
            title.setManaged(false);
            stripe.setMouseTransparent(true);
            title.setMouseTransparent(true);
            getChildren().setAll(stripe, title);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            stripe.resizeRelocate(0, 0, STRIPE, getSkinnable().getHeight());
            title.resizeRelocate(
                    STRIPE + GAP,
                    0,
                    Math.max(0, getSkinnable().getWidth() - STRIPE - 2 * GAP),
                    getSkinnable().getHeight());
        }
    }
}
