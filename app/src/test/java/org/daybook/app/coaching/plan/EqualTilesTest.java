package org.daybook.app.coaching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EqualTilesTest {

    private static int columns(int tiles, double width) {
        return EqualTiles.columns(tiles, width, 132, 8, 8);
    }

    @Test
    void sixWeeksStandSideBySideWhereThereIsRoom() {
        assertThat(columns(6, 950)).isEqualTo(6);
        assertThat(columns(6, 6 * 132 + 5 * 8)).isEqualTo(6);
    }

    @Test
    void severalRowsHaveAsNearlyAsCanBeTheSameNumberEach() {
        assertThat(columns(8, 950)).isEqualTo(4);
        assertThat(columns(26, 950)).isEqualTo(6);
        assertThat(columns(10, 950)).isEqualTo(5);
    }

    @Test
    void aNarrowPlaceHasOneAtLeast() {
        assertThat(columns(6, 50)).isEqualTo(1);
        assertThat(columns(0, 950)).isEqualTo(1);
    }
}
