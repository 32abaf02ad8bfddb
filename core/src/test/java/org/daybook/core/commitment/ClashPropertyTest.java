package org.daybook.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.Cast.PEOPLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.daybook.core.commitment.ClashOracle.Pair;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ClashPropertyTest {

    @RepeatedTest(50)
    void theSweepFindsWhatComparingAllPairsFinds(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        List<Commitment> commitments = new RandomCommitments(new Random(seed)).some(120);

        List<Clash> found =
                new ClashEngine(PEOPLE).find(commitments, Integer.MAX_VALUE).found();

        assertThat(found.stream().map(Pair::of))
                .as("seed %d", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ClashOracle.among(commitments, PEOPLE));
        assertThat(new ClashEngine(PEOPLE).count(commitments))
                .as("seed %d", seed)
                .isEqualTo(found.size());
    }

    @RepeatedTest(30)
    void theIndexAfterAnyChangesKnowsWhatComparingAllPairsFinds(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        RandomCommitments source = new RandomCommitments(random);
        Map<CommitmentRef, Commitment> expected = new LinkedHashMap<>();
        source.some(60).forEach(commitment -> expected.put(commitment.ref(), commitment));
        ClashIndex index = new ClashIndex(PEOPLE, expected.values());

        for (int change = 0; change < 100; change++) {
            changeSomething(random, source, expected, index);
        }

        assertThat(allOf(index, expected.values()))
                .as("seed %d", seed)
                .isEqualTo(ClashOracle.among(expected.values(), PEOPLE));
    }

    private static void changeSomething(
            Random random, RandomCommitments source, Map<CommitmentRef, Commitment> expected, ClashIndex index) {
        List<CommitmentRef> refs = new ArrayList<>(expected.keySet());
        CommitmentRef ref = refs.get(random.nextInt(refs.size()));
        switch (random.nextInt(4)) {
            case 0 -> {
                expected.remove(ref);
                index.remove(ref);
            }
            case 1 -> {
                expected.keySet().removeIf(other -> other.id().equals(ref.id()) && other.kind() == ref.kind());
                index.replace(ref.kind(), ref.id(), List.of());
            }
            default -> {
                Commitment added = source.next(random.nextBoolean() ? ref.id() : source.newId());
                expected.put(added.ref(), added);
                index.put(added);
            }
        }
        if (expected.size() < 30) {
            source.some(10).forEach(more -> {
                expected.put(more.ref(), more);
                index.put(more);
            });
        }
    }

    private static Set<Pair> allOf(ClashIndex index, Collection<Commitment> commitments) {
        Set<Pair> pairs = new HashSet<>();
        commitments.forEach(commitment -> index.clashesOf(commitment).forEach(clash -> pairs.add(Pair.of(clash))));
        return pairs;
    }
}
