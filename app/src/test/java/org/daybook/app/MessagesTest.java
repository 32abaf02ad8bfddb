package org.daybook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every text a feature asks for is there in every language, and that every text there is asked for. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "daybook", "app");
    private static final Path TEXTS = Path.of("src", "main", "resources", "org", "daybook", "app");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*(?:\\.[A-Za-z0-9-]+)?\\.?)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern.compile("text\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** Each package with texts of its own, however deep. */
    static Stream<Path> features() throws IOException {
        try (Stream<Path> folders = Files.walk(TEXTS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages.properties"))).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyTextAskedForIsThere(Path feature) throws IOException {
        Set<String> there = texts(feature).keySet();
        Set<String> missing = new TreeSet<>();
        Matcher asked = ASKED.matcher(source(feature));
        while (asked.find()) {
            missing.add(asked.group(1));
        }
        missing.removeAll(there);

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyTextThereIsAskedFor(Path feature) throws IOException {
        Set<String> unused = new TreeSet<>();
        String source = source(feature);
        Set<String> literals = new TreeSet<>();
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            literals.add(literal.group(1));
        }
        for (String key : texts(feature).keySet()) {
            boolean named = Character.isUpperCase(key.charAt(0));
            if (!named && !asked(key, literals)) {
                unused.add(key);
            }
        }

        assertThat(unused).isEmpty();
    }

    /** A key may be put together, such as from a prefix that ends in a dot, or from another key and a suffix. */
    private static boolean asked(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        int dot = key.indexOf('.');
        if (dot > 0 && literals.contains(key.substring(0, dot + 1))) {
            return true;
        }
        int dash = key.lastIndexOf('-');
        return dash > 0 && (literals.contains(key.substring(0, dash)) || literals.contains(key.substring(dash + 1)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void aKindThatIsNamedAtAllIsNamedInFull(Path feature) throws IOException {
        Map<String, Set<String>> byType = texts(feature).keySet().stream()
                .filter(key -> Character.isUpperCase(key.charAt(0)))
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.indexOf('.')),
                        TreeMap::new,
                        Collectors.mapping(
                                key -> key.substring(key.indexOf('.') + 1), Collectors.toCollection(TreeSet::new))));

        byType.forEach((type, names) -> assertThat(names).as(type).isEqualTo(constants(feature, type)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextCanBeFilledIn(Path bundle) throws IOException {
        textsIn(bundle)
                .forEach((key, text) -> assertThat(new MessageFormat(text, Locale.UK).format(new Object[0]))
                        .as(key)
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageHasTheSameTexts(Path translation) throws IOException {
        assertThat(textsIn(translation).keySet())
                .isEqualTo(textsIn(translation.resolveSibling("messages.properties"))
                        .keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageIsToldTheSame(Path translation) throws IOException {
        Map<String, String> translated = textsIn(translation);

        textsIn(translation.resolveSibling("messages.properties"))
                .forEach((key, english) -> assertThat(placeholders(translated.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(english)));
    }

    static Stream<Path> translations() throws IOException {
        return features()
                .flatMap(feature -> Arrays.stream(Language.values())
                        .filter(language -> language != Language.ENGLISH)
                        .map(language -> feature.resolve("messages_%s.properties"
                                .formatted(language.locale().getLanguage()))));
    }

    static Stream<Path> bundles() throws IOException {
        return Stream.concat(features().map(feature -> feature.resolve("messages.properties")), translations());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Path feature, String type) {
        return Stream.of(
                        "org.daybook.app."
                                + TEXTS.relativize(feature).toString().replace('/', '.') + "." + type,
                        "org.daybook.app.look." + type,
                        "org.daybook.app.exchange.ImportOffer$" + type,
                        "org.daybook.core.journal." + type,
                        "org.daybook.core.journal.Difference$" + type,
                        "org.daybook.core.people." + type,
                        "org.daybook.core.people.Absence$" + type,
                        "org.daybook.app.settings.WorkspaceAffairs$" + type,
                        "org.daybook.core.access." + type,
                        "org.daybook.core.coaching." + type,
                        "org.daybook.core.dispatch." + type,
                        "org.daybook.app.roster.intake.IntakeViewModel$" + type,
                        "org.daybook.core.roster." + type,
                        "org.daybook.core.coaching." + type,
                        "org.daybook.core.roster.VersionDiff$" + type)
                .map(MessagesTest::constantsOf)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no enum called " + type));
    }

    private static Set<String> constantsOf(String name) {
        try {
            Object[] constants = Class.forName(name).getEnumConstants();
            return Arrays.stream(constants)
                    .map(each -> ((Enum<?>) each).name())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException elsewhere) {
            return Set.of();
        }
    }

    private static Map<String, String> texts(Path feature) throws IOException {
        return textsIn(feature.resolve("messages.properties"));
    }

    private static Map<String, String> textsIn(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String source(Path feature) throws IOException {
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(TEXTS.relativize(feature)))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                parts.add(Files.readString(file));
            }
        }
        return String.join("\n", parts);
    }
}
