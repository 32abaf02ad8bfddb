package org.daybook.app.roster.intake;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.exchange.ImportPreview;
import org.daybook.app.exchange.ImportRun;
import org.daybook.app.look.Appearance;
import org.daybook.app.roster.intake.IntakeViewModel.Obstacle;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.RosterImport;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ShiftTypeDetails;

/** What a roster's file would bring, what has to be decided first, and what was found in it. */
final class IntakePreview {

    private static final double WIDTH = 760;

    private final Messages text = Messages.of(IntakePreview.class);
    private final IntakeViewModel model;
    private final IntakeOffer offer;
    private final ImportRun<IntakeOffer> run;
    private final Deeds deeds;

    /**
     * What the preview leads to.
     *
     * @param imported told of the version the file became
     * @param addTypes adds types of shifts that the file needs
     */
    record Deeds(Consumer<ScheduleVersionId> imported, Consumer<List<ShiftTypeDetails>> addTypes) {}

    IntakePreview(IntakeViewModel model, IntakeOffer offer, ImportRun<IntakeOffer> run, Deeds deeds) {
        this.model = model;
        this.offer = offer;
        this.run = run;
        this.deeds = deeds;
    }

    ImportPreview.Shown shown() {
        VBox parts = new VBox();
        parts.getStylesheets().add(Appearance.sheet(IntakePreview.class, "intake.css"));
        parts.getStyleClass().add("intake");
        parts.getChildren().addAll(new IntakeFigures(model).nodes(run.fileName()));
        parts.getChildren().addAll(questions());
        if (!model.plan().findings().isEmpty()) {
            boolean crowded = !model.names().isEmpty() || !model.types().isEmpty();
            parts.getChildren().addAll(part(text.get("found")), FileFindings.list(model.findings(), crowded, text));
        }
        Button apply = applyButton();
        Button cancel = button("intake-cancel", text.get("cancel"), run::cancel);
        HBox buttons = new HBox(apply, cancel, readAgain(), obstacle());
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        parts.getChildren().add(buttons);
        Button first = model.obstacleProperty().get() == Obstacle.NONE ? apply : cancel;
        return new ImportPreview.Shown(List.of(parts), first, WIDTH);
    }

    private Button applyButton() {
        Button apply = button(
                "intake-apply",
                text.get("apply", model.plan().shifts().size()),
                () -> run.apply(
                        progress -> offer.apply(
                                model.decisions(), model.againProperty().get(), progress),
                        this::show));
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(model.obstacleProperty().map(obstacle -> obstacle != Obstacle.NONE));
        return apply;
    }

    /** Study areas alone are no version to open. */
    private void show(RosterImport.Imported imported) {
        ScheduleVersionId version = imported.staged();
        if (version != null) {
            deeds.imported().accept(version);
        }
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private List<Node> questions() {
        List<Node> questions = new ArrayList<>();
        model.plan().sameFile().ifPresent(earlier -> {
            CheckBox again = new CheckBox(text.get("again"));
            again.setId("intake-again");
            again.setMinWidth(Region.USE_PREF_SIZE);
            again.selectedProperty().bindBidirectional(model.againProperty());
            Label told = new Label(text.get("same-file", earlier.fileName(), when(earlier)));
            told.setWrapText(true);
            HBox.setHgrow(told, Priority.ALWAYS);
            told.setMaxWidth(Double.MAX_VALUE);
            HBox banner = new HBox(told, again);
            banner.getStyleClass().add("same-file");
            banner.setAlignment(Pos.CENTER_LEFT);
            questions.add(banner);
        });
        if (!model.types().isEmpty()) {
            questions.add(new TypesPart(model, deeds.addTypes()));
        }
        if (!model.names().isEmpty() && model.plan().errors().isEmpty()) {
            questions.add(new NamesPart(model));
        }
        return questions;
    }

    private String when(RosterPlan.Earlier earlier) {
        ZonedDateTime at = earlier.at().atZone(offer.zone());
        return Times.dayAndYear(at.toLocalDate()) + ", " + Times.clock(at.toLocalTime());
    }

    private Button readAgain() {
        Button again = button("intake-read-again", text.get("read-again"), run::read);
        boolean useful = switch (model.obstacleProperty().get()) {
            case ERRORS, HOURS, NO_SHIFTS -> true;
            case NONE, SAME_FILE, NAMES -> false;
        };
        again.setVisible(useful);
        again.setManaged(useful);
        return again;
    }

    private Label obstacle() {
        Label obstacle = new Label();
        obstacle.setId("intake-obstacle");
        obstacle.getStyleClass().add("obstacle");
        obstacle.setWrapText(true);
        HBox.setHgrow(obstacle, Priority.ALWAYS);
        obstacle.textProperty()
                .bind(model.obstacleProperty()
                        .flatMap(why ->
                                model.undecidedProperty().map(count -> text.get("Obstacle." + why.name(), count))));
        return obstacle;
    }

    private static Label part(String words) {
        Label part = new Label(words);
        part.getStyleClass().add("part");
        return part;
    }
}
