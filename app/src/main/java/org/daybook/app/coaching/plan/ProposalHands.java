package org.daybook.app.coaching.plan;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** What mouse and keyboard do with the tiles of a proposal. Escape calls off a drag and leaves everything where it was. */
final class ProposalHands {

    private static final double THRESHOLD = 4;
    private static final double NEAR_THE_RIM = 24;
    private static final double SCROLL_STEP = 8;

    private final ProposalBoard board;
    private final ProposalViewModel model;
    private final AnimationTimer scroller = new AnimationTimer() {
        @Override
        public void handle(long at) {
            scrollAtTheRim();
        }
    };
    private @Nullable ProposalTile pressed;
    private boolean dragging;
    private double pressX;
    private double pressY;
    private double grip;
    private double sceneX;
    private double sceneY;
    private Optional<LocalDateTime> landing = Optional.empty();

    ProposalHands(ProposalBoard board, ProposalViewModel model) {
        this.board = board;
        this.model = model;
        board.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (dragging && event.getCode() == KeyCode.ESCAPE) {
                end();
                event.consume();
            }
        });
    }

    void handle(ProposalTile tile) {
        tile.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(tile, event));
        tile.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        tile.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        tile.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(tile, event));
    }

    private void press(ProposalTile tile, MouseEvent event) {
        tile.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = tile;
            pressX = event.getSceneX();
            pressY = event.getSceneY();
            grip = event.getY() / board.hourHeight() * 60;
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        ProposalTile tile = pressed;
        sceneX = event.getSceneX();
        sceneY = event.getSceneY();
        if (tile == null || (!dragging && Math.hypot(sceneX - pressX, sceneY - pressY) < THRESHOLD)) {
            return;
        }
        if (!dragging) {
            dragging = true;
            tile.held(true);
            scroller.start();
        }
        follow();
        event.consume();
    }

    private void follow() {
        ProposalTile tile = pressed;
        if (tile != null && dragging) {
            landing = board.spot(sceneX, sceneY)
                    .map(spot -> model.landing(tile.visit(), spot.day(), spot.minute() - grip));
            board.showGhost(landing, tile.visit());
        }
    }

    private void release(MouseEvent event) {
        ProposalTile tile = pressed;
        boolean dragged = dragging;
        Optional<LocalDateTime> there = landing;
        end();
        if (tile != null && dragged) {
            there.ifPresent(start -> model.move(tile.visit(), start));
            event.consume();
        }
    }

    private void end() {
        if (pressed != null) {
            pressed.held(false);
        }
        pressed = null;
        dragging = false;
        landing = Optional.empty();
        scroller.stop();
        board.hideGhosts();
    }

    private void scrollAtTheRim() {
        double by = board.beyondTheRim(sceneY, NEAR_THE_RIM);
        if (by != 0) {
            board.scrollBy(by * SCROLL_STEP);
            follow();
        }
    }

    private void key(ProposalTile tile, KeyEvent event) {
        Proposed visit = tile.visit();
        switch (event.getCode()) {
            case UP -> model.nudge(visit, -1, 0);
            case DOWN -> model.nudge(visit, 1, 0);
            case LEFT -> model.nudge(visit, 0, -1);
            case RIGHT -> model.nudge(visit, 0, 1);
            case DELETE, BACK_SPACE -> board.remove(tile);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
