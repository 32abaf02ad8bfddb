package org.daybook.app.roster.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.ReadingBuilder.aReading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.HourGrid;
import org.daybook.core.roster.ReadingBuilder;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a version is laid out, and what letting go means, over a real workspace and without a window. */
@Tag("slow")
class TablesTest {

    @TempDir
    private Path folder;

    private Ward ward;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        ward = Ward.in(folder);
        ward.radiologist("Ana", "BOTH");
        ward.radiologist("Ben", "BODY_ONLY");
        ward.radiologist("Cem", null);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void shiftsAreRowsInTheHospitalsOrderAndASecondOfADayHasARowOfItsOwn() {
        RosterPage page = page(aReading()
                .shift("2026-03-02", "ON1", "Ana")
                .shift("2026-03-02", "DAY", "Ben")
                .shift("2026-03-03", "DAY")
                .timed("2026-03-03", "DAY", "09:00", "15:00", "Cem"));

        assertThat(page.shifts().rows()).extracting(GridRow::title).containsExactly("ON1", "DAY", "DAY");
        assertThat(page.shifts().rows()).extracting(GridRow::night).containsExactly(true, false, false);
        assertThat(page.shifts().rows())
                .extracting(GridRow::detail)
                .containsExactly("17:00–08:00", "08:00–17:00", "09:00–15:00");
        assertThat(page.shifts().missing()).containsExactly(0, 1);
    }

    @Test
    void gapsComeBeforeNamesAndWhoIsTooManyIsMarked() {
        RosterPage page =
                page(aReading().shift("2026-03-02", "DAY", "Ana").taking(3).shift("2026-03-03", "DAY", "Ana", "Cem"));

        List<Slip> lacking = page.shifts().rows().getFirst().cell(0);
        assertThat(lacking.getFirst())
                .isInstanceOfSatisfying(
                        Slip.Gap.class, gap -> assertThat(gap.missing()).isEqualTo(2));
        assertThat(page.shifts().rows().getFirst().cell(1).stream()
                        .filter(slip -> slip instanceof Slip.Held held && held.surplus()))
                .hasSize(1);
    }

    @Test
    void peopleAreRowsUnderTheOpenPlacesAlsoThoseWhoHaveNothing() {
        RosterPage page = page(aReading().shift("2026-03-02", "DAY", "Ana").shift("2026-03-02", "ON2"));

        assertThat(page.people().rows()).extracting(GridRow::title).containsExactly("Open places", "Ana", "Ben", "Cem");
        assertThat(page.people().slip(new Spot(0, 0, 0))).get().isInstanceOf(Slip.Gap.class);
        assertThat(page.people().slip(new Spot(1, 0, 0))).get().isInstanceOf(Slip.Held.class);
        assertThat(page.people().rows().get(1).detail()).isEqualTo("1 shift");
        assertThat(page.people().rows().get(2).detail()).isEqualTo("no shifts · body only");
    }

    @Test
    void twoShiftsAtOnceAreMarkedOnBoth() {
        RosterPage page = page(aReading().shift("2026-03-02", "DAY", "Ana").shift("2026-03-02", "MidC", "Ana"));

        assertThat(page.shifts().rows())
                .flatExtracting(row -> row.cell(0))
                .allSatisfy(slip -> assertThat(((Slip.Held) slip).problem()).contains("two shifts at once"));
    }

    @Test
    void anHourCountsTheShiftsOfItsKindAndListsThemGapsFirst() {
        RosterPage page = page(aReading()
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-02", "MidC")
                .about("NEURO", null)
                .shift("2026-03-02", "ON2", "Cem"));
        HeatTable all = HeatTable.of(page.reviewed(), HeatTable.Choice.ALL);
        HeatTable neuro = HeatTable.of(page.reviewed(), new HeatTable.Choice(StudyType.NEURO, null, false));
        HeatRows.Hour noon = new HeatRows.Hour(0, 12);

        assertThat(all.cell(noon).required()).isEqualTo(2);
        assertThat(all.cell(noon).missing()).isEqualTo(1);
        assertThat(neuro.cell(noon).required()).isEqualTo(1);
        assertThat(all.shifts(noon)).extracting(each -> each.shift().type()).containsExactly("MidC", "DAY");
        assertThat(all.shifts(new HeatRows.Hour(1, 3)))
                .extracting(each -> each.shift().type())
                .containsExactly("ON2");
        assertThat(all.days()).containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-03"));
        assertThat(all.shifts(null)).extracting(each -> each.shift().type()).containsExactly("MidC");
    }

    @Test
    void anHourOfAStudyAreaCountsTheDaysWithoutAnybodyAndListsTheShiftsThatCould() {
        RosterPage page = page(aReading()
                .shift("2026-03-02", "MidC", "Ana")
                .shift("2026-03-03", "MidC")
                .shift("2026-03-04", "DAY", "Ben")
                .covering("CT", "17:00", "18:00", "MidC")
                .covering("US", "12:00", "13:00", "DAY"));
        AreaHeat heat = new AreaHeat(page.reviewed());
        HeatRows.Hour evening = new HeatRows.Hour(0, 17);

        assertThat(heat.size()).isEqualTo(2);
        assertThat(heat.name(0)).isEqualTo("CT");
        assertThat(heat.cell(evening)).isEqualTo(new HourGrid.Cell(2, 1, 0));
        assertThat(heat.cell(new HeatRows.Hour(0, 12)).required()).isZero();
        assertThat(heat.shifts(evening))
                .extracting(each -> each.shift().date())
                .containsExactly(LocalDate.parse("2026-03-03"));
        assertThat(heat.heading(evening, 1)).isEqualTo("CT, 17:00: 1 day without anybody");
        assertThat(heat.spoken(evening)).isEqualTo("CT, 17:00: needed on 2 days, covered by nobody on 1");
        assertThat(heat.shifts(new HeatRows.Hour(1, 12)))
                .as("no shift DAY is there on the first two days")
                .isEmpty();
        assertThat(heat.cell(new HeatRows.Hour(1, 12)).missing()).isEqualTo(2);
    }

