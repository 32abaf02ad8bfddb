package org.daybook.core.quickadd;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about what was not understood, in the reader's language, from {@code doubts.properties}. */
final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;

    Sentences(Locale locale) {
        this.words = ResourceBundle.getBundle("org.daybook.core.quickadd.doubts", locale, NO_FALLBACK);
        this.locale = locale;
    }

    String noSuchDay(String words) {
        return say("no-such-day", words);
    }

    String endsBeforeItBegins(String words) {
        return say("ends-before", words);
    }

    String badInterval(String words, int most) {
        return say("bad-interval", words, most);
    }

    String badCount(String words, int most) {
        return say("bad-count", words, most);
    }

    String unknownPerson(String name) {
        return say("unknown-person", name);
    }

    String ambiguousPerson(String name, String one, String other) {
        return say("ambiguous-person", name, one, other);
    }

    String oneDayOnly(String words) {
        return say("second-day", words);
    }

    String oneTimeOnly(String words) {
        return say("second-time", words);
    }

    String saidTwice(String words) {
        return say("said-twice", words);
    }

    String endIgnored(String words) {
        return say("end-ignored", words);
    }

    String untilIgnored(String words) {
        return say("until-ignored", words);
    }

    String countWithoutRule(String words) {
        return say("count-without-rule", words);
    }

    String noTimeForLength(String words) {
        return say("length-without-time", words);
    }

    String tooLong(int most) {
        return say("too-long", most);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
