package org.daybook.app.calendar;

import java.util.Collection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.daybook.core.commitment.CommitmentRef;

/** A rectangle drawn around several tiles to pick them out together. */
final class Band extends Region {

    Band() {
        getStyleClass().add("band");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(Point2D from, Point2D to) {
        resizeRelocate(
                Math.min(from.getX(), to.getX()),
                Math.min(from.getY(), to.getY()),
                Math.abs(from.getX() - to.getX()),
                Math.abs(from.getY() - to.getY()));
        setVisible(true);
    }

    /** The refs of those it touches. */
    List<CommitmentRef> touching(Collection<TileNode> tiles) {
        var here = localToScene(getLayoutBounds());
        return tiles.stream()
                .filter(tile -> tile.localToScene(tile.getLayoutBounds()).intersects(here))
                .map(TileNode::ref)
                .distinct()
                .toList();
    }
}
