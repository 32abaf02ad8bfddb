package org.daybook.app.print;

import java.nio.IntBuffer;

/** A page as pixels. */
final class PagePicture {

    private final int width;
    private final int height;
    private final int[] pixels;

    /** @param pixels opaque, row by row, each alpha, red, green and blue in this order */
    PagePicture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    IntBuffer pixels() {
        return IntBuffer.wrap(pixels);
    }
}
