package org.daybook.app.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.commitment.CommitmentRef;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A row of the agenda on the screen: time, title, people, status, and under the title what clashes. */
final class AgendaCell extends ListCell<AgendaRow> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ENTRY = PseudoClass.getPseudoClass("entry");
    private static final Duration A_MOMENT = Duration.seconds(1.6);

    private final Messages text;
    private final TileText words;
    private final State state;
    private final Label heading = new Label();
    private final Label time = new Label();
    private final Region stripe = new Region();
    private final Label title = new Label();
    private final FontIcon mark = Icons.of(MaterialDesignA.ALERT);
    private final Label clash = new Label(null, mark);
    private final VBox middle = new VBox(title, clash);
    private final Label people = new Label();
    private final Label status = new Label();
    private final HBox line = new HBox(time, stripe, middle, people, status);

    /** What of the calendar a row shows besides itself. */
    interface State {

        boolean selected(CommitmentRef ref);

        boolean cut(CommitmentRef ref);

        LocalDate today();
    }

    AgendaCell(Messages text, TileText words, State state) {
        this.text = text;
        this.words = words;
        this.state = state;
        getStyleClass().add("agenda-row");
        heading.getStyleClass().add("agenda-heading");
        time.getStyleClass().add("agenda-time");
        stripe.getStyleClass().add("agenda-stripe");
        title.getStyleClass().add("agenda-title");
        clash.getStyleClass().add("agenda-clash");
        people.getStyleClass().add("agenda-people");
        status.getStyleClass().add("agenda-status");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("agenda-middle");
        middle.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(TODAY, row instanceof AgendaRow.Day && row.day().equals(state.today()));
        pseudoClassStateChanged(HEADING, row instanceof AgendaRow.Day);
        pseudoClassStateChanged(ENTRY, row instanceof AgendaRow.Entry);
        pseudoClassStateChanged(PICKED, row instanceof AgendaRow.Entry entry && state.selected(ref(entry)));
        pseudoClassStateChanged(CUT, row instanceof AgendaRow.Entry entry && state.cut(ref(entry)));
        switch (row) {
            case AgendaRow.Day day -> {
                String words = Times.longDay(day.day());
                say(day.day().equals(state.today()) ? text.get("agenda-today", words) : words, "agenda-heading");
            }
            case AgendaRow.Gap gap -> say(text.get("agenda-gap", Times.day(gap.next())), "agenda-gap");
            case AgendaRow.Entry entry -> show(entry);
            case null -> setGraphic(null);
        }
    }

    private static CommitmentRef ref(AgendaRow.Entry entry) {
        return entry.face().commitment().ref();
    }

    private void say(String sentence, String styleClass) {
        heading.getStyleClass().setAll("label", styleClass);
        heading.setText(sentence);
        setAccessibleText(sentence);
        setGraphic(heading);
    }

    private void show(AgendaRow.Entry entry) {
        Face face = entry.face();
        List<String> classes = words.styleClasses(face).stream()
                .filter(each -> !each.equals("tile"))
                .collect(Collectors.toList());
        classes.add("agenda-line");
        line.getStyleClass().setAll(classes);
        time.setText(hours(entry));
        title.setText(title(entry));
        clash.setText(
                face.clashes().stream().map(ClashNote::sentence).distinct().collect(Collectors.joining(" ")));
        clash.setVisible(!face.clashes().isEmpty());
        clash.setManaged(!face.clashes().isEmpty());
        mark.getStyleClass().setAll("icon", face.clashesHard() ? "clash-mark" : "soft-clash-mark");
        people.setText(words.people(face));
        status.setText(words.status(face.commitment()));
        setAccessibleText(words.spoken(face));
        setGraphic(line);
    }

    private String hours(AgendaRow.Entry entry) {
        if (entry.stretch().whole()) {
            return text.get("agenda-whole");
        }
        if (entry.days() == 1) {
            return words.hours(
                    entry.stretch().start().toLocalTime(), entry.stretch().end().toLocalTime());
        }
        return entry.number() == 1
                ? Times.clock(entry.stretch().start().toLocalTime()) + " ›"
                : "‹ " + Times.clock(entry.stretch().end().toLocalTime());
    }

    private String title(AgendaRow.Entry entry) {
        String title = entry.face().commitment().title();
        return entry.days() == 1 ? title : text.get("agenda-part", title, entry.number(), entry.days());
    }

    /** Draws the eye for a moment. */
    void flash() {
        pseudoClassStateChanged(SOUGHT, true);
        PauseTransition moment = new PauseTransition(A_MOMENT);
        moment.setOnFinished(_ -> pseudoClassStateChanged(SOUGHT, false));
        moment.play();
    }
}
