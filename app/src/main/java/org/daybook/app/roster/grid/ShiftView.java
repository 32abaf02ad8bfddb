package org.daybook.app.roster.grid;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.Shift;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A shift in the drawer: what it is, who is on it, and who could be, with the reasons. */
final class ShiftView extends BorderPane {

    private final Messages text = Messages.of(ShiftView.class);
    private final ShiftViewModel shift;
    private final Runnable close;
    private final VBox facts = new VBox();
    private final VBox crew = new VBox();
    private final Label aim = new Label();
    private final Button back = new Button(text.get("aim-back"));
    private final Label nobody = new Label();
    private final ListView<ShiftViewModel.Option> list = new ListView<>();

    ShiftView(ShiftViewModel shift, Runnable close) {
        this.shift = shift;
        this.close = close;
        getStylesheets().add(Appearance.sheet(ShiftView.class, "shift.css"));
        getStyleClass().add("shift-view");
        facts.getStyleClass().add("facts");
        crew.getStyleClass().add("crew");
        setTop(new VBox(facts, crew, aimLine()));
        list.setId("candidates");
        list.setAccessibleText(text.get("candidates"));
        list.setItems(shift.options());
        list.setCellFactory(_ -> new OptionCell(shift));
        list.setPlaceholder(nobody);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty().subscribe(_ -> selectFirst());
        setCenter(list);
        shift.contentProperty().subscribe(this::show);
        shift.aimProperty().subscribe(this::showAim);
        nobody.setWrapText(true);
        nobody.getStyleClass().addAll("quiet", "nobody");
        StackPane.setAlignment(nobody, Pos.TOP_LEFT);
        shift.readProperty().subscribe(_ -> {
            showNobody();
            selectFirst();
        });
    }

    private void selectFirst() {
        if (list.isFocused() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Says why the list is empty, once it is known to be. */
    private void showNobody() {
        boolean swap = shift.aimProperty().get() instanceof ShiftViewModel.Aim.Swap;
        String sentence = text.get(swap ? "partners-none" : "candidates-none");
        nobody.setText(shift.readProperty().get() ? sentence : text.get("reading"));
    }

    private Node aimLine() {
        aim.getStyleClass().add("aim");
        aim.setWrapText(true);
        aim.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(aim, Priority.ALWAYS);
        back.getStyleClass().add("flat");
        back.setId("aim-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> shift.aimProperty().set(new ShiftViewModel.Aim.Assign()));
        HBox line = new HBox(aim, back);
        line.getStyleClass().add("aim-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void pressed(KeyEvent event) {
        ShiftViewModel.Option chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            shift.choose(chosen);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }

    private void show(ShiftViewModel.@Nullable Content content) {
        if (content == null) {
            return;
        }
        Shift now = content.shift();
        Label title = new Label(now.type());
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button closing = Icons.button(MaterialDesignC.CLOSE, text.get("close"));
        closing.setId("shift-close");
        closing.setOnAction(_ -> close.run());
        HBox head = new HBox(title, closing);
        head.setAlignment(Pos.CENTER_LEFT);
        Label when = new Label(
                Times.longDay(now.date()) + "\n" + shift.model().words().shiftDetail(now, true));
        when.getStyleClass().add("quiet");
        Label state = new Label(state(content));
        state.getStyleClass().addAll("state", stateClass(content));
        state.setWrapText(true);
        facts.getChildren().setAll(head, when, state);
        shift.model().notice().ifPresent(sentence -> {
            Label notice = new Label(sentence);
            notice.setWrapText(true);
            notice.getStyleClass().add("quiet");
            facts.getChildren().add(notice);
        });
        crew.getChildren().setAll(content.held().stream().map(this::line).toList());
        crew.setManaged(!content.held().isEmpty());
    }

    private String state(ShiftViewModel.Content content) {
        int wanted = content.shift().desiredCoverage();
        int fit = content.coverage().fit();
        String count = text.get("state-count", fit, wanted);
        if (!content.coverage().covered()) {
            String key = content.shift().mandatory() ? "state-gap-mandatory" : "state-gap";
            return count + " " + text.get(key, content.coverage().missing());
        }
        return content.coverage().surplus() > 0
                ? count + " " + text.get("state-surplus", content.coverage().surplus())
                : count;
    }

    private static String stateClass(ShiftViewModel.Content content) {
        return content.coverage().covered() ? "covered" : "gap";
    }

    private Node line(Slip.Held held) {
        Label name = new Label(held.member().name());
        name.getStyleClass().add("name");
        Label source = new Label(text.named(held.duty().source()));
        source.getStyleClass().add("quiet");
        VBox words = new VBox(name, source);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (held.problem() != null) {
            Label problem = new Label(held.problem());
            problem.setWrapText(true);
            problem.getStyleClass().add("problem");
            words.getChildren().add(problem);
        }
        HBox line = new HBox(words);
        line.getStyleClass().add("crew-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (shift.model().repairable()) {
            line.getChildren().addAll(handOver(held), swap(held), takeOff(held));
        }
        return line;
    }

    private Button handOver(Slip.Held held) {
        Button button = Icons.button(
                MaterialDesignA.ACCOUNT_ARROW_RIGHT_OUTLINE,
                text.get("hand-over", held.member().name()));
        button.getStyleClass().add("hand-over");
        button.setOnAction(_ -> {
            shift.aimProperty().set(new ShiftViewModel.Aim.Instead(held));
            list.requestFocus();
        });
        return button;
    }

    private Button swap(Slip.Held held) {
        Button button = Icons.button(
                MaterialDesignS.SWAP_HORIZONTAL, text.get("swap", held.member().name()));
        button.getStyleClass().add("swap");
        button.setOnAction(_ -> {
            shift.aimProperty().set(new ShiftViewModel.Aim.Swap(held));
            list.requestFocus();
        });
        return button;
    }

    private Button takeOff(Slip.Held held) {
        Button button = Icons.button(
                MaterialDesignA.ACCOUNT_MINUS_OUTLINE,
                text.get("menu-take-off", held.member().name()));
        button.getStyleClass().add("take-off");
        button.setOnAction(_ -> shift.model().perform(new Act.TakeOff(held)));
        return button;
    }

    private void showAim(ShiftViewModel.Aim now) {
        aim.setText(
                switch (now) {
                    case ShiftViewModel.Aim.Assign _ -> text.get("aim-assign");
                    case ShiftViewModel.Aim.Instead(Slip.Held of) ->
                        text.get("aim-instead", of.member().name());
                    case ShiftViewModel.Aim.Swap(Slip.Held of) ->
                        text.get("aim-swap", of.member().name());
                });
        boolean aimed = !(now instanceof ShiftViewModel.Aim.Assign);
        showNobody();
        back.setVisible(aimed);
        back.setManaged(aimed);
    }
}
