package org.daybook.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;

/** Prints what commands have to say: data to standard output, all else to standard error. */
final class Printer {

    private final Surroundings surroundings;
    private final GlobalOptions options;

    Printer(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** Prints in words. */
    @FunctionalInterface
    interface Words {
        void print(PrintWriter out);
    }

    /** Prints a value as JSON where that is asked for, else in words. */
    void print(Object json, Words words) {
        if (options.json()) {
            surroundings.out().println(text(json));
        } else {
            words.print(surroundings.out());
        }
    }

    /** Something the reader of the data should know. */
    void note(String sentence) {
        surroundings.err().println(sentence);
    }

    private static String text(Object json) {
        try {
            return new ObjectMapper().writeValueAsString(json);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("This cannot be written as JSON: " + json, bug);
        }
    }
}
