package org.daybook.app;

/** The entry point: the window without arguments, the command line with them. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] args) {
        System.out.println("Daybook");
    }
}
