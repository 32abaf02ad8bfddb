package org.daybook.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.FileChooser;

/**
 * A kind of file that can be brought in.
 *
 * @param name what people call such files
 * @param endings of their names, in small letters, such as {@code .ics}
 */
public record ImportKind(String name, List<String> endings, ImportSource source) {

    public ImportKind {
        endings = List.copyOf(endings);
    }

    /** Whether a file is of this kind, as far as its name tells. */
    public boolean has(Path file) {
        String low = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(low::endsWith);
    }

    /** The kind a file is of; the first where its name tells nothing, whose reader says what is wrong with it. */
    static ImportKind of(Path file, List<ImportKind> kinds) {
        return kinds.stream().filter(kind -> kind.has(file)).findFirst().orElse(kinds.getFirst());
    }

    FileChooser.ExtensionFilter filter() {
        return new FileChooser.ExtensionFilter(name, patterns().toList());
    }

    /** In both cases, since some file choosers tell them apart. */
    Stream<String> patterns() {
        return endings.stream().flatMap(ending -> Stream.of("*" + ending, "*" + ending.toUpperCase(Locale.ROOT)));
    }
}
