package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Centre.Answer;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Verdict;
import org.daybook.core.sync.Verdict.Kind;
import org.junit.jupiter.api.Test;

/** Whatever is sent again, out of order or by a copy: each mutation takes effect once. */
class ExactlyOnceTest extends TwoLaptops {

    private final UUID client = UUID.randomUUID();
    private final Mutation first = adding(3);
    private final Mutation second = adding(5);
    private final Mutation third = adding(9);

    private static Mutation adding(long no) {
        return mutation(no)
                .insert("person", person(new UUID(9, no), "Carl " + no))
                .build();
    }

    private Answer push(long after, Mutation... mutations) throws CentreFailure {
        return anne.centre().push(client, after, List.of(mutations));
    }

    private static Answer.Decided applied(long... numbersAndPlaces) {
        List<Verdict> verdicts = new java.util.ArrayList<>();
        for (int i = 0; i < numbersAndPlaces.length; i += 2) {
            verdicts.add(new Verdict(numbersAndPlaces[i], Kind.APPLIED, numbersAndPlaces[i + 1], List.of()));
        }
        return new Answer.Decided(verdicts);
    }

    private List<String> people() {
        return List.copyOf(centre.read("SELECT name FROM daybook.person ORDER BY name").stream()
                .map(String::valueOf)
                .toList());
    }

    @Test
    void numbersAscendWithGaps() throws Exception {
        assertThat(push(0, first, second)).isEqualTo(applied(3, 1, 5, 2));
        assertThat(push(5, third)).isEqualTo(applied(9, 3));
        assertThat(anne.centre().hello(client, LogMark.ORIGIN).lastMutation()).isEqualTo(9);
    }

    @Test
    void aPushWhoseAnswerWasLostIsAnsweredAgainAndTakenOnce() throws Exception {
        Answer answer = push(0, first, second);
        assertThat(push(0, first, second)).isEqualTo(answer);
        assertThat(people()).containsExactly("Carl 3", "Carl 5");
        assertThat(anne.log()).hasSize(2);
    }

    @Test
    void aRejectionIsAnsweredAgainAsWell() throws Exception {
        push(0, first);
        Mutation clash =
                mutation(5).insert("person", person(new UUID(9, 3), "Other")).build();
        Answer answer = push(3, clash, third);
        assertThat(((Answer.Decided) answer).verdicts())
                .extracting(Verdict::rejected)
                .containsExactly(true, false);
        assertThat(push(3, clash, third)).isEqualTo(answer);
    }

    @Test
    void whatIsNewAfterWhatIsKnownIsTaken() throws Exception {
        push(0, first, second);
        assertThat(push(3, second, third)).isEqualTo(applied(5, 2, 9, 3));
        assertThat(push(0, first)).isEqualTo(applied(3, 1));
    }

    @Test
    void aPushThatComesTooEarlyIsOutOfStep() throws Exception {
        assertThat(push(3, second)).isEqualTo(new Answer.OutOfStep(0));
        push(0, first);
        assertThat(push(5, third)).isEqualTo(new Answer.OutOfStep(3));
        assertThat(push(4, third)).isEqualTo(new Answer.OutOfStep(3));
        assertThat(people()).containsExactly("Carl 3");
    }

    @Test
    void whatFollowsOnAnOlderMutationThanTheLastIsOutOfStep() throws Exception {
        push(0, first, second);
        assertThat(push(3, third)).isEqualTo(new Answer.OutOfStep(5));
        assertThat(push(4, third)).isEqualTo(new Answer.OutOfStep(5));
        assertThat(push(4, second)).isEqualTo(new Answer.OutOfStep(5));
        assertThat(people()).containsExactly("Carl 3", "Carl 5");
    }

    @Test
    void anotherMutationOfAKnownNumberTellsOfACopy() throws Exception {
        push(0, first, second);
        Mutation copys = mutation(5)
                .later(Duration.ofMillis(1))
                .insert("person", person(new UUID(9, 6), "Copy"))
                .build();
        assertThat(push(3, copys)).isEqualTo(new Answer.Cloned(5));
        assertThat(push(3, adding(4))).isEqualTo(new Answer.Cloned(4));
        assertThat(people()).containsExactly("Carl 3", "Carl 5");
    }

    @Test
    void whatACopyHasInCommonIsAnsweredBeforeItIsToldThatItIsOne() throws Exception {
        push(0, first, second);
        Mutation copys = mutation(5)
                .later(Duration.ofMillis(1))
                .insert("person", person(new UUID(9, 6), "Copy"))
                .build();
        assertThat(push(0, first, copys)).isEqualTo(applied(3, 1));
        assertThat(push(3, copys)).isEqualTo(new Answer.Cloned(5));
        assertThat(push(0, first, third)).isEqualTo(applied(3, 1));
        assertThat(push(3, third)).isEqualTo(new Answer.OutOfStep(5));
        assertThat(people()).containsExactly("Carl 3", "Carl 5");
    }

    @Test
    void aClientBelongsToWhoUsedItFirst() throws Exception {
        push(0, first);
        assertThat(bert.centre().push(client, 3, List.of(second))).isEqualTo(new Answer.Cloned(5));
        assertThat(people()).containsExactly("Carl 3");
    }

    @Test
    void numbersThatDoNotAscendAreRefused() {
        assertThatThrownBy(() -> push(0, second, first))
                .isInstanceOfSatisfying(
                        CentreFailure.class,
                        refused -> assertThat(refused.kind()).isEqualTo(CentreFailure.Kind.OTHER_VERSION));
        assertThat(people()).isEmpty();
    }

    @Test
    void nothingToPushIsNothingDecided() throws Exception {
        assertThat(push(0)).isEqualTo(applied());
    }

    @Test
    void aPushThatBreaksOffLeavesNothing() throws Exception {
        try (var connection = centre.sql(annesName);
                var statement = connection.prepareStatement("SELECT daybook_sync.sync_push_v1(?, 0, ?)")) {
            connection.setAutoCommit(false);
            statement.setObject(1, client);
            statement.setArray(2, connection.createArrayOf("text", new Object[] {Wire.write(first)}));
            statement.execute();
            connection.rollback();
        }
        assertThat(people()).isEmpty();
        assertThat(push(0, first)).isEqualTo(applied(3, 1));
    }

    @Test
    void aConnectionThatWasEndedIsMadeAgain() throws Exception {
        push(0, first);
        centre.behindItsBack("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%s'"
                .formatted(annesName.role()));
        assertThatThrownBy(() -> push(3, second))
                .isInstanceOfSatisfying(
                        CentreFailure.class,
                        broken -> assertThat(broken.kind()).isEqualTo(CentreFailure.Kind.UNREACHABLE));
        assertThat(push(3, second)).isEqualTo(applied(5, 2));
    }
}
