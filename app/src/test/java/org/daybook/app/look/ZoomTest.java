package org.daybook.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {

    @Test
    void aLargeWindowShowsEverythingAsLargeAsWanted() {
        assertThat(Zoom.factor(200, 1920, 1080)).isEqualTo(2);
        assertThat(Zoom.factor(150, 1920, 1080)).isEqualTo(1.5);
    }

    @Test
    void aSmallWindowLeavesEveryScreenTheRoomItNeeds() {
        assertThat(Zoom.factor(200, 1200, 1080)).isEqualTo(1.25);
        assertThat(Zoom.factor(200, 800, 480)).isEqualTo(1);
    }
}
