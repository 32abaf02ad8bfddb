package org.daybook.app.coaching;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.palette.Command;
import org.daybook.app.surface.Focus;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The coach's desk: a day, a plan, a teacher's week, or the visit that was opened from one of them. */
public final class CoachingScreen {

    private final Messages text = Messages.of(CoachingScreen.class);
    private final CoachingViewModel model;
    private final Beginnings beginnings;
    private final CoachingToolbar toolbar;
    private final BorderPane content = new BorderPane();
    private final CoachingViews views;
    private boolean arriving;

    /**
     * What can be begun from anywhere at the desk.
     *
     * @param plan asks for a new plan
     * @param visit asks for a new visit
     */
    public record Beginnings(Runnable plan, Runnable visit) {}

    public CoachingScreen(CoachingViewModel model, CoachingViews views, Beginnings beginnings) {
        this.model = model;
        this.beginnings = beginnings;
        toolbar = new CoachingToolbar(model, beginnings);
        this.views = views;
        content.getStylesheets().add(Appearance.sheet(CoachingScreen.class, "coaching.css"));
        content.getStyleClass().add("coaching");
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        toolbar.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        content.sceneProperty().subscribe(scene -> model.watch(scene != null));
        model.viewProperty().subscribe(this::show);
        model.visitProperty().subscribe(this::show);
        model.readProperty().subscribe(this::show);
        model.plans().subscribe(this::show);
    }

    public Node toolbar() {
        return toolbar;
    }

    public Node content() {
        return content;
    }

    /** What can be done at the desk, from wherever it is asked for. */
    public List<Command> commands() {
        String category = text.get("commands");
        Command observe = Command.of(
                        category, text.get("command-observe"), MaterialDesignE.EYE_OUTLINE, model::openVisitOn)
                .key("Shortcut+O");
        return model.office().mayEdit()
                ? List.of(
                        observe,
                        Command.of(category, text.get("plan-new"), MaterialDesignP.PLAYLIST_PLUS, beginnings.plan()),
                        Command.of(category, text.get("visit-new"), MaterialDesignP.PLUS, beginnings.visit()))
                : List.of();
    }

    private void show() {
        Node now = seen();
        if (content.getCenter() != now) {
            content.setCenter(now);
        }
        if (arriving && model.readProperty().get()) {
            focus();
        }
    }

    private Node seen() {
        if (!model.readProperty().get()) {
            return new StackPane();
        }
        if (model.visitProperty().get() != null) {
            return views.visit();
        }
        return model.plans().isEmpty()
                ? new StackPane(nothingYet())
                : views.of(model.viewProperty().get());
    }

    private Node nothingYet() {
        boolean may = model.office().mayEdit();
        VBox box = Parts.empty(text.get("no-plan"), text.get(may ? "no-plan-lead" : "no-plan-viewer"));
        if (may) {
            box.getChildren().add(Parts.accent("empty-plan", text.get("plan-new"), beginnings.plan()));
        }
        return box;
    }

    /** Alt and a number lead to a view, Escape from the visit back. */
    private void onKey(KeyEvent event) {
        int number = event.getCode().getCode() - KeyCode.DIGIT1.getCode();
        if (event.isAltDown() && number >= 0 && number < CoachingView.values().length) {
            model.viewProperty().set(CoachingView.values()[number]);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.visitProperty().get() != null) {
            model.back();
            event.consume();
        }
    }

    /** Puts the keyboard where one begins; until the workspace has been read, into the toolbar. */
    public void focus() {
        arriving = !model.readProperty().get();
        Focus.into(toolbar);
        Focus.into(content);
    }
}
