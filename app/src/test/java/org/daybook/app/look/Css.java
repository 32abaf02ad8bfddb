package org.daybook.app.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/** What the stylesheets declare, as far as colours go. */
final class Css {

    private static final Path SHEETS = Path.of("src", "main", "resources", "org", "daybook", "app");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+);");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();

    private Css(String text) {
        Matcher rule = RULE.matcher(COMMENT.matcher(text).replaceAll(""));
        while (rule.find()) {
            for (String selector : rule.group(1).split(",")) {
                Map<String, String> declared =
                        rules.computeIfAbsent(selector.strip().replaceAll("\\s+", " "), _ -> new HashMap<>());
                Matcher declaration = DECLARATION.matcher(rule.group(2));
                while (declaration.find()) {
                    declared.put(declaration.group(1), declaration.group(2).strip());
                }
            }
        }
    }

    static Css of(Path sheet) {
        try {
            return new Css(Files.readString(sheet));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The colours by meaning. */
    static Css look() {
        return of(SHEETS.resolve("look").resolve("look.css"));
    }

    static List<Path> sheets() {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<String, Map<String, String>> rules() {
        return rules;
    }

    /** The colours of one face, by their names; the dark one changes some of the light. */
    Map<String, Color> colours(Theme theme) {
        Map<String, String> named = new HashMap<>(rules.getOrDefault(".root", Map.of()));
        if (theme == Theme.DARK) {
            named.putAll(rules.getOrDefault(".root:dark", Map.of()));
        }
        Map<String, Color> colours = new HashMap<>();
        named.forEach((name, value) -> {
            if (name.startsWith("-db-") || name.startsWith("-color-")) {
                colours.put(name, Color.web(value));
            }
        });
        return colours;
    }

    /** What a rule is painted on: the last of its background colours that is not transparent. */
    static Optional<String> ground(Map<String, String> declared) {
        String layers = declared.getOrDefault("-fx-background-color", "");
        List<String> seen = new ArrayList<>(List.of(layers.split(",")));
        String top = seen.getLast().strip();
        return top.isEmpty() || top.equals("transparent") || top.contains("gradient")
                ? Optional.empty()
                : Optional.of(top);
    }
}
