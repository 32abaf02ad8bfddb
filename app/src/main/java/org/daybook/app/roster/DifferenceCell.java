package org.daybook.app.roster;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionDiff.ShiftDifference;
import org.jspecify.annotations.Nullable;

/** One row of differences, in colour. */
final class DifferenceCell extends ListCell<DifferenceRow> {

    private final Messages text = Messages.of(DifferenceCell.class);
    private final DifferenceText words = new DifferenceText();

    DifferenceCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(words.spoken(row));
        setGraphic(
                switch (row) {
                    case DifferenceRow.Heading(String person, int gained, int lost) -> heading(person, gained, lost);
                    case DifferenceRow.OfShift(ShiftDifference difference, List<String> left, List<String> joined) ->
                        line(badge(difference.change()), difference, people(left, joined));
                    case DifferenceRow.OfPerson(ShiftDifference difference, boolean gained) ->
                        line(
                                badge(text.get(gained ? "gains" : "loses"), gained ? "added" : "removed"),
                                difference,
                                changed(difference));
                });
    }

    private static Node heading(String person, int gained, int lost) {
        HBox row = Parts.row("difference-line", Parts.styled(person, "difference-person"));
        if (gained > 0) {
            row.getChildren().add(Parts.styled("+" + gained, "joined"));
        }
        if (lost > 0) {
            row.getChildren().add(Parts.styled("−" + lost, "lost"));
        }
        return row;
    }

    private Label badge(Change change) {
        return badge(text.named(change), change.name().toLowerCase(Locale.ROOT));
    }

    private static Label badge(String name, String style) {
        Label badge = Parts.styled(name, "change");
        badge.getStyleClass().add(style);
        return badge;
    }

    /** What else happened to a shift that somebody gains or loses. */
    private Node changed(ShiftDifference difference) {
        return difference.change() == Change.REASSIGNED
                ? new Region()
                : Parts.styled(text.named(difference.change()), "version-detail");
    }

    private Node line(Label badge, ShiftDifference difference, Node people) {
        Shift shift = difference.shift();
        Shift before = difference.before();
        Label day = Parts.styled(Times.day(shift.date()), "difference-day");
        Label type = Parts.styled(shift.type(), "difference-type");
        HBox hours = Parts.row("difference-hours", Parts.styled(DifferenceText.hours(shift), "difference-now"));
        if (difference.change() == Change.RETIMED && before != null) {
            hours.getChildren().addAll(retimed(before, shift));
        }
        HBox.setHgrow(people, Priority.ALWAYS);
        List.of(badge, day, type, hours).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        return Parts.row("difference-line", badge, day, type, hours, people);
    }

    private List<Node> retimed(Shift before, Shift after) {
        boolean sameHours = DifferenceText.hours(before).equals(DifferenceText.hours(after));
        return List.of(
                sameHours
                        ? new Region()
                        : Parts.styled(text.get("was-hours", DifferenceText.hours(before)), "difference-was"),
                before.desiredCoverage() == after.desiredCoverage()
                        ? new Region()
                        : Parts.styled(
                                text.get("takes-now", before.desiredCoverage(), after.desiredCoverage()),
                                "difference-was"));
    }

    private static Node people(List<String> left, List<String> joined) {
        FlowPane people = new FlowPane();
        people.getStyleClass().add("difference-people");
        people.setAlignment(Pos.CENTER_LEFT);
        left.forEach(name -> people.getChildren().add(Parts.styled("− " + name, "lost")));
        joined.forEach(name -> people.getChildren().add(Parts.styled("+ " + name, "joined")));
        people.setMinWidth(0);
        return people;
    }
}
