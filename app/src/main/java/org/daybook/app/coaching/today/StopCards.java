package org.daybook.app.coaching.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.coaching.VisitDeeds;
import org.daybook.app.coaching.VisitDoor;
import org.daybook.app.coaching.VisitWords;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CoachDay;
import org.daybook.core.coaching.CoachDay.Stop;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.time.WallClockSpan;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The visits of a day, each a card, and between two of them how long there is. */
final class StopCards {

    /** So little time between two schools deserves a second look. */
    private static final Duration TIGHT = Duration.ofMinutes(20);

    private final Messages text = Messages.of(StopCards.class);
    private final VisitWords words = new VisitWords();
    private final VisitDoor door;
    private final VisitDeeds deeds;

    StopCards(CoachingViewModel desk, VisitDeeds deeds) {
        this.door = new VisitDoor(desk);
        this.deeds = deeds;
    }

    List<Node> of(CoachDay day) {
        List<Node> nodes = new ArrayList<>();
        for (Stop stop : day.stops()) {
            if (!nodes.isEmpty()) {
                nodes.add(between(stop));
            }
            nodes.add(card(stop.visit()));
        }
        return nodes;
    }

    private Node between(Stop stop) {
        String gap = Times.duration(stop.gap());
        String said;
        if (stop.travels()) {
            String school = stop.visit().school().name();
            said = stop.gap().isZero() ? text.get("no-way", school) : text.get("way", gap, school);
        } else {
            said = stop.gap().isZero() ? text.get("at-once") : text.get("pause", gap);
        }
        Label label = Parts.sentence(said, "stop-gap");
        if (stop.travels()) {
            label.setGraphic(Icons.of(MaterialDesignC.CAR_OUTLINE));
            if (stop.gap().isZero()) {
                label.getStyleClass().add("impossible");
            } else if (stop.gap().compareTo(TIGHT) < 0) {
                label.getStyleClass().add("tight");
            }
        }
        return label;
    }

    private Node card(VisitView visit) {
        WallClockSpan when = visit.appointment().when();
        VBox clock = new VBox(
                Parts.styled(Times.clock(when.localStart().toLocalTime()), "stop-start"),
                Parts.styled(Times.clock(when.localEnd().toLocalTime()), "stop-end"));
        clock.getStyleClass().add("stop-clock");
        HBox head =
                Parts.row("stop-head", Parts.styled(visit.teacher().name(), "stop-name"), words.badge(visit.status()));
        VBox body = new VBox(
                head,
                Parts.sentence(place(visit), "quiet"),
                Parts.sentence(words.matter(visit.appointment()), "stop-matter"));
        String preparation = visit.appointment().preparationNotes();
        if (preparation != null && visit.status().ahead()) {
            body.getChildren().add(Parts.sentence(preparation, "stop-preparation"));
        }
        body.getStyleClass().add("stop-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox card = Parts.row("stop", clock, body);
        deeds.next(visit).ifPresent(card.getChildren()::add);
        door.lead(card, visit);
        return card;
    }

    private String place(VisitView visit) {
        String location = visit.appointment().location();
        return location == null
                ? visit.school().name()
                : text.get("place", visit.school().name(), location);
    }
}
