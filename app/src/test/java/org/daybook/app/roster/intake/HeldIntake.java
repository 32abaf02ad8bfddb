package org.daybook.app.roster.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterImport.Imported;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.ShiftTypeDetails;

/** A real intake whose imports can be held up in their middle, where they ask whether to go on. */
record HeldIntake(RosterIntake real, Supplier<CountDownLatch> held) implements RosterIntake {

    @Override
    public Outcome<IntakeOffer> plan(HospitalId hospital, Path file, List<ShiftTypeDetails> types, Progress progress) {
        Outcome<IntakeOffer> outcome = real.plan(hospital, file, types, progress);
        return outcome instanceof Outcome.Done<IntakeOffer>(IntakeOffer offer, String summary)
                ? Outcome.done(new HeldOffer(offer, held), summary)
                : outcome;
    }

    private record HeldOffer(IntakeOffer real, Supplier<CountDownLatch> held) implements IntakeOffer {

        @Override
        public String hospital() {
            return real.hospital();
        }

        @Override
        public ZoneId zone() {
            return real.zone();
        }

        @Override
        public RosterPlan plan() {
            return real.plan();
        }

        @Override
        public List<Somebody> people() {
            return real.people();
        }

        @Override
        public Outcome<Imported> apply(Map<String, NameChoice> names, boolean again, Progress progress) {
            return real.apply(names, again, new HeldProgress(progress, held));
        }
    }

    private record HeldProgress(Progress real, Supplier<CountDownLatch> held) implements Progress {

        @Override
        public void advanced(long done, long total) {
            real.advanced(done, total);
        }

        @Override
        public boolean cancelled() {
            try {
                held.get().await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return real.cancelled();
        }
    }
}
