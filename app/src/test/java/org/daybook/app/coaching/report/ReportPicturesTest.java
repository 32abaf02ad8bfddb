package org.daybook.app.coaching.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.daybook.app.print.Paper;
import org.daybook.app.print.PrintPress;
import org.daybook.app.print.Printout;
import org.daybook.app.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the pages of reports, to be looked at. */
@Tag("pictures")
@Tag("slow")
class ReportPicturesTest {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final float DPI = 110;

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportsInEveryLanguage(Language language) throws IOException {
        language.speak();
        take("visit-full", language, new VisitSummary(ReportSamples.fullVisit()).print(press(), Paper.A4));
        take("visit-empty", language, new VisitSummary(ReportSamples.emptyVisit()).print(press(), Paper.A4));
        take(
                "cycle-full",
                language,
                CycleReport.ofCycle(ReportSamples.fullPlan(), 1).print(press(), Paper.A4));
        take(
                "cycle-second",
                language,
                CycleReport.ofCycle(ReportSamples.fullPlan(), 2).print(press(), Paper.LETTER));
        take(
                "cycle-empty",
                language,
                CycleReport.ofCycle(ReportSamples.emptyPlan(), 1).print(press(), Paper.A4));
        take("plan-odd", language, CycleReport.ofPlan(ReportSamples.oddPlan()).print(press(), Paper.LETTER));
        take("plan-full", language, CycleReport.ofPlan(ReportSamples.fullPlan()).print(press(), Paper.A4));
    }

    private static PrintPress press() {
        return new PrintPress(Clock.fixed(Instant.parse("2026-04-13T09:20:00Z"), ZoneOffset.UTC), Map.of());
    }

    private void take(String name, Language language, Printout printout) throws IOException {
        Path file = folder.resolve("report.pdf");
        printout.save(file);
        Files.createDirectories(SHOTS);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageType ink = name.equals("cycle-second") ? ImageType.GRAY : ImageType.RGB;
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DPI, ink);
                File picture = SHOTS.resolve("report-%s-%s-%d.png"
                                .formatted(name, language.locale().getLanguage(), page + 1))
                        .toFile();
                ImageIO.write(image, "png", picture);
                assertThat(picture).isNotEmpty();
            }
        }
    }
}
