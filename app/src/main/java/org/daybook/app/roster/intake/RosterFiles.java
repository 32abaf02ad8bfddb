package org.daybook.app.roster.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.daybook.app.exchange.Imports;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ShiftTypeDetails;

/** The doors for files of a roster: asks for the file, or takes one that is dropped, then shows the sheet. */
public final class RosterFiles {

    private static final List<String> ENDINGS = List.of(".ods", ".fods", ".csv", ".tsv", ".txt");

    private final Messages text = Messages.of(RosterFiles.class);
    private final RosterIntake intake;
    private final Imports imports;
    private final Into into;

    /**
     * Where files go.
     *
     * @param hospital whose roster they are; nothing where the user may import none
     * @param whenImported told of the version a file became
     */
    public record Into(Supplier<Optional<HospitalId>> hospital, Consumer<ScheduleVersionId> whenImported) {}

    public RosterFiles(RosterIntake intake, Imports imports, Into into) {
        this.intake = intake;
        this.imports = imports;
        this.into = into;
    }

    /** Asks for a file and shows what it would bring. */
    public void choose() {
        into.hospital()
                .get()
                .ifPresent(hospital -> imports.choose(
                        text.get("choose"),
                        List.of(new FileChooser.ExtensionFilter(
                                text.get("files"), "*.ods", "*.ODS", "*.fods", "*.csv", "*.CSV", "*.tsv", "*.txt")),
                        file -> show(file, hospital)));
    }

    /** Shows what a file would bring. */
    public void show(Path file) {
        into.hospital().get().ifPresent(hospital -> show(file, hospital));
    }

    /** Takes files that are dropped on a part of the screen. */
    public void takeDropsOn(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (dropped(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = dropped(event);
            if (file.isPresent()) {
                file.ifPresent(this::show);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files == null || into.hospital().get().isEmpty()
                ? Optional.empty()
                : files.stream()
                        .map(File::toPath)
                        .filter(file ->
                                ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                        .findFirst();
    }

    private void show(Path file, HospitalId hospital) {
        Given given = new Given();
        imports.show(file, progress -> intake.plan(hospital, file, given.types, progress), (offer, run) -> {
            IntakePreview.Deeds deeds = new IntakePreview.Deeds(into.whenImported(), types -> {
                given.add(types);
                run.read();
            });
            return new IntakePreview(new IntakeViewModel(offer), offer, run, deeds).shown();
        });
    }

    /** The types of shifts that were given their hours while the preview showed; read on another thread. */
    private static final class Given {

        private volatile List<ShiftTypeDetails> types = List.of();

        void add(List<ShiftTypeDetails> more) {
            types = Stream.concat(types.stream(), more.stream()).toList();
        }
    }
}
