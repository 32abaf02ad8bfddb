package org.daybook.app.exchange;

import java.util.List;
import javafx.scene.Node;

/**
 * Draws what a file would change, and asks whether it shall.
 *
 * @param <O> what there is to show
 */
@FunctionalInterface
public interface ImportPreview<O> {

    /** The parts of the card, one below the other; its buttons apply the run, or give it up. */
    Shown of(O offer, ImportRun<O> run);

    /**
     * What is shown.
     *
     * @param first what has the keyboard to begin with
     * @param width how wide the card is to be
     */
    record Shown(List<Node> parts, Node first, double width) {}
}
