package org.daybook.app.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back as a stranger’s program would. */
public final class Paged {

    private final List<String> pages = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();

    private Paged() {}

    static Paged of(Printout printout, Path folder) throws IOException {
        Path file = folder.resolve("printed.pdf");
        printout.save(file);
        return read(file);
    }

    public static Paged read(Path file) throws IOException {
        Paged paged = new Paged();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Positions positions = paged.new Positions();
                positions.setStartPage(page);
                positions.setEndPage(page);
                paged.pages.add(positions.getText(document));
            }
        }
        return paged;
    }

    public List<String> pages() {
        return pages;
    }

    public String all() {
        return String.join("\n", pages);
    }

    /** Everything without the white space, which may be anywhere once words are broken into lines. */
    String squeezed() {
        return squeezed(all());
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Letters that do not lie wholly inside the margins. */
    public List<String> outside() {
        return outside;
    }

    /** Collects the text, and where each letter stands. */
    private final class Positions extends PDFTextStripper {

        private static final double SLACK = 0.6;

        @Override
        protected void processTextPosition(TextPosition letter) {
            double left = letter.getXDirAdj();
            double right = left + letter.getWidthDirAdj();
            double base = letter.getYDirAdj();
            if (left < Book.MARGIN - SLACK
                    || right > letter.getPageWidth() - Book.MARGIN + SLACK
                    || base - letter.getHeightDir() < Book.MARGIN - SLACK
                    || base > letter.getPageHeight() - Book.MARGIN + SLACK) {
                outside.add(
                        "%s at %.1f, %.1f on page %d".formatted(letter.getUnicode(), left, base, getCurrentPageNo()));
            }
            super.processTextPosition(letter);
        }
    }
}
