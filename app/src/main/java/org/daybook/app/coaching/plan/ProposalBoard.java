package org.daybook.app.coaching.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The weeks of a cycle side by side, with the visits that are proposed, to be adjusted before anything is written. */
final class ProposalBoard extends BorderPane {

    private static final double LEAST_WEEK = 300;
    private static final int MOST_WEEKS = 3;
    private static final double GAP = 20;
    private static final double LEAST_HOUR = 24;
    private static final double MOST_HOUR = 44;
    private static final int HOURS = (ProposalViewModel.CLOSES - ProposalViewModel.OPENS) / 60;
    private static final double PADDING = 34;
    private static final double SIDE = 24;

    private final ProposalViewModel model;
    private final ProposalWords words;
    private final ProposalHands hands;
    private final ProposalHead head;
    private final List<ProposalWeek> weeks = new ArrayList<>();
    private final Map<Proposed, ProposalTile> tiles = new LinkedHashMap<>();
    private final ScrollPane scroll;
    private boolean begun;

    /** @param leave told when the proposal is scheduled or dropped */
    ProposalBoard(ProposalViewModel model, Runnable leave) {
        this.model = model;
        this.words = new ProposalWords(model);
        this.hands = new ProposalHands(this, model);
        this.head = new ProposalHead(model, words, leave);
        getStyleClass().add("proposal");
        EqualTiles sheet = new EqualTiles(LEAST_WEEK, MOST_WEEKS, GAP);
        model.weeks().forEach(week -> weeks.add(new ProposalWeek(model, week)));
        sheet.getChildren().addAll(weeks);
        VBox body = new VBox(sheet);
        body.getStyleClass().add("proposal-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plan-scroll");
        scroll.viewportBoundsProperty().subscribe(this::fit);
        setTop(head);
        setCenter(scroll);
        model.visits().forEach(this::add);
        model.visits().addListener((ListChangeListener<Proposed>) _ -> drop());
        say();
    }

    /** Makes the hours so high that two rows of weeks fill the window, within bounds. */
    private void fit(Bounds viewport) {
        int columns = EqualTiles.columns(weeks.size(), viewport.getWidth() - 2 * SIDE, LEAST_WEEK, GAP, MOST_WEEKS);
        int rows = Math.min(2, Math.ceilDiv(weeks.size(), columns));
        double room = viewport.getHeight() - PADDING - (rows - 1) * GAP - rows * (ProposalWeek.CHROME + 2);
        double hour = Math.clamp(Math.floor(room / (rows * HOURS)), LEAST_HOUR, MOST_HOUR);
        weeks.forEach(week -> week.setHourHeight(hour));
    }

    double hourHeight() {
        return weeks.getFirst().hourHeight();
    }

    private void add(Proposed visit) {
        ProposalTile tile = new ProposalTile(visit, () -> model.remove(visit));
        tile.setId("proposed-" + tiles.size());
        tiles.put(visit, tile);
        hands.handle(tile);
        place(tile);
        visit.appointmentProperty().subscribe((_, _) -> {
            place(tile);
            say();
        });
        tile.focusedProperty().subscribe(focused -> {
            if (focused && begun) {
                reveal(tile);
            }
        });
    }

    /** Puts a tile into the week of its day; one with the keyboard keeps it. */
    private void place(ProposalTile tile) {
        weeks.stream()
                .filter(week -> week.holds(tile.visit().when().localStart().toLocalDate()))
                .findFirst()
                .ifPresent(week -> {
                    if (tile.getParent() != week) {
                        boolean focused = tile.isFocused();
                        week.getChildren().add(tile);
                        if (focused) {
                            tile.requestFocus();
                        }
                    }
                    week.requestLayout();
                });
    }

    private void say() {
        tiles.forEach((visit, tile) -> tile.say(
                words.start(visit),
                words.hours(visit),
                words.tile(visit),
                !model.clash(visit).none()));
        head.show();
    }

    /** Takes away the tiles of visits that are no longer there. */
    private void drop() {
        tiles.entrySet().removeIf(entry -> {
            boolean gone = !model.visits().contains(entry.getKey());
            if (gone && entry.getValue().getParent() instanceof ProposalWeek week) {
                week.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        say();
    }

    /** Removes a visit, and hands the keyboard to the next. */
    void remove(ProposalTile tile) {
        List<ProposalTile> all = List.copyOf(tiles.values());
        int next = all.indexOf(tile) + 1;
        model.remove(tile.visit());
        Stream.concat(all.stream().skip(next), all.stream().limit(Math.max(0, next - 1)))
                .findFirst()
                .ifPresent(ProposalTile::requestFocus);
    }

    /** Puts the keyboard onto the first visit; what scrolls has its content in the window only once it has a skin. */
    void begin() {
        applyCss();
        layout();
        tiles.values().stream().findFirst().ifPresent(ProposalTile::requestFocus);
        begun = true;
    }

    Optional<ProposalWeek.Spot> spot(double sceneX, double sceneY) {
        return weeks.stream()
                .flatMap(week -> week.spot(sceneX, sceneY).stream())
                .findFirst();
    }

    void showGhost(Optional<LocalDateTime> landing, Proposed visit) {
        hideGhosts();
        landing.ifPresent(start -> weeks.stream()
                .filter(week -> week.holds(start.toLocalDate()))
                .forEach(week -> week.showGhost(start, visit)));
    }

    void hideGhosts() {
        weeks.forEach(ProposalWeek::hideGhost);
    }

    /** Minus one near the upper rim of what is in sight, one near the lower, zero between. */
    double beyondTheRim(double sceneY, double near) {
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        if (sceneY > seen.getMaxY() - near) {
            return 1;
        }
        return sceneY < seen.getMinY() + near ? -1 : 0;
    }

    void scrollBy(double pixels) {
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    /** Brings the week of a tile into sight. */
    private void reveal(ProposalTile tile) {
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        Bounds there = tile.getParent().localToScene(tile.getParent().getLayoutBounds());
        if (there.getMaxY() > seen.getMaxY()) {
            scrollBy(there.getMaxY() - seen.getMaxY() + GAP);
        } else if (there.getMinY() < seen.getMinY()) {
            scrollBy(there.getMinY() - seen.getMinY() - GAP);
        }
    }
}
