package org.daybook.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.app.print.Lanes.Extent;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void whatOnlyTouchesSharesALane() {
        Lanes<String> lanes = Lanes.of(List.of(new Extent<>("a", 0, 10), new Extent<>("b", 10, 20)), 3);

        assertThat(lanes.placed()).allMatch(each -> each.lane() == 0 && each.lanes() == 1);
    }

    @Test
    void whatNothingStandsBesideReachesOverTheLanesToItsRight() {
        Lanes<String> lanes = Lanes.of(
                List.of(
                        new Extent<>("long", 0, 30),
                        new Extent<>("middle", 0, 10),
                        new Extent<>("right", 0, 10),
                        new Extent<>("alone", 15, 25)),
                3);

        assertThat(lanes.placed()).extracting(Lanes.Placed::lane).containsExactly(0, 1, 2, 1);
        assertThat(lanes.placed()).extracting(Lanes.Placed::wide).containsExactly(1, 1, 1, 2);
    }

    @Test
    void whatFindsNoLaneIsBundledAndNothingIsLost() {
        List<Extent<Integer>> crowd =
                IntStream.range(0, 60).mapToObj(i -> new Extent<>(i, 0, 10)).toList();

        Lanes<Integer> lanes = Lanes.of(crowd, 4);

        assertThat(lanes.placed()).hasSize(3).allMatch(each -> each.lane() < 3 && each.lanes() == 4);
        assertThat(lanes.bundles()).hasSize(1);
        assertThat(lanes.bundles().getFirst().lane()).isEqualTo(3);
        assertThat(lanes.bundles().getFirst().items()).hasSize(57);
    }
}
