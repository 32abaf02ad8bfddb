package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalFilter;
import org.daybook.persistence.journal.StoredJournalQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal of 100,000 entries, one a minute, each of one row; the store is asked for its plan. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongJournalTest {

    private static final int ENTRIES = 100_000;
    private static final int PAGE = 100;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final UserId SELDOM = new UserId(new UUID(9, 9));

    private @Nullable TestWorkspace test;

    @BeforeAll
    void write(@TempDir Path folder) {
        TestWorkspace fresh = TestWorkspace.in(folder);
        test = fresh;
        fresh.behindItsBack(
                """
                INSERT INTO journal_entry (no, at, actor_id, actor, command, summary, row_count, reverses, hash)
                SELECT x, DATEADD('MINUTE', x, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z'),
                    CASE WHEN MOD(x, 1000) = 0 THEN CAST('%s' AS UUID) ELSE CAST('%s' AS UUID) END, 'Ada Admin',
                    CASE WHEN MOD(x, 500) = 0 THEN 'person.add' ELSE 'entry.move' END,
                    'Moved “Visit ' || x || '” on Mon 23 Nov 2026 from 09:00 to 10:00', 1, NULL, CAST(X'00' AS BINARY(32))
                FROM SYSTEM_RANGE(2, %d)
                """.formatted(SELDOM.value(), fresh.admin().user().value(), ENTRIES),
                """
                INSERT INTO journal_row (entry_no, seq, table_name, row_id, kind, before_image, after_image)
                SELECT x, 0, CASE WHEN MOD(x, 500) = 0 THEN 'person' ELSE 'schedule_entry' END, RANDOM_UUID(), 'UPDATED',
                    '{"title":"Visit"}', '{"title":"Visit"}' FROM SYSTEM_RANGE(2, %d)
                """.formatted(ENTRIES),
                "ANALYZE");
    }

    @AfterAll
    void close() throws IOException {
        test().workspace().close();
    }

    static List<JournalFilter> narrow() {
        return List.of(
                JournalFilter.ALL,
                JournalFilter.ALL.by(SELDOM),
                JournalFilter.ALL.doing("person.add"),
                JournalFilter.ALL.from(FIRST).to(FIRST.plus(Duration.ofDays(2))),
                JournalFilter.ALL.saying("visit moved"));
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void aPageReadsLittleMoreThanItShows(JournalFilter filter) {
        String plan = query().plan(filter, Long.MAX_VALUE, PAGE);

        assertThat(plan).as(plan).doesNotContain("tableScan");
        assertThat(scanned(plan)).as(plan).isLessThan(5 * PAGE);
    }

    @Test
    void thePagesAtTheEndAreAsQuickAsThoseAtTheBeginning() {
        assertThat(scanned(query().plan(JournalFilter.ALL, 500, PAGE))).isLessThan(5 * PAGE);
    }

    private static int scanned(String plan) {
        Matcher counts = Pattern.compile("scanCount: (\\d+)").matcher(plan);
        int sum = 0;
        while (counts.find()) {
            sum += Integer.parseInt(counts.group(1));
        }
        return sum;
    }

    private StoredJournalQuery query() {
        return (StoredJournalQuery) test().workspace().journalQuery();
    }

    private TestWorkspace test() {
        return Objects.requireNonNull(test);
    }
}
