package org.daybook.core.quickadd;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language by what they do in a line, read from {@code lexicon_<language>.properties}, with the names of
 * months and weekdays from the JDK's locale data. English is understood beside every language, and the only one where
 * there is no lexicon; where both know a number word, the language itself has it.
 *
 * <p>A key is a role, such as {@code until}, or a role with a value, such as {@code number.3}; its phrases are separated
 * by bars. Umlauts are known in both spellings, {@code ü} and {@code ue}.
 */
final class Lexicon {

    private static final List<TextStyle> NAMES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);
    private static final List<TextStyle> SHORT_NAMES = List.of(TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** The words after the first, what the phrase stands for, and which language says so: 0 before 1. */
    private record Phrase(List<String> rest, int value, int rank) {}

    private final Map<String, Map<String, List<Phrase>>> roles = new HashMap<>();
    private final boolean monthFirst;
    private final Map<String, Boolean> manners = new HashMap<>();

    private Lexicon(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    static Lexicon of(Locale locale) {
        Lexicon lexicon = new Lexicon(Locale.US.getCountry().equals(locale.getCountry()));
        String language = locale.getLanguage();
        boolean known = !language.equals("en") && lexicon.load(language, 0);
        lexicon.load("en", known ? 1 : 0);
        return lexicon;
    }

    /** Whether {@code 3/12} is the twelfth of March. */
    boolean monthFirst() {
        return monthFirst;
    }

    /** A yes or no of the language itself, such as whether "next Friday" is the one of the week after. */
    boolean manner(String name) {
        return manners.getOrDefault("manner." + name, false);
    }

    private boolean load(String language, int rank) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("lexicon_" + language + ".properties")) {
            if (stream == null) {
                return false;
            }
            Properties words = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            words.stringPropertyNames().forEach(key -> add(key, words.getProperty(key), rank));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The lexicon for %s cannot be read.".formatted(language), unreadable);
        }
        Locale locale = Locale.of(language);
        for (Month month : Month.values()) {
            NAMES.forEach(style -> add("month." + month.getValue(), month.getDisplayName(style, locale), rank));
            SHORT_NAMES.forEach(style -> add("month." + month.getValue(), month.getDisplayName(style, locale), rank));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            NAMES.forEach(style -> add("weekday." + day.getValue(), day.getDisplayName(style, locale), rank));
            SHORT_NAMES.forEach(
                    style -> add("weekday-short." + day.getValue(), day.getDisplayName(style, locale), rank));
        }
        return true;
    }

    private void add(String key, String phrases, int rank) {
        if (key.startsWith("manner.")) {
            if (rank == 0) {
                manners.put(key, Boolean.parseBoolean(phrases));
            }
            return;
        }
        int dot = key.indexOf('.');
        String role = dot < 0 ? key : key.substring(0, dot);
        int value = dot < 0 ? 0 : Integer.parseInt(key.substring(dot + 1));
        for (String phrase : phrases.split("\\|")) {
            String plain = phrase.strip().replaceAll("\\.$", "");
            add(role, Tokenizer.tokens(plain), value, rank);
            String spelledOut = plain.toLowerCase(Locale.ROOT)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue");
            add(role, Tokenizer.tokens(spelledOut), value, rank);
        }
    }

    private void add(String role, List<Token> words, int value, int rank) {
        List<String> folded = words.stream().map(Token::folded).toList();
        roles.computeIfAbsent(role, _ -> new HashMap<>())
                .computeIfAbsent(folded.getFirst(), _ -> new ArrayList<>())
                .add(new Phrase(folded.subList(1, folded.size()), value, rank));
    }

    int skip(String role, Line line, int index) {
        return longest(role, line, index)
                .map(phrase -> index + 1 + phrase.rest().size())
                .orElse(index);
    }

    /** What the longest phrase of a role that begins here stands for. */
    Optional<Found<Integer>> value(String role, Line line, int index) {
        return longest(role, line, index)
                .map(phrase ->
                        new Found<>(phrase.value(), index + 1 + phrase.rest().size()));
    }

    private Optional<Phrase> longest(String role, Line line, int index) {
        Map<String, List<Phrase>> byFirst = Objects.requireNonNullElse(roles.get(role), Map.of());
        Phrase best = null;
        for (Phrase phrase : byFirst.getOrDefault(line.at(index).folded(), List.of())) {
            if (matches(phrase, line, index + 1) && (best == null || better(phrase, best))) {
                best = phrase;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(Phrase phrase, @Nullable Phrase best) {
        return best == null
                || phrase.rest().size() > best.rest().size()
                || phrase.rest().size() == best.rest().size() && phrase.rank() < best.rank();
    }

    private static boolean matches(Phrase phrase, Line line, int from) {
        for (int word = 0; word < phrase.rest().size(); word++) {
            if (!line.at(from + word).folded().equals(phrase.rest().get(word))) {
                return false;
            }
        }
        return true;
    }
}
