package org.daybook.app.coaching.visit;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.VisitPage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Files that were collected; they are kept in the workspace. */
final class EvidencePane extends Panel {

    private static final double KILO = 1024;

    private final Messages text = Messages.of(EvidencePane.class);
    private final Button add;

    EvidencePane(VisitViewModel model) {
        super(model, Messages.of(EvidencePane.class).get("evidence"));
        add = Parts.button("visit-attach", text.get("attach"), MaterialDesignP.PAPERCLIP, this::choose);
        getChildren().addAll(list(), add);
        follow();
    }

    @Override
    void show(VisitPage page) {
        shown(add, model.writable());
        written(page.evidence().stream().map(this::file).toList());
        shown(this, model.writable() || !page.evidence().isEmpty());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.get("attach-title"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            chosen.forEach(file -> model.attach(file.toPath()));
        }
    }

    private Node file(VisitPage.Attached attached) {
        Label name = Parts.sentence(attached.fileName(), "visit-words");
        HBox line = line(name, text.get("remove-file", attached.fileName()), () -> model.remove(attached.id()));
        Button save = Icons.button(MaterialDesignC.CONTENT_SAVE_OUTLINE, text.get("save-file", attached.fileName()));
        save.setOnAction(_ -> save(attached));
        line.getChildren().add(1, save);
        line.getChildren().add(1, Parts.styled(size(attached.size()), "quiet"));
        return line;
    }

    private String size(long bytes) {
        return bytes < KILO * KILO
                ? text.get("kilobytes", Math.ceil(bytes / KILO))
                : text.get("megabytes", bytes / KILO / KILO);
    }

    private void save(VisitPage.Attached attached) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.get("save-title"));
        chooser.setInitialFileName(attached.fileName());
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.saveAs(attached, chosen.toPath());
        }
    }
}
