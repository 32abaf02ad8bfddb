package org.daybook.app.print;

import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Finished pages, as a PDF: what is looked at, saved and sent to a printer is this and nothing else. */
public final class Printout {

    private static final float POINTS_PER_INCH = 72;

    private final byte[] pdf;
    private final int pages;
    private final PageSize size;
    private final String fileName;

    /** How large all its pages are, in points. */
    public record PageSize(double width, double height) {}

    /** @param fileName what a file of it is called unless somebody says otherwise */
    Printout(byte[] pdf, int pages, PageSize size, String fileName) {
        this.pdf = pdf;
        this.pages = pages;
        this.size = size;
        this.fileName = fileName;
    }

    public int pages() {
        return pages;
    }

    public PageSize size() {
        return size;
    }

    /** What a file of it is called unless somebody says otherwise. */
    String fileName() {
        return fileName;
    }

    /**
     * A page as it will look. Slow: not for the FX thread.
     *
     * @param page from 0
     * @param scale pixels to a point
     */
    PagePicture picture(int page, double scale) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float dpi = (float) (scale * POINTS_PER_INCH);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PagePicture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException bug) {
            throw new UncheckedIOException("Page %d of our own document could not be drawn.".formatted(page), bug);
        }
    }

    /**
     * Writes it beside its place first, so that a failure leaves what was there.
     *
     * @throws IOException if it cannot be written there
     */
    public void save(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(unfinished, pdf);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Sends it to the printer of a job, as lines and letters rather than as a picture. */
    void print(PrinterJob job) throws PrinterException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (IOException bug) {
            throw new UncheckedIOException("Our own document could not be read.", bug);
        }
    }
}
