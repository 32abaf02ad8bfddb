package org.daybook.app.print;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.app.print.PagesViewModel.Stage;

/** A manuscript on paper of one's choice; laid out anew whenever that changes. */
final class ManuscriptViewModel {

    private final ObjectProperty<Paper> paper;
    private final Manuscript manuscript;
    private final PrintPress press;
    private final PagesViewModel pages;

    ManuscriptViewModel(Manuscript manuscript, PrintPress press, PagesViewModel pages, Paper first) {
        this.manuscript = manuscript;
        this.press = press;
        this.pages = pages;
        paper = new SimpleObjectProperty<>(first);
        paper.addListener(_ -> layOut());
    }

    void layOut() {
        Paper chosen = paper.get();
        pages.layOut(_ -> Optional.of(manuscript
                .pages(press, chosen)
                .<Stage>map(Stage.Ready::new)
                .orElseGet(() -> new Stage.Wrong(manuscript.whyNone()))));
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    PagesViewModel pages() {
        return pages;
    }
}
