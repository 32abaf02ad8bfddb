package org.daybook.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.print.Agendas.matter;
import static org.daybook.app.print.Agendas.request;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentBuilder;
import org.daybook.core.exchange.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrintPressTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), ZoneOffset.UTC);
    private static final String LONG_TITLE =
            IntStream.rangeClosed(1, 100).mapToObj(i -> "w%03d".formatted(i)).collect(Collectors.joining(" "));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "DAY,1,40,3",
        "DAY,2,150,2",
        "WEEK,3,60,7",
        "WEEK,4,400,10",
        "WEEK,5,900,20",
        "MONTH,6,80,30",
        "MONTH,7,900,40",
        "AGENDA,8,50,5",
        "AGENDA,9,500,60",
        "PEOPLE,10,40,7",
        "PEOPLE,11,300,20"
    })
    @Tag("slow")
    void nothingIsEverLeftOutOrCutOff(Layout layout, long seed, int count, int days) throws IOException {
        LocalDate first = LocalDate.parse("2026-03-23");
        List<Commitment> commitments = Agendas.random(seed, count, first, days);
        PrintRequest request =
                request(layout, first.toString(), first.plusDays(days - 1).toString());

        for (Paper paper : Paper.values()) {
            for (Orientation orientation : Orientation.values()) {
                Paged paged = print(
                        commitments,
                        new PrintRequest(layout, request.from(), request.to(), Set.of(), paper, orientation));
                String text = paged.squeezed();
                List<String> missing = commitments.stream()
                        .map(each -> Paged.squeezed(each.title()))
                        .filter(title -> !text.contains(title))
                        .toList();
                assertThat(missing)
                        .as("%s, seed %d, %s %s", layout, seed, paper, orientation)
                        .isEmpty();
                assertThat(paged.outside())
                        .as("%s, seed %d, %s %s", layout, seed, paper, orientation)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyPageSaysWhatItIsAndItsNumber(Layout layout) throws IOException {
        List<Commitment> commitments = Agendas.random(12, 300, LocalDate.parse("2026-11-01"), 60);

        List<String> pages =
                print(commitments, request(layout, "2026-11-01", "2026-12-30")).pages();

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Heizung & Sanitär Nord")
                    .contains("Everyone")
                    .contains("Sun 1 Nov 2026 – Wed 30 Dec 2026")
                    .contains("Printed Wed 25 Nov 2026, 10:20 (Europe/Berlin)")
                    .contains("Page %d of %d".formatted(i + 1, pages.size()));
        }
        assertThat(pages).allMatch(page -> page.contains(layoutName(layout)));
    }

    private static String layoutName(Layout layout) {
        return layout == Layout.PEOPLE
                ? "People side by side"
                : layout == Layout.AGENDA ? "Agenda list" : title(layout);
    }

    private static String title(Layout layout) {
        return layout.name().charAt(0) + layout.name().substring(1).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = "YEAR", mode = EnumSource.Mode.EXCLUDE)
    void aTitleOfFiveHundredLettersIsThereToItsEnd(Layout layout) throws IOException {
        Commitment lengthy = aCommitment()
                .titled(LONG_TITLE)
                .from("2026-11-24T10:00", "Europe/Berlin")
                .build();

        String text = print(List.of(lengthy), request(layout, "2026-11-23", "2026-11-29"))
                .squeezed();

        assertThat(text).contains(Paged.squeezed(LONG_TITLE));
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = "YEAR", mode = EnumSource.Mode.EXCLUDE)
    void sixtyEntriesInOneHourAreAllTold(Layout layout) throws IOException {
        List<Commitment> crowd = IntStream.range(0, 60)
                .mapToObj(i -> at("Call N" + i + "N", "2026-11-24T10:00").build())
                .toList();

        Paged paged = print(crowd, request(layout, "2026-11-24", "2026-11-24"));

        assertThat(crowd).allMatch(each -> paged.squeezed().contains(Paged.squeezed(each.title())));
        assertThat(paged.outside()).isEmpty();
    }

    @Test
    void anEntryOverFortyDaysIsOnEveryWeekOfThem() throws IOException {
        Commitment away =
                at("Scaffolding", "2026-11-23T00:00").allDay("2026-11-23", 40).build();

        List<String> pages = print(List.of(away), request(Layout.WEEK, "2026-11-16", "2027-01-10"))
                .pages();

        assertThat(pages.stream().map(page -> page.contains("Scaffolding")).toList())
                .containsExactly(false, true, true, true, true, true, true, false);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void anEmptyWeekStillMakesAPage(Layout layout) throws IOException {
        assertThat(print(List.of(), request(layout, "2026-11-23", "2026-11-29")).pages())
                .isNotEmpty()
                .allMatch(page -> page.contains("Everyone"));
    }

    @Test
    void earlyAndLateEntriesMakeTheDayLonger() throws IOException {
        String usual = print(List.of(), request(Layout.DAY, "2026-11-24", "2026-11-24"))
                .all();
        String longer = print(
                        List.of(
                                at("Early", "2026-11-24T05:40").build(),
                                at("Late", "2026-11-24T21:30").build()),
                        request(Layout.DAY, "2026-11-24", "2026-11-24"))
                .all();

        assertThat(usual).contains("08:00", "17:00").doesNotContain("07:00", "18:00");
        assertThat(longer).contains("05:00", "22:00").doesNotContain("04:00", "23:00");
    }

    @Test
    void theHoursOfANightOnWhichClocksAreTurnedAreTold() throws IOException {
        Commitment spring =
                at("Forward", "2026-03-29T01:30").lasting(Duration.ofHours(2)).build();
        Commitment autumn =
                at("Back", "2026-10-25T02:30").lasting(Duration.ofHours(1)).build();

        assertThat(print(List.of(spring), request(Layout.WEEK, "2026-03-23", "2026-03-29"))
                        .squeezed())
                .contains("01:30–04:30");
        assertThat(print(List.of(autumn), request(Layout.WEEK, "2026-10-19", "2026-10-25"))
                        .squeezed())
                .contains("02:30–02:30");
    }

    @Test
    void whatNobodyHasLettersForIsShownByABox() throws IOException {
        String title = "Visit \uD83E\uDDFF שלום \u0007 مرحبا Ωμέγα Привет \uE000 done";

        String text = print(
                        List.of(at(title, "2026-11-24T10:00").build()),
                        request(Layout.AGENDA, "2026-11-24", "2026-11-24"))
                .all();

        assertThat(text).contains("Visit □", "Ωμέγα Привет □ done", "שלום");
    }

    @Test
    void wordsTellWhatColoursTell() throws IOException {
        Commitment tentative = Agendas.with(at("Visit", "2026-11-24T10:00").build(), "VISIT", "TENTATIVE");
        Commitment cancelled = Agendas.with(at("Repair", "2026-11-24T14:00").build(), "TICKET", "CANCELLED");

        String text = print(List.of(tentative, cancelled), request(Layout.DAY, "2026-11-24", "2026-11-24"))
                .all();

        assertThat(text).contains("Visit, tentative", "Ticket, cancelled");
    }

    @Test
    void theHeadingOfADayIsRepeatedWhereItGoesOnOverThePage() throws IOException {
        List<Commitment> many = IntStream.range(0, 120)
                .mapToObj(i -> at("Call N" + i + "N", "2026-11-24T10:00").build())
                .toList();

        List<String> pages =
                print(many, request(Layout.AGENDA, "2026-11-24", "2026-11-24")).pages();

        assertThat(pages.size()).isGreaterThan(1);
        assertThat(pages.subList(1, pages.size()))
                .allMatch(page -> page.contains("Tuesday, 24 November 2026 (continued)"));
    }

    @Test
    void aYearCountsTheEntriesOfEachDay() throws IOException {
        List<Commitment> busy = IntStream.range(0, 137)
                .mapToObj(i -> at("Call", "2026-11-24T10:00").build())
                .toList();

        List<String> pages =
                print(busy, request(Layout.YEAR, "2026-01-01", "2027-12-31")).pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).contains("137 entries").containsPattern(Pattern.compile("24\\s+137|137"));
        assertThat(pages.getLast()).doesNotContain("137");
    }

    @Test
    void threeYearsCanBeCalledOff() {
        List<Long> steps = new ArrayList<>();
        Progress untilTheTenth = new Progress() {
            @Override
            public void advanced(long done, long total) {
                steps.add(done);
            }

            @Override
            public boolean cancelled() {
                return steps.size() == 10;
            }
        };

        assertThat(press().print(matter(List.of()), request(Layout.WEEK, "2026-01-01", "2028-12-31"), untilTheTenth))
                .isEmpty();
        assertThat(steps).hasSize(10);
    }

    private static CommitmentBuilder at(String title, String start) {
        return aCommitment().titled(title).from(start, "Europe/Berlin");
    }

    private Paged print(List<Commitment> commitments, PrintRequest request) throws IOException {
        return Paged.of(
                press().print(matter(commitments), request, Progress.unwatched())
                        .orElseThrow(),
                folder);
    }

    private static PrintPress press() {
        return new PrintPress(CLOCK, Map.of());
    }
}
