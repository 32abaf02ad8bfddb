package org.daybook.app.roster.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.daybook.app.roster.grid.RosterTable.Spot;

/** The slips of a grid: nodes for what is in sight, used again for others. */
final class SlipLayer extends Pane {

    private static final double GAP = 1;

    private final GridWords words;
    private final Map<Spot, SlipNode> nodes = new HashMap<>();
    private Function<Slip, SlipNode.Look> looks = _ -> new SlipNode.Look(GridKind.SHIFTS, null, false, false);

    /** Rows and columns in sight, first and last included. */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean holds(Spot spot) {
            return spot.row() >= firstRow
                    && spot.row() <= lastRow
                    && spot.column() >= firstColumn
                    && spot.column() <= lastColumn;
        }
    }

    SlipLayer(GridWords words) {
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
    }

    void looks(Function<Slip, SlipNode.Look> of) {
        looks = of;
    }

    void draw(RosterTable table, GridGeometry geometry, Range range) {
        Map<Spot, Slip> wanted = wanted(table, range);
        Deque<SlipNode> spare = new ArrayDeque<>();
        nodes.entrySet().removeIf(entry -> {
            boolean gone = !wanted.containsKey(entry.getKey());
            if (gone) {
                spare.add(entry.getValue());
            }
            return gone;
        });
        List<Node> fresh = new ArrayList<>();
        wanted.forEach((spot, slip) -> {
            SlipNode node = nodes.computeIfAbsent(spot, _ -> taken(spare, fresh));
            double width = geometry.x(spot.column() + 1) - geometry.x(spot.column()) - 2 * GAP;
            node.show(slip, looks.apply(slip), words, width);
            node.resizeRelocate(
                    geometry.x(spot.column()) + GAP, geometry.lineTop(spot), width, GridGeometry.LINE - GAP);
        });
        getChildren().addAll(fresh);
        if (!spare.isEmpty()) {
            getChildren().removeAll(new HashSet<>(spare));
        }
    }

    private static SlipNode taken(Deque<SlipNode> spare, List<Node> fresh) {
        SlipNode node = spare.poll();
        if (node == null) {
            node = new SlipNode();
            fresh.add(node);
        }
        return node;
    }

    private static Map<Spot, Slip> wanted(RosterTable table, Range range) {
        Map<Spot, Slip> wanted = new HashMap<>();
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                List<Slip> cell = table.rows().get(row).cell(column);
                for (int line = 0; line < cell.size(); line++) {
                    wanted.put(new Spot(row, column, line), cell.get(line));
                }
            }
        }
        return wanted;
    }
}
