package org.daybook.app.roster.intake;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.exchange.ImportPreview;
import org.daybook.app.exchange.ImportRun;
import org.daybook.app.look.Appearance;
import org.daybook.app.roster.intake.IntakeViewModel.Obstacle;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.RosterPlan;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.Severity;
import org.daybook.core.roster.ShiftTypeDetails;

/** What a roster's file would bring, what has to be decided first, and what was found in it. */
final class IntakePreview {

    private static final double WIDTH = 720;

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
        Button apply = new Button();
        apply.setId("intake-apply");
        apply.getStyleClass().add("accent");
        apply.setText(text.get("apply", model.plan().shifts().size()));
        apply.disableProperty().bind(model.obstacleProperty().map(obstacle -> obstacle != Obstacle.NONE));
        apply.setOnAction(_ -> run.apply(
                progress -> offer.apply(model.decisions(), model.againProperty().get(), progress),
                imported -> deeds.imported().accept(imported.version())));
        Button cancel = new Button(text.get("cancel"));
        cancel.setId("intake-cancel");
        cancel.setOnAction(_ -> run.cancel());
        VBox parts = new VBox();
        parts.getStylesheets().add(Appearance.sheet(IntakePreview.class, "intake.css"));
        parts.getStyleClass().add("intake");
        parts.setPrefWidth(WIDTH);
        parts.getChildren().addAll(head());
        parts.getChildren().addAll(questions());
        if (!model.plan().findings().isEmpty()) {
            boolean crowded = !model.names().isEmpty() || !model.types().isEmpty();
            parts.getChildren().addAll(part(text.get("found")), FileFindings.list(model.findings(), crowded, text));
        }
        HBox buttons = new HBox(apply, cancel, readAgain(), obstacle());
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        parts.getChildren().add(buttons);
        return new ImportPreview.Shown(
                List.of(parts), model.obstacleProperty().get() == Obstacle.NONE ? apply : cancel);
    }

    private List<Node> head() {
        Label heading = new Label(text.get("heading", run.fileName(), model.hospital()));
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        RosterPlan plan = model.plan();
        Label assignments = amount("assignments");
        assignments.textProperty().bind(model.assignmentsProperty().map(count -> text.get("number", count)));
        HBox figures = new HBox(
                figure(amount("shifts", plan.shifts().size()), "shifts"),
                figure(assignments, "assignments"),
                figure(amount("errors", model.count(Severity.ERROR)), "errors"),
                figure(amount("warnings", model.count(Severity.WARNING)), "warnings"),
                figure(amount("notes", model.count(Severity.INFO)), "notes"));
        figures.getStyleClass().add("figures");
        List<Node> head = new ArrayList<>(List.of(heading, figures));
        plan.period()
                .ifPresent(period -> head.add(quiet(
                        "period",
                        text.get(
                                "period",
                                Times.dayAndYear(period.first()),
                                Times.dayAndYear(period.last()),
                                plan.known().size()))));
        if (!plan.newTypes().isEmpty()) {
            String types = plan.newTypes().stream().map(ShiftTypeDetails::code).collect(Collectors.joining(", "));
            head.add(quiet("new-types", text.get("new-types", plan.newTypes().size(), types)));
        }
        return head;
    }

    private List<Node> questions() {
        List<Node> questions = new ArrayList<>();
        model.plan().sameFile().ifPresent(earlier -> {
            CheckBox again = new CheckBox(text.get("again"));
            again.setId("intake-again");
            again.selectedProperty().bindBidirectional(model.againProperty());
            Label told = new Label(
                    text.get("same-file", earlier.fileName(), when(earlier)));
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
        if (!model.names().isEmpty()) {
            questions.add(new NamesPart(model));
        }
        return questions;
    }

    private String when(RosterPlan.Earlier earlier) {
        ZonedDateTime at = earlier.at().atZone(offer.zone());
        return Times.dayAndYear(at.toLocalDate()) + ", " + Times.clock(at.toLocalTime());
    }

    private Button readAgain() {
        Button again = new Button(text.get("read-again"));
        again.setId("intake-read-again");
        again.setOnAction(_ -> run.read());
        boolean useful = model.obstacleProperty().get() == Obstacle.ERRORS
                || model.obstacleProperty().get() == Obstacle.NO_SHIFTS;
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

    private Label amount(String key, long number) {
        Label amount = amount(key);
        amount.setText(text.get("number", number));
        return amount;
    }

    private static Label amount(String key) {
        Label amount = new Label();
        amount.setId("intake-" + key);
        amount.getStyleClass().add("amount");
        return amount;
    }

    private Node figure(Label amount, String key) {
        Label name = new Label(text.get(key));
        name.getStyleClass().add("amount-name");
        VBox figure = new VBox(amount, name);
        figure.getStyleClass().addAll("figure", key);
        figure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    private static Label quiet(String id, String words) {
        Label label = new Label(words);
        label.setId("intake-" + id);
        label.getStyleClass().add("lead");
        label.setWrapText(true);
        return label;
    }

    private static Label part(String words) {
        Label part = new Label(words);
        part.getStyleClass().add("part");
        return part;
    }
}
