package org.daybook.app.roster;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** Says that what is shown is past, and leads back; takes no room while what is shown is now. */
final class PastBanner extends HBox {

    private final Messages text = Messages.of(PastBanner.class);
    private final VersionWords words = new VersionWords();

    /** @param since shows what became of it since */
    PastBanner(RosterViewModel model, Consumer<Instant> since) {
        getStyleClass().add("past-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label said = Parts.sentence("", "past-sentence");
        said.setId("past-sentence");
        said.setGraphic(Icons.of(MaterialDesignH.HISTORY));
        model.asKnownAtProperty()
                .subscribe(then -> said.setText(
                        then == null
                                ? ""
                                : text.get(
                                        "past-sentence",
                                        words.moment(then, model.book().usualZone()))));
        getChildren()
                .addAll(
                        said,
                        Parts.gap(),
                        Parts.button(
                                "past-since",
                                text.get("past-since"),
                                () -> Optional.ofNullable(
                                                model.asKnownAtProperty().get())
                                        .ifPresent(since)),
                        Parts.button("past-back", text.get("past-back"), () -> model.lookAt(null)));
        Parts.shown(this, model.asKnownAtProperty().isNotNull());
    }
}
