package org.daybook.app.coaching.visit;

import java.time.LocalTime;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.VisitPage;

/** What is seen, each with its time: typed and sent off with Enter, the latest on top. */
final class SeenPane extends Panel {

    private final Messages text = Messages.of(SeenPane.class);
    private final TextArea field;
    private final Label hint = Parts.sentence("", "quiet");

    SeenPane(VisitViewModel model) {
        super(model, Messages.of(SeenPane.class).get("seen"));
        field = area("visit-seen", text.get("seen-prompt"), 2);
        field.getStyleClass().add("visit-seen-field");
        field.textProperty().bindBidirectional(model.typed(VisitViewModel.SEEN));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(field, hint, list());
        follow();
    }

    void begin() {
        if (field.isVisible()) {
            field.requestFocus();
            field.end();
        }
    }

    /** Enter sends it off; with Shift it begins a new line. */
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                field.replaceSelection("\n");
            } else {
                model.observe();
            }
            event.consume();
        }
    }

    @Override
    void show(VisitPage page) {
        boolean mayWrite = model.on() && model.desk().office().mayEdit();
        shown(field, mayWrite || !field.getText().isBlank());
        field.setEditable(mayWrite);
        hint.setText(hint(page));
        shown(hint, !hint.getText().isEmpty());
        ZoneId zone = page.visit().appointment().when().zone();
        written(page.observations().reversed().stream()
                .map(seen -> seen(seen, zone))
                .toList());
    }

    private String hint(VisitPage page) {
        return switch (page.visit().status()) {
            case SCHEDULED -> text.get("seen-unconfirmed");
            case CONFIRMED -> text.get("seen-before");
            case IN_PROGRESS -> page.observations().isEmpty() ? text.get("seen-none-yet") : "";
            case COMPLETED -> page.observations().isEmpty() ? text.get("seen-nothing") : "";
            case CANCELLED ->
                page.visit()
                        .cancelReason()
                        .map(reason -> text.get("cancelled", reason))
                        .orElse("");
        };
    }

    private Node seen(VisitPage.Seen seen, ZoneId zone) {
        Label time = Parts.styled(Times.clock(LocalTime.ofInstant(seen.at(), zone)), "visit-seen-time");
        Node words = words(seen.id().value(), seen.text(), now -> model.changeObservation(seen.id(), now));
        HBox line = line(words, text.get("remove-seen", seen.text()), () -> model.remove(seen.id()));
        line.getChildren().addFirst(time);
        return line;
    }
}
