package org.daybook.app.sync;

import java.util.List;
import javafx.scene.layout.VBox;
import org.daybook.app.journal.DifferencesView;
import org.daybook.app.journal.Tongue;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalEntry;

/** One of the two sides of a conflict: who did what there, when, and what it changed. */
final class SideView extends VBox {

    private final Messages text = Messages.of(SideView.class);
    private final ObstacleWords words;
    private final Tongue tongue;

    /** @param steps what was done on this side, the newest first */
    SideView(String title, List<JournalDetail> steps, ObstacleWords words, Tongue tongue) {
        this.words = words;
        this.tongue = tongue;
        getStyleClass().add("side");
        getChildren().add(Parts.styled(title, "side-title"));
        if (steps.isEmpty()) {
            getChildren().add(Parts.sentence(text.get("theirs-unknown"), "quiet"));
        }
        steps.forEach(this::tell);
    }

    private void tell(JournalDetail step) {
        JournalEntry entry = step.line().entry();
        VBox box = new VBox(
                Parts.sentence(text.get("who-when", entry.actor(), words.when(entry)), "quiet"),
                Parts.sentence(entry.summary(), "side-summary"));
        if (step.differences().isEmpty()) {
            box.getChildren().add(Parts.sentence(text.get("nothing-told"), "quiet"));
        } else {
            box.getChildren().add(new DifferencesView(step.differences(), tongue, each -> heading(each, step)));
        }
        if (step.notShown()) {
            box.getChildren().add(Parts.sentence(text.get("more-changes"), "quiet"));
        }
        box.getStyleClass().add("side-step");
        getChildren().add(box);
    }

    /** Where one thing was changed, the summary has said which. */
    private String heading(Difference difference, JournalDetail step) {
        boolean said = step.differences().size() == 1 && difference.happening() != Difference.Happening.WITHHELD;
        return said ? "" : tongue.heading(difference);
    }
}
