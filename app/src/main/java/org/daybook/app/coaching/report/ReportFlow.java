package org.daybook.app.coaching.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.print.Flow;
import org.daybook.app.print.Flow.Column;
import org.daybook.app.print.Ink;
import org.daybook.app.print.Rows;
import org.daybook.app.print.Tone;
import org.daybook.app.print.Words;

/** The parts that reports are made of. */
final class ReportFlow {

    static final Ink BODY = Ink.plain(10);
    static final Ink STRONG = Ink.bold(10);
    static final Ink ASIDE = Ink.quiet(10);
    static final Ink QUIET = Ink.quiet(9);
    static final Ink LABEL = Ink.quiet(8);
    private static final Ink FACT = Ink.plain(10.5);
    private static final Ink FIGURE = Ink.bold(19);
    private static final Ink NO_FIGURE = Ink.bold(19).in(Tone.LINE);
    private static final double BULLET = 0.04;
    private static final double APART = 5;

    private final Flow flow;

    ReportFlow(Flow flow) {
        this.flow = flow;
    }

    /** Something said under a label. */
    record Fact(String label, String said) {}

    Flow flow() {
        return flow;
    }

    /** Facts in as many columns; those that say nothing are left out. */
    void facts(int across, Stream<Fact> facts) {
        List<Words> cells = new ArrayList<>(facts.filter(fact -> !fact.said().isBlank())
                .map(fact -> Words.of(fact.label(), LABEL).and(fact.said(), FACT))
                .toList());
        while (cells.size() % across != 0) {
            cells.add(Words.NONE);
        }
        Rows rows = flow.rows(columns(across));
        for (int i = 0; i < cells.size(); i += across) {
            rows.row(cells.subList(i, i + across).toArray(Words[]::new));
        }
    }

    /** How many there are of each kind, large; quiet where there is none. */
    void counts(List<Fact> counts) {
        flow.rows(columns(counts.size()))
                .row(counts.stream()
                        .map(count -> Words.of(count.said(), count.said().equals("0") ? NO_FIGURE : FIGURE)
                                .and(count.label(), QUIET))
                        .toArray(Words[]::new));
    }

    private static Column[] columns(int count) {
        return Stream.generate(() -> Column.plain(1)).limit(count).toArray(Column[]::new);
    }

    void paragraphs(String words) {
        flow.words(Words.of(words, BODY));
    }

    void quiet(String words) {
        flow.words(Words.of(words, QUIET));
    }

    /** Paragraphs under a label; nothing where they say nothing. */
    void labelled(Fact fact) {
        if (!fact.said().isBlank()) {
            flow.gap(APART);
            flow.words(Words.of(fact.label(), LABEL).and(fact.said(), BODY));
        }
    }

    void bullets(List<String> items) {
        Rows rows = flow.closeRows(Column.plain(BULLET), Column.plain(1 - BULLET));
        items.forEach(item -> rows.row(Words.of("•", BODY), Words.of(item, BODY)));
    }
}
