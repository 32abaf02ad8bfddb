package org.daybook.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import org.daybook.app.print.Paper;
import org.daybook.app.print.PrintPress;
import org.daybook.app.print.Printout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a report goes: a PDF, whole or not at all. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ReportTarget {

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The PDF to write; one that is there is replaced.")
    private Path file;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "One of ${COMPLETION-CANDIDATES}; what printers of your country hold if not said.")
    private @Nullable Paper paper;

    /** What was written. */
    private record Written(String file, int pages) {}

    /** @param workspace the file that must not be written over */
    void write(
            Surroundings surroundings, Printer printer, Path workspace, BiFunction<PrintPress, Paper, Printout> report)
            throws Refused, IOException {
        refuseUnlessPlace(workspace);
        PrintPress press = new PrintPress(surroundings.clock(), surroundings.environment());
        Printout pages = report.apply(press, paper == null ? Paper.usualIn(Locale.getDefault()) : paper);
        pages.save(file);
        printer.print(
                new Written(file.toString(), pages.pages()),
                out -> out.println(
                        "Wrote %s to %s.".formatted(pages.pages() == 1 ? "1 page" : pages.pages() + " pages", file)));
    }

    private void refuseUnlessPlace(Path workspace) throws Refused, IOException {
        if (Files.isDirectory(file)) {
            throw Refused.because("%s is a folder. Give the name of a file in it as --to.".formatted(file));
        }
        if (Files.exists(file) && Files.isSameFile(file, workspace)) {
            throw Refused.because("%s is the workspace itself. Give another file as --to.".formatted(file));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refused.because("There is no folder for %s. Make it, or give another place as --to.".formatted(file));
        }
    }
}