    @Test
    void whereOnlyMandatoryShiftsCountTheOthersAreLeftOut() {
        RosterPage page = page(
                aReading()
                        .shift("2026-03-02", "DAY", "Ana")
                        .taking(2)
                        .mandatory()
                        .shift("2026-03-02", "ON1")
                        .shift("2026-03-03", "DAY"),
                true);
        HeatTable heat = HeatTable.of(page.reviewed(), new HeatTable.Choice(null, null, true));

        assertThat(page.shifts().rows()).extracting(GridRow::title).containsExactly("DAY");
        assertThat(page.shifts().missing()).containsExactly(1, 0);
        assertThat(heat.gaps()).extracting(gap -> gap.shift().type()).containsExactly("DAY");
        assertThat(heat.cell(new HeatRows.Hour(0, 20)).required()).isZero();
        assertThat(page.people().slip(new Spot(0, 1, 0)))
                .as("people keep every open place")
                .isPresent();
    }

    @Test
    void aNameInLittleRoomKeepsWhatTellsItFromOthers() {
        assertThat(GridWords.shortName("Ana Ruiz", false, 80)).isEqualTo("Ana Ruiz");
        assertThat(GridWords.shortName("Ana Ruiz", false, 45)).isEqualTo("Ana");
        assertThat(GridWords.shortName("Ana Ruiz", true, 45)).isEqualTo("Ana R.");
        assertThat(GridWords.shortName("Ana Ruiz", true, 30)).isEqualTo("AR");
        assertThat(GridWords.shortName("Johnson, John", false, 60)).isEqualTo("Johnson");
        assertThat(GridWords.shortName("Jill de Groot", false, 20)).isEqualTo("JDG");
    }

    @Test
    void whoSharesAFirstNameIsANamesake() {
        ward.radiologist("Ana Lopez", "BOTH");
        ward.radiologist("Ana Ruiz", "BOTH");
        RosterPage page = page(aReading().shift("2026-03-02", "DAY", "Ben"));

        assertThat(page.team().people())
                .filteredOn(page.namesakes()::has)
                .extracting(Crew.Member::name)
                .containsExactly("Ana", "Ana Lopez", "Ana Ruiz");
    }

    @Test
    void lettingGoOnANameMayMoveOrSwapAndNothingWhereItCameFrom() {
        RosterPage page = page(aReading().shift("2026-03-02", "DAY", "Ana").shift("2026-03-03", "DAY", "Ben"));
        Slip.Held held = held(page, 0);
        Slip.Held other = held(page, 1);
        Carried carried = new Carried.Place(held);

        assertThat(Drops.onShift(carried, other.shift(), other))
                .containsExactly(new Act.Move(held, other.shift()), new Act.Swap(held, other));
        assertThat(Drops.onShift(carried, held.shift(), held)).isEmpty();
        assertThat(Drops.onPerson(carried, other.member(), null))
                .containsExactly(new Act.HandOver(held, other.member()));
    }

    @Test
    void whoIsThenElsewhereOrReadsOtherStudiesDoesNotFit() {
        RosterPage page = page(aReading()
                .shift("2026-03-02", "DAY", "Ana")
                .shift("2026-03-02", "MidC", "Cem")
                .shift("2026-03-03", "DAY")
                .about("NEURO", null));
        Fitness fitness = new Fitness(page.reviewed().sheet());
        Shift midC = ward.review(page.reviewed().sheet().version().id())
                .sheet()
                .shifts()
                .get(1);
        Shift neuro = page.reviewed().sheet().shifts().get(2);
        Slip.Held ana = held(page, 0);
        Crew.Member ben = new Crew.Member(ana.member().id(), "Ben", SpecialtyType.BODY_ONLY, true);

        assertThat(fitness.fits(ana.member(), midC, Set.of())).isFalse();
        assertThat(fitness.fits(ana.member(), midC, Set.of(ana.duty().id()))).isTrue();
        assertThat(fitness.fits(ben, neuro, Set.of())).isFalse();
        assertThat(fitness.fits(ana.member(), neuro, Set.of())).isTrue();
    }

    /** Who is on the first row's shift of a day. */
    private static Slip.Held held(RosterPage page, int column) {
        return page.shifts().rows().stream()
                .filter(row -> row.title().equals("DAY"))
                .flatMap(row -> row.cell(column).stream())
                .flatMap(slip -> slip.held().stream())
                .findFirst()
                .orElseThrow();
    }

    private RosterPage page(ReadingBuilder reading) {
        return page(reading, false);
    }

    private RosterPage page(ReadingBuilder reading, boolean mandatory) {
        return RosterPage.of(
                ward.review(ward.imported(reading)),
                ward.session.repair().team(ward.hospital),
                Standing.STAGED,
                new GridWords(),
                mandatory);
    }
}
