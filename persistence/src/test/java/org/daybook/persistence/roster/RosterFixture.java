package org.daybook.persistence.roster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.access.Actor;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Engagements;
import org.daybook.core.people.PeopleDesk;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.HospitalDesk;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ReadingBuilder;
import org.daybook.core.roster.RepairDesk;
import org.daybook.core.roster.RosterContext;
import org.daybook.core.roster.RosterImport;
import org.daybook.core.roster.RosterImport.Imported;
import org.daybook.core.roster.RosterRequest;
import org.daybook.core.roster.RosterReview;
import org.daybook.core.roster.RosterSheet;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.VersionDesk;
import org.daybook.core.roster.VersionFinding;
import org.daybook.core.roster.VersionView;
import org.daybook.persistence.workspace.TestWorkspace;
import org.jspecify.annotations.Nullable;

/** A workspace with one hospital in Berlin, and the desks of the roster over it. */
public final class RosterFixture implements AutoCloseable {

    private final TestWorkspace test;
    private final RosterContext context;
    private final HospitalId hospital;
    private final Map<String, PersonId> people = new HashMap<>();

    private RosterFixture(TestWorkspace test) {
        this.test = test;
        this.context = new RosterContext(
                test.workspace().work(),
                test.workspace().rosterBooks(),
                test.workspace().people(),
                test.ids(),
                test.clock());
        this.hospital = hospitals()
                .addHospital(test.admin(), "Charité", TestWorkspace.BERLIN)
                .orThrow();
    }

    public static RosterFixture in(Path folder) {
        return new RosterFixture(TestWorkspace.in(folder));
    }

    TestWorkspace test() {
        return test;
    }

    Actor admin() {
        return test.admin();
    }

    HospitalId hospital() {
        return hospital;
    }

    RosterContext context() {
        return context;
    }

    HospitalDesk hospitals() {
        return new HospitalDesk(context);
    }

    RosterImport imports() {
        return new RosterImport(context);
    }

    VersionDesk versions() {
        return new VersionDesk(context);
    }

    RosterReview review() {
        return new RosterReview(context);
    }

    RepairDesk repair() {
        return new RepairDesk(context);
    }

    PeopleDesk peopleDesk() {
        Engagements none = (_, from) -> new Engagements.Ahead(0, from, 1);
        return new PeopleDesk(test.workspace().work(), test.workspace().people(), none, test.ids(), test.clock());
    }

    /** A radiologist. */
    PersonId radiologist(String name, @Nullable String specialty, String... aliases) {
        PersonId id = peopleDesk()
                .add(
                        admin(),
                        new PersonDetails(
                                name,
                                null,
                                List.of(aliases),
                                List.of(PersonKind.RADIOLOGIST),
                                List.of(),
                                specialty,
                                WorkingHours.UNKNOWN,
                                TestWorkspace.BERLIN))
                .orThrow();
        people.put(name, id);
        return id;
    }

    PersonId person(String name) {
        return people.computeIfAbsent(name, each -> radiologist(each, null));
    }

    Outcome<Imported> tryImport(ReadingBuilder reading) {
        return imports()
                .carryOut(admin(), RosterRequest.of(hospital, reading.build(), "roster.ods"), Progress.unwatched());
    }

    /** Imports a file in which everybody is known. */
    ScheduleVersionId imported(ReadingBuilder reading) {
        return tryImport(reading).orThrow().version();
    }

    VersionView version(ScheduleVersionId id) {
        return versions().find(id).orElseThrow();
    }

    RosterSheet sheet(ScheduleVersionId id) {
        return review().review(id).orElseThrow().sheet();
    }

    Shift shift(ScheduleVersionId id, String date, String type) {
        return sheet(id).shifts().stream()
                .filter(shift ->
                        shift.date().toString().equals(date) && shift.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    Duty duty(ScheduleVersionId id, String date, String type) {
        return sheet(id).dutiesOf(shift(id, date, type).id()).getFirst();
    }

    /** The names of those on a shift. */
    List<String> on(ScheduleVersionId id, String date, String type) {
        RosterReview.Reviewed reviewed = review().review(id).orElseThrow();
        return reviewed.sheet().dutiesOf(shift(id, date, type).id()).stream()
                .map(duty -> reviewed.crew().member(duty.person()).name())
                .sorted()
                .toList();
    }

    void acknowledgeAll(ScheduleVersionId id) {
        review().acknowledge(
                        admin(),
                        id,
                        review().review(id).orElseThrow().validation().open().stream()
                                .map(VersionFinding::key)
                                .toList(),
                        "Ada")
                .orThrow();
    }

    @Override
    public void close() {
        test.close();
    }
}
