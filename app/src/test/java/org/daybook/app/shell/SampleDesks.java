package org.daybook.app.shell;

import org.daybook.app.calendar.Planner;
import org.daybook.app.exchange.ExchangeDesk;
import org.daybook.app.sample.NoClashes;
import org.daybook.app.sample.NoCoaching;
import org.daybook.app.sample.SampleFinder;
import org.daybook.app.sample.SampleJournal;
import org.daybook.app.sample.SamplePeople;
import org.daybook.app.sample.SamplePrinting;
import org.daybook.app.sample.SampleRepair;
import org.daybook.app.sample.SampleRoster;
import org.daybook.app.sample.SampleSettings;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.sync.SyncDesk;

/** What a workbench over the sample workspace asks. */
final class SampleDesks {

    private SampleDesks() {}

    /** @param planner whose calendar is seen */
    static Desks of(Planner planner, SampleWorkspace sample, ExchangeDesk exchange, SampleSettings settings) {
        return of(planner, sample, exchange, settings, SampleSync.off());
    }

    /** The same with sync as wanted. */
    static Desks of(
            Planner planner, SampleWorkspace sample, ExchangeDesk exchange, SampleSettings settings, SyncDesk sync) {
        SamplePeople people = new SamplePeople();
        SampleJournal journal = SampleJournal.empty();
        SampleRoster roster = new SampleRoster();
        SampleRepair repair = new SampleRepair();
        return new Desks(
                planner,
                sample,
                sample,
                exchange,
                new NoClashes(),
                new SamplePrinting(sample),
                journal,
                journal,
                new Desks.Staff(people, people, people),
                new Desks.Rosters(roster, roster, repair, repair, repair),
                new Desks.Coaching(NoCoaching.as(settings.desks().actor()), NoCoaching.reports()),
                new SampleFinder(sample),
                settings.desks(sync),
                sync);
    }
}
