package org.daybook.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final Dimension2D NEEDED = new Dimension2D(960, 540);

    @Test
    void aLargeWindowShowsEverythingAsLargeAsWanted() {
        assertThat(Zoom.factor(200, new Dimension2D(1920, 1080), NEEDED)).isEqualTo(2);
        assertThat(Zoom.factor(150, new Dimension2D(1920, 1080), NEEDED)).isEqualTo(1.5);
    }

    @Test
    void aSmallWindowLeavesEveryScreenTheRoomItNeeds() {
        assertThat(Zoom.factor(200, new Dimension2D(1200, 1080), NEEDED)).isEqualTo(1.25);
        assertThat(Zoom.factor(200, new Dimension2D(800, 480), NEEDED)).isEqualTo(1);
    }
}
