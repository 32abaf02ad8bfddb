package org.daybook.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.commitment.CommitmentBuilder.aCommitment;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.exchange.Progress;
import org.daybook.core.time.Interval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of printed pages, to be looked at. */
@Tag("pictures")
@Tag("slow")
class PrintPicturesTest {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final double SCALE = 1.7;
    private static final int MOST = 3;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aUsualWeekOnPaper(Layout layout) throws IOException {
        SampleWorkspace sample = SampleWorkspace.week();
        LocalDate first = SampleWorkspace.MONDAY.withDayOfMonth(1);
        Interval november = new Interval(
                first.atStartOfDay(SampleWorkspace.ZONE).toInstant(),
                first.plusMonths(1).atStartOfDay(SampleWorkspace.ZONE).toInstant());
        var page = sample.page(november);
        PrintMatter matter = new PrintMatter(
                "Heizung & Sanitär Nord", SampleWorkspace.ZONE, page.commitments(), Map.of(), page.names());
        boolean week = layout == Layout.WEEK || layout == Layout.DAY || layout == Layout.PEOPLE;
        LocalDate from = week ? SampleWorkspace.MONDAY : first;
        LocalDate to = week ? from.plusDays(6) : first.plusMonths(1).minusDays(1);

        take("usual", matter, Agendas.request(layout, from.toString(), to.toString()));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aCrowdedFortnightOnPaper(Layout layout) throws IOException {
        LocalDate first = LocalDate.of(2026, 3, 16);
        List<Commitment> all = new ArrayList<>(Agendas.random(5, 260, first, 14));
        for (int i = 0; i < 60; i++) {
            all.add(aCommitment()
                    .titled("Call " + i)
                    .from("2026-03-18T10:00", "Europe/Berlin")
                    .build());
        }
        all.add(aCommitment()
                .titled("שלום Привет 你好 مرحبا " + "a rather long title ".repeat(24))
                .from("2026-03-17T13:00", "Europe/Berlin")
                .build());

        take("crowded", Agendas.matter(all), Agendas.request(layout, first.toString(), "2026-03-29"));
    }

    private static void take(String name, PrintMatter matter, PrintRequest request) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), ZoneOffset.UTC);
        Printout printout = new PrintPress(clock, Map.of())
                .print(matter, request, Progress.unwatched())
                .orElseThrow();
        Files.createDirectories(FOLDER);
        for (int page = 0; page < Math.min(MOST, printout.pages()); page++) {
            PagePicture picture = printout.picture(page, SCALE);
            BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(
                    0, 0, picture.width(), picture.height(), picture.pixels().array(), 0, picture.width());
            File file = FOLDER.resolve("print-%s-%s-%d.png"
                            .formatted(name, request.layout().name().toLowerCase(Locale.ROOT), page + 1))
                    .toFile();
            ImageIO.write(image, "png", file);
            assertThat(file).isNotEmpty();
        }
    }
}
