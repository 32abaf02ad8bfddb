package org.daybook.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.app.calendar.Page;
import org.daybook.app.print.PrintDesk;
import org.daybook.app.print.PrintMatter;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/** What a sample workspace has to print. */
public final class SamplePrinting implements PrintDesk {

    private final SampleWorkspace sample;

    public SamplePrinting(SampleWorkspace sample) {
        this.sample = sample;
    }

    @Override
    public Map<PersonId, String> people() {
        return page(SampleWorkspace.MONDAY, SampleWorkspace.MONDAY).names();
    }

    @Override
    public Optional<PrintMatter> read(LocalDate from, LocalDate to, Set<PersonId> only, Progress progress) {
        Page page = page(from, to);
        List<Commitment> wanted = page.commitments().stream()
                .filter(each -> only.isEmpty() || each.people().stream().anyMatch(only::contains))
                .toList();
        return Optional.of(
                new PrintMatter("Heizung & Sanitär Nord", SampleWorkspace.ZONE, wanted, Map.of(), page.names()));
    }

    private Page page(LocalDate from, LocalDate to) {
        return sample.page(new Interval(
                from.atStartOfDay(SampleWorkspace.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(SampleWorkspace.ZONE).toInstant()));
    }
}
