package org.daybook.app.coaching.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.VisitDeeds;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CoachDay;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.Due;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/** The visits of a day with the ways between them, and beside them what else wants doing. */
public final class TodayView extends BorderPane {

    private static final double SIDE = 340;

    private final Messages text = Messages.of(TodayView.class);
    private final TodayViewModel model;
    private final StopCards cards;
    private final Consumer<@Nullable CoachingPlanId> schedule;
    private final VBox stops = new VBox();
    private final ScrollPane visits = scroll(stops);
    private final VBox side = new VBox();

    /** @param schedule asks for a new visit, of a plan where one is given */
    public TodayView(TodayViewModel model, VisitDeeds deeds, Consumer<@Nullable CoachingPlanId> schedule) {
        this.model = model;
        this.schedule = schedule;
        this.cards = new StopCards(model.desk(), deeds);
        getStylesheets().add(Appearance.sheet(TodayView.class, "today.css"));
        getStyleClass().add("today");
        stops.getStyleClass().add("stops");
        side.getStyleClass().add("today-side");
        ScrollPane right = scroll(side);
        right.setPrefWidth(SIDE);
        right.setMinWidth(SIDE);
        right.getStyleClass().add("today-beside");
        setRight(right);
        model.dayProperty().subscribe(this::show);
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("today-scroll");
        return pane;
    }

    private void show(@Nullable CoachDay day) {
        side.getChildren().clear();
        if (day == null) {
            setCenter(new StackPane());
            return;
        }
        if (day.stops().isEmpty()) {
            setCenter(new StackPane(nothing(day.day())));
        } else {
            stops.getChildren().setAll(cards.of(day));
            setCenter(visits);
        }
        section(text.get("to-bring"), day.toBring().stream().map(this::thing).toList(), text.get("nothing-to-bring"));
        section(text.get("due"), day.due().stream().map(this::due).toList(), text.get("nothing-due"));
        section(text.get("back"), day.back().stream().map(this::back).toList(), text.get("nothing-back"));
    }

    private Node nothing(LocalDate day) {
        VBox box = Parts.empty(text.get("no-visit", Times.day(day)), text.get("no-visit-lead"));
        if (model.desk().office().mayEdit()) {
            box.getChildren().add(Parts.accent("today-schedule", text.get("schedule"), () -> schedule.accept(null)));
        }
        return box;
    }

    private void section(String title, List<? extends Node> items, String none) {
        VBox box = new VBox(Parts.styled(title, "today-heading"));
        box.getStyleClass().add("today-section");
        if (items.isEmpty()) {
            box.getChildren().add(Parts.sentence(none, "quiet"));
        }
        box.getChildren().addAll(items);
        side.getChildren().add(box);
    }

    private Node thing(String words) {
        Label label = Parts.sentence(words, "today-thing");
        label.setGraphic(Icons.of(MaterialDesignB.BAG_PERSONAL_OUTLINE));
        return label;
    }

    private Node due(Due due) {
        boolean late = due.state() == Due.State.OVERDUE;
        String when = late ? text.get("overdue", Times.day(due.by())) : text.get("due-by", Times.day(due.by()));
        VBox words = new VBox(
                Parts.sentence(due.teacher(), "today-name"),
                Parts.sentence(when, late ? "today-late" : "today-soon"),
                Parts.sentence(
                        due.planned()
                                .map(day -> text.get("planned", Times.day(day)))
                                .orElse(due.title()),
                        "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Parts.row("today-item", words);
        if (model.desk().office().mayEdit()) {
            row.getChildren()
                    .add(Parts.button("due-schedule", text.get("plan-visit"), () -> schedule.accept(due.plan())));
        }
        return row;
    }

    private Node back(CoachDay.Back back) {
        CheckBox done = new CheckBox();
        done.setAccessibleText(text.get("tick", back.words().text()));
        done.setDisable(!model.desk().office().mayEdit());
        done.setOnAction(_ -> model.done(back.id()));
        VBox words = new VBox(Parts.sentence(back.words().text(), "today-step"), Parts.sentence(since(back), "quiet"));
        words.setOnMouseClicked(_ -> model.desk().openVisit(back.visit()));
        words.getStyleClass().add("today-door");
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.row("today-item", done, words);
    }

    private String since(CoachDay.Back back) {
        return text.get("back-since", back.teacher(), Times.day(back.words().checkBack()));
    }
}
