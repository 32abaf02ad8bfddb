package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log: without gaps, in pages, never altered unnoticed. */
class LogTest extends TwoLaptops {

    private static Changes people(long no, int count) {
        Changes changes = mutation(no);
        for (int i = 0; i < count; i++) {
            changes.insert("person", person(UUID.randomUUID(), "Carl"));
        }
        return changes;
    }

    private List<LogEntry> page(LogMark after, int rows) throws CentreFailure {
        return bert.centre().pull(after, rows).entries();
    }

    @Test
    void anEntryIsTheMutationAsItWasSent() throws Exception {
        Changes sent = people(4, 2).base(0).summary("Two of them");
        anne.push(sent);
        LogEntry entry = page(LogMark.ORIGIN, 10).getFirst();
        assertThat(entry.mutation()).isEqualTo(sent.build());
        assertThat(entry.text()).isEqualTo(Wire.write(sent.build()));
        assertThat(entry.client()).isEqualTo(anne.client());
        assertThat(entry.seq()).isEqualTo(1);
    }

    @Test
    void theLogIsPulledInPagesOfSoManyRows() throws Exception {
        for (int i = 1; i <= 5; i++) {
            anne.push(people(i, 2));
        }
        List<LogEntry> first = page(LogMark.ORIGIN, 5);
        assertThat(first).extracting(LogEntry::seq).containsExactly(1L, 2L);
        List<LogEntry> second = page(first.getLast().mark(), 6);
        assertThat(second).extracting(LogEntry::seq).containsExactly(3L, 4L, 5L);
        Centre.Page last = bert.centre().pull(second.getLast().mark(), 6);
        assertThat(last.entries()).isEmpty();
        assertThat(last.head()).isEqualTo(5);
    }

    @Test
    void anEntryOfMoreRowsThanAskedForComesAlone() throws Exception {
        anne.push(people(1, 9));
        anne.push(people(2, 1));
        assertThat(page(LogMark.ORIGIN, 3)).extracting(LogEntry::seq).containsExactly(1L);
    }

    @Test
    void anEmptyLogHasAHead() throws Exception {
        assertThat(bert.centre().pull(LogMark.ORIGIN, 10)).isEqualTo(new Centre.Page(List.of(), 0));
    }

    @Test
    void whoeverPulledIsToldWhetherItIsStillTheSameLog() throws Exception {
        anne.push(people(1, 1));
        LogMark mark = page(LogMark.ORIGIN, 1).getFirst().mark();
        assertThat(bert.centre().hello(bert.client(), mark).sameLog()).isTrue();
        assertThat(bert.centre().hello(bert.client(), mark).head()).isEqualTo(mark);
        LogMark other = new LogMark(1, "1".repeat(64));
        assertThat(bert.centre().hello(bert.client(), other).sameLog()).isFalse();
        assertThat(bert.centre()
                        .hello(bert.client(), new LogMark(2, mark.hash()))
                        .sameLog())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE daybook.log SET text = replace(text, 'Carl', 'Karl') WHERE seq = 2",
                "UPDATE daybook.log SET client_id = gen_random_uuid() WHERE seq = 2",
                "DELETE FROM daybook.log WHERE seq = 2"
            })
    void whateverIsAlteredPastTheTriggersIsNoticed(String alteration) throws Exception {
        for (int i = 1; i <= 3; i++) {
            anne.push(people(i, 1));
        }
        centre.behindItsBack("ALTER TABLE daybook.log DISABLE TRIGGER ALL; " + alteration);
        assertThatThrownBy(() -> page(LogMark.ORIGIN, 10)).isInstanceOfSatisfying(CentreFailure.class, altered -> {
            assertThat(altered.kind()).isEqualTo(CentreFailure.Kind.ALTERED);
            assertThat(altered.sentence()).contains("from entry");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE daybook.log SET actor = 'Nobody'",
                "DELETE FROM daybook.log",
                "TRUNCATE daybook.log",
                "UPDATE daybook.verdict SET verdict = '{}'",
                "DELETE FROM daybook.verdict",
                "TRUNCATE daybook.verdict"
            })
    void notEvenTheOwnerOfTheTablesAltersThem(String alteration) throws Exception {
        anne.push(people(1, 1));
        for (String role : List.of("postgres", "daybook_owner")) {
            try (Connection connection = centre.administrator().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET ROLE " + role);
                assertThatThrownBy(() -> statement.execute(alteration))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            }
        }
        assertThat(page(LogMark.ORIGIN, 10)).hasSize(1);
    }

    @Test
    void theLogHasNoGapsHoweverManyPushAndBreakOff() throws Exception {
        int pushers = 4;
        int each = 25;
        try (ExecutorService threads = Executors.newFixedThreadPool(pushers + 1)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < pushers; i++) {
                Invitation member = centre.member(tenant);
                work.add(() -> push(member, each));
            }
            List<Future<Void>> running = work.stream().map(threads::submit).toList();
            long seen = 0;
            LogMark mark = LogMark.ORIGIN;
            while (seen < (long) pushers * each) {
                for (LogEntry entry : page(mark, 1000)) {
                    assertThat(entry.seq()).isEqualTo(mark.seq() + 1);
                    mark = entry.mark();
                    seen++;
                }
                if (running.stream().allMatch(Future::isDone)) {
                    for (Future<Void> one : running) {
                        one.get();
                    }
                }
            }
        }
        assertThat(centre.read("SELECT seq FROM daybook.log ORDER BY seq"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).mapToObj(Long::toString).toList());
    }

    /** Pushes so many, and before every second one that is taken back. */
    private Void push(Invitation member, int count) throws Exception {
        Laptop laptop = new Laptop(centre.centre(member));
        Connection other = centre.sql(member);
        other.setAutoCommit(false);
        for (int i = 1; i <= count; i++) {
            if (i % 2 == 0) {
                try (var statement = other.prepareStatement("SELECT daybook_sync.sync_push_v1(?, 0, ?)")) {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setArray(2, other.createArrayOf("text", new Object[] {
                        Wire.write(people(1, 3).build())
                    }));
                    statement.execute();
                }
                other.rollback();
            }
            laptop.push(people(i, 2));
        }
        return null;
    }
}
