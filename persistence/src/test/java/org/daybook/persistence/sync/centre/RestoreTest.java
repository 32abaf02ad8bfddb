package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.sync.centre.Changes.claim;
import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Verdict.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A centre that was restored from a backup gets back what it lost from those who had pulled it. */
class RestoreTest extends TwoLaptops {

    private final UUID carl = UUID.randomUUID();
    private final UUID scan = UUID.randomUUID();
    private List<LogEntry> log = List.of();

    @BeforeEach
    void loseTheNewestThree() throws Exception {
        anne.push(mutation(1).insert("person", person(carl, "Carl")));
        anne.centre().close();
        bert.centre().close();
        centre.backUp();
        anne.push(mutation(2).base(1).update("person", carl, columns("name", "Carl"), columns("name", "Karl")));
        anne.push(mutation(5).base(2).claims(scan, claim(scan, carl, 9, 10)));
        bert.push(mutation(4).base(3).update("person", carl, columns("name", "Karl"), columns("name", "Karl K.")));
        log = bert.log();
        assertThat(log).hasSize(4);
        anne.centre().close();
        bert.centre().close();
        centre.restore();
    }

    private static List<Centre.Lost> lost(List<LogEntry> entries) {
        return entries.stream()
                .map(entry -> new Centre.Lost(entry, entry.mutation().seeing(1, Set.of())))
                .toList();
    }

    @Test
    void whoeverHadPulledMoreFindsAnotherLog() throws Exception {
        assertThat(bert.centre().hello(bert.client(), log.getLast().mark()).sameLog())
                .isFalse();
        assertThat(bert.centre().hello(bert.client(), log.getFirst().mark()).sameLog())
                .isTrue();
    }

    @Test
    void relayingBringsBackLogRowsClaimsAndNumbers() throws Exception {
        bert.centre().relay(lost(log));
        assertThat(bert.log()).isEqualTo(log);
        assertThat(centre.read("SELECT name FROM daybook.person")).containsExactly("Karl K.");
        assertThat(centre.read("SELECT count(*) FROM daybook.claim")).containsExactly("1");
        Centre.Greeting greeting =
                anne.centre().hello(anne.client(), log.getLast().mark());
        assertThat(greeting.lastMutation()).isEqualTo(5);
        assertThat(greeting.sameLog()).isTrue();
        assertThat(centre.read("SELECT relayed FROM daybook.log ORDER BY seq")).containsExactly("f", "t", "t", "t");
    }

    @Test
    void relayingTwiceOrByBothChangesNothing() throws Exception {
        bert.centre().relay(lost(log));
        anne.centre().relay(lost(log.subList(0, 3)));
        bert.centre().relay(lost(log));
        assertThat(bert.log()).isEqualTo(log);
    }

    @Test
    void aLogThatGoesOnOtherwiseHasWhatIsGivenBackAsItIsToldForThat() throws Exception {
        Mutation other = mutation(1)
                .base(1)
                .insert("person", person(UUID.randomUUID(), "Dora"))
                .build();
        bert.centre().push(bert.client(), 0, List.of(other));

        anne.centre().relay(lost(log));

        assertThat(anne.log().stream().skip(1).map(LogEntry::mutation))
                .containsExactly(
                        other,
                        log.get(1).mutation(),
                        log.get(2).mutation().seeing(1, Set.of()),
                        log.get(3).mutation().seeing(1, Set.of()));
    }

    @Test
    void itsLaptopIsAnsweredThoughItTellsOtherwiseWhatItsAuthorSaw() throws Exception {
        anne.centre().relay(lost(log));
        Mutation otherwise = log.getLast().mutation().seeing(1, Set.of());

        Centre.Answer again = bert.centre().push(bert.client(), 0, List.of(otherwise));

        assertThat(((Centre.Answer.Decided) again).verdicts().getFirst().seq()).isEqualTo(4);
    }

    @Test
    void whatWasNeverPulledByAnybodyIsPushedAgain() throws Exception {
        bert.centre().relay(lost(log.subList(0, 2)));
        assertThat(anne.centre().push(anne.client(), 5, List.of(mutation(6).build())))
                .isEqualTo(new Centre.Answer.OutOfStep(2));
        assertThat(anne.centre()
                        .push(
                                anne.client(),
                                2,
                                List.of(mutation(5)
                                        .base(2)
                                        .claims(scan, claim(scan, carl, 9, 10))
                                        .build())))
                .isInstanceOf(Centre.Answer.Decided.class);
        assertThat(bert.log()).isEqualTo(log.subList(0, 3));
    }

    @Test
    void aClientKnownFromRelayingAloneBelongsToWhoeverPushesFromItFirst() throws Exception {
        anne.centre().relay(lost(log));
        assertThat(bert.push(mutation(6)
                                .base(4)
                                .update("person", carl, columns("name", "Karl K."), columns("name", "K.")))
                        .kind())
                .isEqualTo(Kind.APPLIED);
        assertThat(anne.centre().push(bert.client(), 6, List.of(mutation(7).build())))
                .isEqualTo(new Centre.Answer.Cloned(7));
    }

    @Test
    void aRelayedMutationIsKnownWhenItsLaptopSendsItAgain() throws Exception {
        anne.centre().relay(lost(log));
        Centre.Answer again =
                bert.centre().push(bert.client(), 0, List.of(log.getLast().mutation()));
        assertThat(((Centre.Answer.Decided) again).verdicts().getFirst().seq()).isEqualTo(4);
        assertThat(anne.centre().pull(log.getLast().mark(), 10).entries()).isEmpty();
        assertThat(anne.centre().pull(LogMark.ORIGIN, 100).entries()).isEqualTo(log);
    }
}
