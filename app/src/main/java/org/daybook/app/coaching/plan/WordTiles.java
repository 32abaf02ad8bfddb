package org.daybook.app.coaching.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;

/** Things said under their names, side by side where there is room. */
final class WordTiles extends VBox {

    private static final double LEAST = 220;
    private static final double GAP = 24;

    /** What is said under a name. */
    record Said(String name, String words) {}

    /** @param none what stands where nothing is said */
    WordTiles(List<Said> all, String none) {
        EqualTiles tiles = new EqualTiles(LEAST, all.size(), GAP);
        all.forEach(said -> tiles.getChildren().add(tile(said, none)));
        getChildren().add(tiles);
    }

    private static Node tile(Said said, String none) {
        boolean empty = said.words().isBlank();
        VBox box = new VBox(
                Parts.styled(said.name(), "plan-label"),
                Parts.sentence(empty ? none : said.words(), empty ? "quiet" : "plan-words"));
        box.getStyleClass().add("plan-pair");
        return box;
    }
}
