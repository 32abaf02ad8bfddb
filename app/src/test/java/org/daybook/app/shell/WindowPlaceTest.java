package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D DESK = new Rectangle2D(1366, 0, 2560, 1440);

    @Test
    void aWindowComesBackWhereItWasLeft() {
        Rectangle2D left = new Rectangle2D(1500, 200, 1600, 900);

        assertThat(WindowPlace.fitted(left, List.of(LAPTOP, DESK), LAPTOP)).isEqualTo(left);
    }

    @Test
    void aWindowWhoseScreenIsGoneComesToTheFirst() {
        Rectangle2D left = new Rectangle2D(1500, 200, 1200, 700);

        assertThat(WindowPlace.fitted(left, List.of(LAPTOP), LAPTOP)).isEqualTo(new Rectangle2D(166, 68, 1200, 700));
    }

    @Test
    void aWindowLargerThanTheScreenOfTodayIsWholeOnIt() {
        Rectangle2D left = new Rectangle2D(100, 50, 2400, 1300);

        assertThat(WindowPlace.fitted(left, List.of(LAPTOP), LAPTOP)).isEqualTo(LAPTOP);
    }

    @Test
    void aWindowAcrossTwoScreensComesToTheOneThatShowedMostOfIt() {
        Rectangle2D left = new Rectangle2D(1200, 100, 1000, 700);

        assertThat(WindowPlace.fitted(left, List.of(LAPTOP, DESK), LAPTOP))
                .isEqualTo(new Rectangle2D(1366, 100, 1000, 700));
    }

    @Test
    void aWindowIsNeverTooSmallToUse() {
        assertThat(WindowPlace.fitted(new Rectangle2D(10, 10, 3, 2), List.of(LAPTOP), LAPTOP))
                .isEqualTo(new Rectangle2D(10, 10, 640, 480));
    }
}
