package org.daybook.app.coaching.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.BusyTime;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.time.Interval;

/**
 * One week of a cycle that is proposed: its working days across, the hours of the day down. At the left of a day stands
 * when the coach is busy, at the right when the teacher is; what is left white both have free.
 */
final class ProposalWeek extends Pane {

    static final double CHROME = 48;
    private static final double TITLE = 26;
    private static final double GUTTER = 38;
    private static final double FOOT = 2;
    private static final int DAYS = 5;
    private static final int HOURS = (ProposalViewModel.CLOSES - ProposalViewModel.OPENS) / 60;

    private final Messages text = Messages.of(ProposalWeek.class);
    private final ProposalViewModel model;
    private final LocalDate monday;
    private final Label title = Parts.styled("", "proposal-week-name");
    private final Label note = Parts.styled("", "proposal-none");
    private final List<Label> heads = new ArrayList<>();
    private final List<Region> grounds = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> clocks = new ArrayList<>();
    private final List<BusyBlock> blocks = new ArrayList<>();
    private final Label ghost = Parts.styled("", "proposal-ghost");
    private double hourHeight = 26;

    /** Somebody's busy stretch as it is drawn on one day. */
    private record BusyBlock(Region region, int day, int from, int to, boolean coach) {}

    /** A place in a week. */
    record Spot(LocalDate day, double minute) {}

    ProposalWeek(ProposalViewModel model, CycleWeek week) {
        this.model = model;
        this.monday = model.monday(week);
        getStyleClass().add("proposal-week");
        title.setText(text.get("proposal-week", week.week()));
        note.setText(text.get("proposal-no-time"));
        note.setVisible(model.without().contains(monday));
        for (int day = 0; day < DAYS; day++) {
            grounds.add(styled(region(), monday.plusDays(day).isBefore(model.today()) ? "past" : "coming"));
            LocalDate date = monday.plusDays(day);
            heads.add(Parts.styled(
                    text.get("proposal-day-head", Times.shortWeekday(date.getDayOfWeek()), Times.dayAndMonth(date)),
                    "proposal-day"));
        }
        for (int hour = 0; hour <= HOURS; hour++) {
            lines.add(styled(new Region(), "proposal-line"));
            clocks.add(Parts.styled(
                    Times.clock(LocalTime.MIN.plusMinutes(ProposalViewModel.OPENS + hour * 60L)), "proposal-clock"));
        }
        getChildren().addAll(title, note);
        getChildren().addAll(grounds);
        getChildren().addAll(lines);
        model.busy().forEach(this::block);
        getChildren().addAll(heads);
        getChildren().addAll(clocks);
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        getChildren().add(ghost);
    }

    private static Region region() {
        return styled(new Region(), "proposal-ground");
    }

    private static Region styled(Region region, String styleClass) {
        region.getStyleClass().add(styleClass);
        return region;
    }

    private void block(BusyTime busy) {
        boolean coach = busy.whose().equals(model.page().details().coach());
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = monday.plusDays(day);
            Interval open = new Interval(
                    date.atStartOfDay()
                            .plusMinutes(ProposalViewModel.OPENS)
                            .atZone(model.zone())
                            .toInstant(),
                    date.atStartOfDay()
                            .plusMinutes(ProposalViewModel.CLOSES)
                            .atZone(model.zone())
                            .toInstant());
            int number = day;
            busy.interval().intersection(open).ifPresent(part -> {
                Region region = styled(new Region(), "busy-block");
                region.getStyleClass().add(coach ? "of-coach" : "of-teacher");
                region.setMouseTransparent(true);
                blocks.add(new BusyBlock(
                        region, number, minute(part.startInclusive()), minute(part.endExclusive()), coach));
                getChildren().add(region);
            });
        }
    }

    private int minute(Instant instant) {
        return instant.atZone(model.zone()).toLocalTime().toSecondOfDay() / 60;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(DAYS));
    }

    void setHourHeight(double height) {
        hourHeight = height;
        requestLayout();
    }

    double hourHeight() {
        return hourHeight;
    }

    /** The place under the pointer; nothing beside the days. */
    Optional<Spot> spot(double sceneX, double sceneY) {
        Point2D at = sceneToLocal(sceneX, sceneY);
        if (!contains(at) || at.getX() < GUTTER) {
            return Optional.empty();
        }
        int day = (int) Math.clamp((at.getX() - GUTTER) / dayWidth(), 0, DAYS - 1);
        return Optional.of(new Spot(monday.plusDays(day), minuteAt(at.getY())));
    }

    private double minuteAt(double y) {
        return ProposalViewModel.OPENS + (y - CHROME) / hourHeight * 60;
    }

    /** Shows where a visit would be, were it let go of. */
    void showGhost(LocalDateTime start, Proposed visit) {
        ghost.setText(Times.clock(start.toLocalTime()));
        ghost.setVisible(true);
        ghost.toFront();
        place(ghost, start, visit.when().duration().toMinutes());
    }

    void hideGhost() {
        ghost.setVisible(false);
    }

    private double dayWidth() {
        return (getWidth() - GUTTER) / DAYS;
    }

    private double x(int day) {
        return Math.round(GUTTER + day * dayWidth());
    }

    private double y(double minute) {
        return Math.round(CHROME + (minute - ProposalViewModel.OPENS) * hourHeight / 60);
    }

    private void place(Region tile, LocalDateTime start, long minutes) {
        int day = start.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        int from = start.toLocalTime().toSecondOfDay() / 60;
        tile.resizeRelocate(x(day) + 2, y(from) + 1, x(day + 1) - x(day) - 3, y((double) from + minutes) - y(from) - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return CHROME + HOURS * hourHeight + FOOT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        title.autosize();
        title.relocate(0, 0);
        note.autosize();
        note.relocate(getWidth() - note.getWidth(), 2);
        for (int day = 0; day < DAYS; day++) {
            grounds.get(day).resizeRelocate(x(day), CHROME, x(day + 1) - x(day), HOURS * hourHeight);
            Label head = heads.get(day);
            head.resizeRelocate(x(day), TITLE - 2, x(day + 1) - x(day), CHROME - TITLE);
        }
        for (int hour = 0; hour <= HOURS; hour++) {
            double y = y(ProposalViewModel.OPENS + hour * 60.0);
            lines.get(hour).resizeRelocate(GUTTER, y, getWidth() - GUTTER, 1);
            Label clock = clocks.get(hour);
            clock.autosize();
            clock.setVisible(hour < HOURS && (hourHeight >= 20 || hour % 2 == 0));
            clock.relocate(GUTTER - 6 - clock.getWidth(), y - clock.getHeight() / 2 + (hour == 0 ? 4 : 0));
        }
        for (BusyBlock block : blocks) {
            double half = (x(block.day() + 1) - x(block.day()) - 1) / 2;
            double left = x(block.day()) + 1 + (block.coach() ? 0 : half);
            block.region().resizeRelocate(left, y(block.from()), half, y(block.to()) - y(block.from()));
        }
        getChildren().forEach(child -> {
            if (child instanceof ProposalTile tile) {
                place(
                        tile,
                        tile.visit().when().localStart(),
                        tile.visit().when().duration().toMinutes());
            }
        });
    }
}
