import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Formats the sources that changed since it last ran.
 *
 * <p>It runs in the JDK that compiles them, because palantir-java-format parses with the compiler of the JVM it runs in
 * and Maven's own JVM may be too old for their syntax.
 *
 * <p>Arguments: a file whose time is that of the last run, then folders.
 */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private Format() {}

    static void main(String[] args) throws IOException {
        Path stamp = Path.of(args[0]);
        FileTime lastRun = Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
        FileTime thisRun = FileTime.fromMillis(System.currentTimeMillis());
        boolean allFormatted = true;
        for (String folder : List.of(args).subList(1, args.length)) {
            for (Path source : changedSources(Path.of(folder), lastRun)) {
                allFormatted &= format(source);
            }
        }
        if (!allFormatted) {
            System.exit(1);
        }
        Files.createDirectories(stamp.getParent());
        Files.write(stamp, new byte[0]);
        Files.setLastModifiedTime(stamp, thisRun);
    }

    private static List<Path> changedSources(Path folder, FileTime since) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var sources = Files.find(
                folder,
                99,
                (path, attributes) -> path.toString().endsWith(".java")
                        && attributes.lastModifiedTime().compareTo(since) >= 0)) {
            return sources.toList();
        }
    }

    private static boolean format(Path source) throws IOException {
        String before = Files.readString(source);
        try {
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (!after.equals(before)) {
                Files.writeString(source, after);
                System.out.println("Formatted " + source);
            }
            return true;
        } catch (FormatterException problem) {
            problem.diagnostics().forEach(diagnostic -> System.err.println(source + ":" + diagnostic));
            System.err.println(
                    "Maybe it does not compile, or has a bare _ in a record pattern: the formatter knows var _ only.");
            return false;
        }
    }
}
