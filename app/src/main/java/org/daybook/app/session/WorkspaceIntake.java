package org.daybook.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.UseCases;
import org.daybook.app.roster.intake.IntakeOffer;
import org.daybook.app.roster.intake.RosterIntake;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.roster.HospitalDesk.HospitalView;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ImportJobs;
import org.daybook.core.roster.NameChoice;
import org.daybook.core.roster.RosterDesks;
import org.daybook.core.roster.RosterImport;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.RosterReader;
import org.daybook.core.roster.RosterReading;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.ShiftTypeDetails;

/** Files of rosters into the workspace. */
final class WorkspaceIntake implements RosterIntake {

    private final Messages text = Messages.of(WorkspaceIntake.class);
    private final RosterDesks desks;
    private final ImportJobs jobs;
    private final RosterReader reader;
    private final Register register;
    private final Actor actor;
    private final ZoneId zone;

    /** Who there is. */
    @FunctionalInterface
    interface Register {
        List<Person> everybody();
    }

    /** @param zone the workspace's */
    WorkspaceIntake(UseCases use, Register register, Actor actor, ZoneId zone) {
        this.desks = use.roster();
        this.jobs = use.importJobs();
        this.reader = use.rosterReader();
        this.register = register;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public Outcome<IntakeOffer> plan(HospitalId hospital, Path file, List<ShiftTypeDetails> types, Progress progress) {
        try {
            Optional<RosterReading> reading = reader.read(file, progress);
            if (reading.isEmpty()) {
                return Outcome.refused(text.get("import-cancelled"));
            }
            RosterRequest request = RosterRequest.of(hospital, reading.get(), String.valueOf(file.getFileName()))
                    .withTypes(types);
            Optional<RosterPlan> plan = desks.imports().plan(request);
            return plan.isEmpty()
                    ? Outcome.refused(text.get("hospital-gone"))
                    : Outcome.done(new Offer(file, request, plan.get(), nameOf(hospital), people()), "");
        } catch (IOException failure) {
            return Outcome.refused(text.get("import-unreadable", file));
        }
    }

    private String nameOf(HospitalId id) {
        return find(id).map(HospitalView::name).orElse("");
    }

    private Optional<HospitalView> find(HospitalId id) {
        return desks.hospitals().all().stream()
                .filter(hospital -> hospital.id().equals(id))
                .findFirst();
    }

    private List<IntakeOffer.Somebody> people() {
        return register.everybody().stream()
                .map(person -> new IntakeOffer.Somebody(person.id(), person.name()))
                .sorted(Comparator.comparing(IntakeOffer.Somebody::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What was read, held until somebody says yes. */
    private final class Offer implements IntakeOffer {

        private final Path file;
        private final RosterRequest request;
        private final RosterPlan plan;
        private final String hospital;
        private final List<Somebody> people;

        Offer(Path file, RosterRequest request, RosterPlan plan, String hospital, List<Somebody> people) {
            this.file = file;
            this.request = request;
            this.plan = plan;
            this.hospital = hospital;
            this.people = people;
        }

        @Override
        public String hospital() {
            return hospital;
        }

        @Override
        public ZoneId zone() {
            return zone;
        }

        @Override
        public RosterPlan plan() {
            return plan;
        }

        @Override
        public List<Somebody> people() {
            return people;
        }

        @Override
        public Outcome<RosterImport.Imported> apply(Map<String, NameChoice> names, boolean again, Progress progress) {
            RosterRequest decided = (again ? request.onceMore() : request).with(names);
            return jobs.carryOut(actor, file, decided, progress);
        }
    }
}
