package org.daybook.app.coaching.report;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The filled circles on a page of a PDF, in its own points from the lower left corner. */
final class DrawnDots extends PDFGraphicsStreamEngine {

    private final List<Point2D> dots = new ArrayList<>();
    private final List<Point2D> curve = new ArrayList<>();
    private Point2D current = new Point2D.Double();

    private DrawnDots(PDPage page) {
        super(page);
    }

    static List<List<Point2D>> of(Path file) throws IOException {
        List<List<Point2D>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (PDPage page : document.getPages()) {
                DrawnDots drawn = new DrawnDots(page);
                drawn.processPage(page);
                pages.add(drawn.dots);
            }
        }
        return pages;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        curve.add(new Point2D.Double(x3, y3));
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public void fillPath(int windingRule) {
        if (!curve.isEmpty()) {
            dots.add(new Point2D.Double(
                    curve.stream().mapToDouble(Point2D::getX).average().orElseThrow(),
                    curve.stream().mapToDouble(Point2D::getY).average().orElseThrow()));
        }
        curve.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Double(x, y);
    }

    @Override
    public void endPath() {
        curve.clear();
    }

    @Override
    public void strokePath() {
        curve.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        curve.clear();
    }

    @Override
    public void closePath() {
        // A circle is closed by being filled.
    }

    @Override
    public void clip(int windingRule) {
        // Nothing is clipped on our pages.
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // Rectangles are no dots.
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures are no dots.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shadings are no dots.
    }
}
