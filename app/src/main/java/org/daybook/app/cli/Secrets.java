package org.daybook.app.cli;

import org.jspecify.annotations.Nullable;

/** Passwords and passphrases: from the environment, or from whoever sits at the terminal. */
final class Secrets {

    private final Surroundings surroundings;

    Secrets(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** One that is known already. */
    String known(String variable, String question) throws Refused {
        String given = surroundings.environment().get(variable);
        return given != null ? given : ask(variable, question);
    }

    /** One that is being chosen: where it is typed, it is typed twice. */
    String chosen(String variable, String question) throws Refused {
        String given = surroundings.environment().get(variable);
        if (given != null) {
            return given;
        }
        String first = ask(variable, question);
        if (!first.equals(ask(variable, question + " (again)"))) {
            throw Refused.because("The two were not the same. Nothing was changed; try again.");
        }
        return first;
    }

    private String ask(String variable, String question) throws Refused {
        @Nullable String typed = surroundings.prompt().secret(question);
        if (typed == null) {
            throw Refused.because("%s is needed, and there is no terminal to ask at. Set %s in the environment."
                    .formatted(question, variable));
        }
        return typed;
    }
}
