package org.daybook.app.coaching.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.coaching.plan.ProposalViewModel.Clash;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.BusyTime;
import org.daybook.core.coaching.PlanPage;

/** How a proposed visit, and what it collides with, is spoken of. */
final class ProposalWords {

    private final Messages text = Messages.of(ProposalWords.class);
    private final VisitWords visits = new VisitWords();
    private final ProposalViewModel model;

    ProposalWords(ProposalViewModel model) {
        this.model = model;
    }

    /** The visit in full; each thing it collides with is a sentence of its own. */
    String tile(Proposed visit) {
        List<String> said = new ArrayList<>();
        said.add(text.get("proposed", Times.span(visit.when()), visits.matter(visit.appointment())));
        Clash clash = model.clash(visit);
        clash.busy().forEach(busy -> said.add(busy(busy)));
        if (clash.another()) {
            said.add(text.get("proposal-another"));
        }
        if (clash.past()) {
            said.add(text.get("proposal-past"));
        }
        return String.join("\n", said);
    }

    String start(Proposed visit) {
        return Times.clock(visit.when().localStart().toLocalTime());
    }

    String hours(Proposed visit) {
        return visits.hours(visit.when());
    }

    private String busy(BusyTime busy) {
        PlanPage page = model.page();
        String who = busy.whose().equals(page.details().coach()) ? page.coach() : page.teacher();
        return busy.what()
                .map(what -> text.get(
                        "proposal-busy",
                        who,
                        what,
                        clock(busy.interval().startInclusive()),
                        clock(busy.interval().endExclusive())))
                .orElse(text.get("proposal-off", who));
    }

    private String clock(Instant instant) {
        ZoneId zone = model.zone();
        return Times.clock(instant.atZone(zone).toLocalTime());
    }

    /** What there is to know before the cycle is scheduled; empty where all is well. */
    String warning() {
        List<String> said = new ArrayList<>();
        if (!model.without().isEmpty()) {
            said.add(text.get(
                    "proposal-without", model.without().stream().map(Times::day).collect(Collectors.joining("; "))));
        }
        if (model.clashes() > 0) {
            said.add(text.get("proposal-clashes", model.clashes()));
        }
        return String.join("  ·  ", said);
    }
}
