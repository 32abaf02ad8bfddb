import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/**
 * Makes the self-contained image: a runtime of the modules Daybook needs, JavaFX among them, the jars, a launcher, and
 * the ahead-of-time cache of a training run by that launcher.
 *
 * <p>Arguments: the folder of the jars, the folder of JavaFX's modules, the folder of the icons, the folder to make the
 * image in, the main jar, the version, the JVM's flags.
 */
final class Image {

    private static final String NAME = "daybook";
    private static final String MODULES =
            "java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls";

    private Image() {}

    static void main(String[] args) throws IOException, InterruptedException {
        Path destination = Path.of(args[3]);
        delete(destination.resolve(NAME));
        ToolProvider jpackage = ToolProvider.findFirst("jpackage").orElseThrow();
        int failed = jpackage.run(
                System.out,
                System.err,
                options(args[0], args[1], Path.of(args[2]), destination, args[4], args[5], args[6]));
        if (failed != 0) {
            System.exit(failed);
        }
        train(destination);
    }

    private static String[] options(
            String jars, String modules, Path icons, Path destination, String mainJar, String version, String flags) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String icon = system.startsWith("windows") ? ".ico" : system.startsWith("mac") ? ".icns" : ".png";
        return new String[] {
            "--type",
            "app-image",
            "--name",
            NAME,
            "--app-version",
            version.replace("-SNAPSHOT", ""),
            "--icon",
            icons.resolve(NAME + icon).toString(),
            "--input",
            jars,
            "--main-jar",
            mainJar,
            "--main-class",
            "org.daybook.app.Daybook",
            "--module-path",
            modules,
            "--add-modules",
            MODULES,
            // The training run needs the java command: the JVM starts it to write the cache.
            "--jlink-options",
            "--strip-debug --no-man-pages --no-header-files --compress=zip-6",
            "--java-options",
            flags,
            "--dest",
            destination.toString()
        };
    }

    /** Making a demo needs no display, and loads what every start loads: store, mapping, journal. */
    private static void train(Path destination) throws IOException, InterruptedException {
        Path settings = find(destination, NAME + ".cfg");
        Path cache = settings.resolveSibling(NAME + ".aot");
        String launcher = System.getProperty("os.name").startsWith("Windows") ? NAME + ".exe" : NAME;
        Path log = destination.resolve("training.log");
        ProcessBuilder training = new ProcessBuilder(find(destination, launcher).toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Path workspace = destination.resolve("training");
        delete(workspace);
        training.command()
                .addAll(List.of("demo", "--workspace", workspace.resolve("demo").toString()));
        training.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=\"" + cache + "\"");
        int status = training.start().waitFor();
        delete(workspace);
        if (status != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("The training run %s ended with %d and left no start-up cache; see %s."
                    .formatted(training.command(), status, log));
        }
        Files.writeString(
                settings, "java-options=-XX:AOTCache=$APPDIR/" + cache.getFileName() + "\n", StandardOpenOption.APPEND);
    }

    private static Path find(Path folder, String name) throws IOException {
        try (var files = Files.find(
                folder.resolve(NAME),
                9,
                (path, attributes) -> attributes.isRegularFile()
                        && path.getFileName().toString().equals(name))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        }
    }
}
