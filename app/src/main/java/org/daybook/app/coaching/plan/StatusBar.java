package org.daybook.app.coaching.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.daybook.core.coaching.VisitStatus;

/** How many visits there are in each status, as shares of a bar in their colours. */
final class StatusBar extends Pane {

    private static final double GAP = 1;

    private final Map<VisitStatus, Region> shares = new EnumMap<>(VisitStatus.class);
    private Function<VisitStatus, Long> counts = _ -> 0L;

    StatusBar() {
        getStyleClass().add("status-bar");
        for (VisitStatus status : VisitStatus.values()) {
            Region share = new Region();
            share.getStyleClass().addAll("status-share", PlanWords.style(status));
            shares.put(status, share);
            getChildren().add(share);
        }
    }

    void show(Function<VisitStatus, Long> now) {
        counts = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        long all = shares.keySet().stream().mapToLong(counts::apply).sum();
        double x = 0;
        for (Map.Entry<VisitStatus, Region> each : shares.entrySet()) {
            long count = counts.apply(each.getKey());
            each.getValue().setVisible(count > 0);
            if (count > 0) {
                double width = getWidth() * count / all;
                each.getValue().resizeRelocate(x, 0, Math.max(GAP, width - GAP), getHeight());
                x += width;
            }
        }
    }
}
