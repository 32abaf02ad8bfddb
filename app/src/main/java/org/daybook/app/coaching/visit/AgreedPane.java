package org.daybook.app.coaching.visit;

import javafx.scene.control.Label;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.VisitPage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** What was agreed on: what the visit is for, where, and what it needs; and what was agreed before. */
final class AgreedPane extends Panel {

    private final Messages text = Messages.of(AgreedPane.class);
    private final VisitWords words = new VisitWords();

    AgreedPane(VisitViewModel model) {
        super(model, Messages.of(AgreedPane.class).get("agreed"));
        follow();
    }

    @Override
    void show(VisitPage page) {
        getChildren().remove(1, getChildren().size());
        Appointment agreed = page.visit().appointment();
        getChildren().add(Parts.sentence(words.matter(agreed), "visit-words"));
        String location = agreed.location();
        if (location != null) {
            Label place = Parts.sentence(location, "visit-words");
            place.setGraphic(Icons.of(MaterialDesignM.MAP_MARKER_OUTLINE));
            getChildren().add(place);
        }
        String preparation = agreed.preparationNotes();
        if (preparation != null) {
            getChildren().add(Parts.sentence(preparation, "visit-preparation"));
        }
        for (String thing : agreed.equipment()) {
            Label label = Parts.sentence(thing, "visit-words");
            label.setGraphic(Icons.of(MaterialDesignB.BAG_PERSONAL_OUTLINE));
            getChildren().add(label);
        }
        for (Appointment before : page.before()) {
            getChildren().add(Parts.sentence(text.get("was", Times.span(before.when())), "quiet"));
        }
    }
}
