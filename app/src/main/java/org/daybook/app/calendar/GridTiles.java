package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.daybook.core.commitment.CommitmentRef;

/** The tiles of a time grid: nodes for what is in sight, the same node for the same thing, and used again for others. */
final class GridTiles {

    static final double BAR_HEIGHT = 21;

    /** How far beyond what is in sight tiles are kept, in pixels. */
    private static final double MARGIN = 240;

    private static final double GAP = 2;
    private static final double LEAST_HEIGHT = 17;

    private final Pane blocks;
    private final Pane bars;
    private final TileText text;
    private final Runnable takeKeyboard;
    private final Map<Spot, TileNode> blockNodes = new HashMap<>();
    private final Map<Spot, TileNode> barNodes = new HashMap<>();
    private final Deque<TileNode> spareBlocks = new ArrayDeque<>();
    private final Deque<TileNode> spareBars = new ArrayDeque<>();

    /** Which part of which commitment a tile shows. */
    private record Spot(CommitmentRef ref, GridColumn column) {}

    /** @param takeKeyboard takes the keyboard over from a tile that goes, lest it leave the calendar */
    GridTiles(Pane blocks, Pane bars, TileText text, Runnable takeKeyboard) {
        this.blocks = blocks;
        this.bars = bars;
        this.text = text;
        this.takeKeyboard = takeKeyboard;
    }

    /** Shows the blocks between two heights of the sheet. */
    void showBlocks(GridLayout layout, GridScale scale, double from, double to) {
        Map<Spot, GridLayout.Block> wanted = new HashMap<>();
        for (GridLayout.Block block : layout.blocks()) {
            if (scale.y(block.drawnUntil()) >= from - MARGIN && scale.y(block.start()) <= to + MARGIN) {
                wanted.put(
                        new Spot(
                                block.face().commitment().ref(), scale.columns().get(block.column())),
                        block);
            }
        }
        exchange(wanted.keySet(), blockNodes, spareBlocks, blocks);
        wanted.forEach((spot, block) -> {
            TileNode tile = blockNodes.get(spot);
            if (tile != null) {
                draw(tile, spot, block, scale);
            }
        });
    }

    private static void draw(TileNode tile, Spot spot, GridLayout.Block block, GridScale scale) {
        LocalDate day = spot.column().day();
        tile.show(block.face(), spot.column(), day.atStartOfDay().plusMinutes(block.start()), time(block.end()));
        double left = scale.x(block.column());
        double room = scale.x(block.column() + 1) - left - 1 - Math.min(8, scale.columnWidth() / 12);
        double lane = room / block.lanes();
        double x = Math.round(left + 1 + block.lane() * lane);
        double width = Math.round(left + 1 + (block.lane() + block.extent()) * lane) - x;
        double y = scale.y(block.drawnFrom());
        tile.place(x, y + 1, Math.max(2, width), Math.max(LEAST_HEIGHT, scale.y(block.drawnUntil()) - y) - 1);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / 60 % 24, minutes % 60);
    }

    /** Shows the bars of the first rows. */
    void showBars(GridLayout layout, GridScale scale, int rows) {
        Map<Spot, GridLayout.Bar> wanted = new HashMap<>();
        for (GridLayout.Bar bar : layout.bars()) {
            if (bar.row() < rows) {
                wanted.put(
                        new Spot(bar.face().commitment().ref(), scale.columns().get(bar.first())), bar);
            }
        }
        exchange(wanted.keySet(), barNodes, spareBars, bars);
        wanted.forEach((spot, bar) -> {
            TileNode tile = barNodes.get(spot);
            if (tile != null) {
                tile.showBar(bar.face(), spot.column());
                double x = scale.x(bar.first()) + (bar.before() ? 0 : GAP);
                double end = scale.x(bar.last() + 1) - (bar.after() ? 0 : GAP + 1);
                tile.place(x, GAP + bar.row() * (BAR_HEIGHT + 1), Math.max(2, end - x), BAR_HEIGHT);
            }
        });
    }

    /** Nodes for what is wanted, taken from what is no longer, in as few changes of the scene as can be. */
    private void exchange(Set<Spot> wanted, Map<Spot, TileNode> nodes, Deque<TileNode> spare, Pane pane) {
        nodes.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                spare.add(entry.getValue());
            }
            return gone;
        });
        List<Node> fresh = new ArrayList<>();
        for (Spot spot : wanted) {
            if (!nodes.containsKey(spot)) {
                TileNode tile = taken(spare).orElseGet(() -> {
                    TileNode added = new TileNode(text, spot.column());
                    fresh.add(added);
                    return added;
                });
                nodes.put(spot, tile);
            }
        }
        pane.getChildren().addAll(fresh);
        if (!spare.isEmpty()) {
            Set<Node> gone = new HashSet<>(spare);
            spare.clear();
            if (gone.stream().anyMatch(Node::isFocused)) {
                takeKeyboard.run();
            }
            pane.getChildren().removeAll(gone);
        }
    }

    /** One that does not have the keyboard, which is for one thing and no other. */
    private static Optional<TileNode> taken(Deque<TileNode> spare) {
        TileNode first = spare.poll();
        if (first != null && first.isFocused()) {
            TileNode second = spare.poll();
            spare.add(first);
            return Optional.ofNullable(second);
        }
        return Optional.ofNullable(first);
    }

    List<TileNode> all() {
        List<TileNode> all = new ArrayList<>(blockNodes.values());
        all.addAll(barNodes.values());
        return all;
    }

    /** A tile of a commitment, if one is in sight. */
    Optional<TileNode> find(CommitmentRef ref) {
        return all().stream().filter(tile -> tile.ref().equals(ref)).findFirst();
    }
}
