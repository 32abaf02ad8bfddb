package org.daybook.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daybook.app.exchange.ImportOffer;
import org.daybook.app.people.PersonViewModel.Field;
import org.daybook.app.sample.AtOnce;
import org.daybook.app.surface.Deeds;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.exchange.Attendee;
import org.daybook.core.exchange.Progress;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the people screen knows and does, over a real workspace. */
class PeopleViewModelTest {

    @TempDir
    private Path folder;

    private final Toasts toasts = new Toasts();
    private Office office;
    private PeopleViewModel model;
    private PersonId ana;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        office = Office.in(folder);
        ana = office.person("Ana Ruiz");
        AtOnce atOnce = new AtOnce();
        Tasks tasks = new Tasks(atOnce, atOnce, Runnable::run, fault -> {
            throw new AssertionError(fault.cause());
        });
        model = new PeopleViewModel(
                office.board, office.register, new Deeds(tasks, toasts, office::undo), Office.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsTypedIsSavedAndOneUndoTakesItBack() {
        PersonDetails before = office.details(ana);
        PersonViewModel form = opened(ana);
        form.emailProperty().set(" ana@example.org ");
        form.skillsProperty().set("maths, physics; maths");
        form.kinds().add(PersonKind.COACH);
        form.hoursProperty().set(PaintedWeek.office().hours());
        assertThat(form.changedProperty().get()).isTrue();

        model.save();

        assertThat(form.changedProperty().get()).isFalse();
        assertThat(office.details(ana).email()).isEqualTo("ana@example.org");
        assertThat(office.details(ana).skills()).containsExactly("maths", "physics");
        assertThat(form.skillsProperty().get()).isEqualTo("maths, physics");
        office.undo();
        model.refresh();
        assertThat(office.details(ana)).isEqualTo(before);
        assertThat(form.emailProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeSavedIsNamedAndStaysTyped() {
        PersonViewModel form = opened(ana);
        form.nameProperty().set(" ");
        form.zoneProperty().set("Europe/Atlantis");

        model.save();

        assertThat(form.problems()).containsOnlyKeys(Field.NAME, Field.ZONE);
        form.nameProperty().set("Ana");
        form.zoneProperty().set("Europe/Berlin");
        form.emailProperty().set("ana at home");
        model.save();
        assertThat(form.problems()).containsOnlyKeys(Field.REST);
        assertThat(office.details(ana).name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void anEmailSomebodyElseHasIsRefusedWithASentenceAndStaysTyped() {
        PersonId ben = office.person("Ben");
        opened(ana).emailProperty().set("team@example.org");
        model.save();
        PersonViewModel form = opened(ben);
        form.emailProperty().set("TEAM@example.org");

        model.save();

        assertThat(said()).last().asString().startsWith("Ana Ruiz has the email");
        assertThat(form.emailProperty().get()).isEqualTo("TEAM@example.org");
        assertThat(form.changedProperty().get()).isTrue();
    }

    @Test
    void whatIsLeftBehindComesBackAsItWasTyped() {
        PersonId ben = office.person("Ben");
        PersonViewModel form = opened(ana);
        form.nameProperty().set("");
        form.skillsProperty().set("half a thou");

        model.select(ben);

        assertThat(opened().nameProperty().get()).isEqualTo("Ben");
        assertThat(said()).containsExactly("What you typed about Ana Ruiz is not saved.");
        Objects.requireNonNull(toasts.showing().getLast().action()).run().run();
        assertThat(opened().skillsProperty().get()).isEqualTo("half a thou");
        assertThat(opened().nameProperty().get()).isEmpty();
    }

    @Test
    void aChangeElsewhereDoesNotTouchWhatIsBeingTyped() {
        PersonViewModel form = opened(ana);
        form.skillsProperty().set("maths");
        office.use.people().deactivate(office.admin, ana).orThrow();

        model.refresh();

        assertThat(form.skillsProperty().get()).isEqualTo("maths");
        assertThat(form.activeProperty().get()).isFalse();
    }

    @Test
    void somebodyNewIsAddedAndOpen() {
        model.addNew();
        opened().nameProperty().set("Cleo");

        model.save();

        assertThat(model.shown()).extracting(PersonRow::name).containsExactly("Ana Ruiz", "Cleo");
        assertThat(opened().id()).isPresent();
        assertThat(opened().nameProperty().get()).isEqualTo("Cleo");
        assertThat(said()).containsExactly("Added Cleo");
    }

    @Test
    void theListFindsByNameEmailAndSkillAndFiltersByKindWithTheInactiveLast() {
        PersonId zoe = office.person("Zoe");
        office.person("Ben");
        office.use.people().deactivate(office.admin, ana).orThrow();
        PersonViewModel form = opened(zoe);
        form.skillsProperty().set("Welding");
        form.kinds().clear();
        form.kinds().add(PersonKind.TECHNICIAN);
        model.save();

        assertThat(model.shown()).extracting(PersonRow::name).containsExactly("Ben", "Zoe", "Ana Ruiz");
        model.searchProperty().set("weld");
        assertThat(model.shown()).extracting(PersonRow::name).containsExactly("Zoe");
        model.searchProperty().set("");
        model.kindProperty().set(PersonKind.TECHNICIAN);
        assertThat(model.shown()).extracting(PersonRow::name).containsExactly("Zoe");
    }

    @Test
    void whoIsAwayNowIsMarkedUntilTheLastDay() {
        away(Reason.VACATION, WallClockSpan.allDay(LocalDate.of(2026, 11, 23), 5, Office.BERLIN));

        model.refresh();

        assertThat(model.shown().getFirst().awayUntil()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void deletingIsRefusedWhileSomethingLiesAheadAndUndoneOtherwise() {
        office.entry("Visit", "2026-11-26T10:00", ana);
        opened(ana);
        model.delete();
        assertThat(said()).last().asString().startsWith("Ana Ruiz cannot be deleted");

        PersonId ben = office.person("Ben");
        opened(ben);
        model.delete();
        assertThat(model.openProperty().get()).isNull();
        assertThat(model.shown()).extracting(PersonRow::name).containsExactly("Ana Ruiz");
    }

    @Test
    void somebodyDeletedKeepsTheirNameOnWhatTheyDid() {
        PersonId ben = office.person("Ben");
        office.entry("Visit", "2026-11-24T10:00", ben);
        opened(ben);

        model.delete();

        Interval yesterday = WallClockSpan.allDay(LocalDate.of(2026, 11, 24), 1, Office.BERLIN)
                .interval();
        assertThat(office.session.planner().page(yesterday).names()).containsEntry(ben, "Ben");
        assertThat(office.use
                        .calendarExport()
                        .events(office.admin, yesterday)
                        .getFirst()
                        .details()
                        .people())
                .extracting(Attendee::name)
                .containsExactly("Ben");
    }

    @Test
    void anAbsenceSaysWhatItRunsIntoBeforeItIsSaved() {
        office.entry("Visit", "2026-11-26T10:00", ana);
        AbsencesViewModel absences = opened(ana).absences().orElseThrow();
        absences.addNew();
        AbsenceViewModel typed =
                Objects.requireNonNull(absences.editingProperty().get());
        assertThat(typed.previewProperty().get()).isEqualTo("Nothing is planned then.");

        typed.fromProperty().set(LocalDate.of(2026, 11, 26));

        assertThat(typed.toProperty().get()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(typed.previewProperty().get())
                .isEqualTo("Clashes with 1 commitment: Visit, Thu 26 Nov, 10:00–11:00.");
        typed.partProperty().set(AbsencePart.AFTERNOON);
        assertThat(typed.previewProperty().get()).isEqualTo("Nothing is planned then.");
        absences.save();
        model.refresh();
        assertThat(absences.editingProperty().get()).isNull();
        assertThat(absences.cards())
                .singleElement()
                .extracting(card -> card.when().duration().toHours())
                .isEqualTo(12L);
    }

    @Test
    void anAbsenceThatOverlapsAnotherSaysSo() {
        away(Reason.VACATION, WallClockSpan.allDay(LocalDate.of(2026, 11, 30), 5, Office.BERLIN));
        AbsencesViewModel absences = opened(ana).absences().orElseThrow();
        absences.addNew();
        AbsenceViewModel typed =
                Objects.requireNonNull(absences.editingProperty().get());
        typed.fromProperty().set(LocalDate.of(2026, 12, 1));

        assertThat(typed.previewProperty().get()).endsWith("It joins the absence Mon 30 Nov – Fri 4 Dec.");
        typed.reasonProperty().set(Reason.SICK);
        assertThat(typed.previewProperty().get()).endsWith("It overlaps another absence, Mon 30 Nov – Fri 4 Dec.");
    }

    @Test
    void anAbsenceThatEndsBeforeItStartsIsNamedAndNotSaved() {
        AbsencesViewModel absences = opened(ana).absences().orElseThrow();
        absences.addNew();
        AbsenceViewModel typed =
                Objects.requireNonNull(absences.editingProperty().get());
        typed.toProperty().set(LocalDate.of(2026, 11, 20));

        absences.save();

        assertThat(typed.problemProperty().get())
                .isEqualTo("It would end before it starts, on Wed 25 Nov. Choose a later end.");
        assertThat(office.board.open(ana).orElseThrow().absences()).isEmpty();
    }

    @Test
    void absencesThatAreOverAreShownWhenAskedFor() {
        away(Reason.VACATION, WallClockSpan.allDay(LocalDate.of(2026, 11, 2), 5, Office.BERLIN));
        away(Reason.VACATION, WallClockSpan.allDay(LocalDate.of(2026, 11, 30), 1, Office.BERLIN));
        AbsencesViewModel absences = opened(ana).absences().orElseThrow();

        assertThat(absences.over()).isEqualTo(1);
        assertThat(absences.shown()).extracting(absences::isOver).containsExactly(false);
        absences.earlierProperty().set(true);
        assertThat(absences.shown()).extracting(absences::isOver).containsExactly(false, true);
    }

    @Test
    void anAbsenceEnteredForADayThatIsOverIsSeenInTheList() {
        AbsencesViewModel absences = opened(ana).absences().orElseThrow();
        absences.addNew();
        Objects.requireNonNull(absences.editingProperty().get()).fromProperty().set(LocalDate.of(2026, 11, 20));
        Objects.requireNonNull(absences.editingProperty().get()).toProperty().set(LocalDate.of(2026, 11, 20));
        absences.save();
        model.refresh();

        assertThat(absences.shown()).hasSize(1);
    }

    @Test
    void whySomebodyIsIllIsNotShownToOthers() {
        away(Reason.SICK, WallClockSpan.allDay(LocalDate.of(2026, 11, 30), 1, Office.BERLIN));

        AbsenceCard card = opened(ana).absences().orElseThrow().cards().getFirst();

        assertThat(card.reason()).isNull();
        assertThat(card.note()).isNull();
        assertThat(new AbsenceViewModel(card).withheld()).isTrue();
    }

    @Test
    void aFileOfPeopleIsOfferedAndAppliedAsOneEntry() throws IOException {
        Path file =
                Files.writeString(folder.resolve("team.csv"), "name,email\nAna Ruiz,ana@example.org\nBen,\n,\n?x,@\n");

        ImportOffer offer =
                office.session.peopleFiles().plan(file, Progress.unwatched()).orThrow();

        assertThat(offer.matter()).isEqualTo(ImportOffer.Matter.PEOPLE);
        assertThat(offer.lines())
                .extracting(line -> line.fate() + " " + line.title() + " " + line.detail())
                .containsExactly("CHANGED Ana Ruiz ana@example.org", "NEW Ben ");
        assertThat(offer.skipped()).hasSize(1);
        offer.apply(Progress.unwatched());
        model.refresh();
        assertThat(model.shown()).hasSize(2);
        office.undo();
        model.refresh();
        assertThat(model.shown()).hasSize(1);
    }

    private void away(Reason reason, WallClockSpan when) {
        office.register.away(ana, new AbsenceDraft(reason, when, "A note")).orThrow();
    }

    private PersonViewModel opened(PersonId id) {
        model.select(id);
        return opened();
    }

    private PersonViewModel opened() {
        return Objects.requireNonNull(model.openProperty().get());
    }

    private List<String> said() {
        return toasts.showing().stream().map(Toast::text).toList();
    }
}
