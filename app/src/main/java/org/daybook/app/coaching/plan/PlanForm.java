package org.daybook.app.coaching.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.coaching.plan.PlanDraft.Frame;
import org.daybook.app.coaching.plan.PlanDraft.Named;
import org.daybook.app.settings.ZoneField;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.people.PersonId;

/** The fields of a plan's head. A school or somebody who is not there yet is named in the same fields. */
final class PlanForm {

    private static final int USUAL_CYCLES = 2;
    private static final int USUAL_WEEKS = 6;
    private static final double DATE_WIDTH = 170;
    private static final double NUMBER_WIDTH = 120;

    private final Messages text = Messages.of(PlanForm.class);
    private final TextField title = new TextField();
    private final NameBox<PersonId> teacher;
    private final NameBox<PersonId> coach;
    private final NameBox<SchoolId> school;
    private final ZoneField zone;
    private final DatePicker starts = new DatePicker();
    private final ComboBox<Integer> cycles = number("plan-cycles", PlanDetails.MOST_CYCLES, USUAL_CYCLES);
    private final ComboBox<Integer> weeks = number("plan-weeks", PlanDetails.MOST_WEEKS, USUAL_WEEKS);
    private final ComboBox<Stage> stage;
    private final TextArea needs = area("plan-needs");
    private final TextArea focus = area("plan-focus");
    private final boolean peopleMayBeNew;

    /**
     * Who and what there is to choose from.
     *
     * @param mayAddPeople whether somebody not among them may be named
     * @param zone that of a new school, to begin with
     */
    record Known(
            List<Named<SchoolId>> schools,
            List<Named<PersonId>> teachers,
            List<Named<PersonId>> coaches,
            boolean mayAddPeople,
            ZoneId zone) {}

    PlanForm(Known known, LocalDate monday) {
        peopleMayBeNew = known.mayAddPeople();
        teacher = new NameBox<>("plan-teacher", known.teachers(), peopleMayBeNew);
        coach = new NameBox<>("plan-coach", known.coaches(), peopleMayBeNew);
        school = new NameBox<>("plan-school-name", known.schools(), true);
        zone = new ZoneField("plan-zone", known.zone().getId());
        title.setId("plan-title-field");
        title.setPromptText(text.get("title-prompt"));
        starts.setId("plan-starts");
        starts.setValue(monday);
        starts.valueProperty().subscribe(this::toMonday);
        PlanWords words = new PlanWords();
        stage = Parts.choice("plan-stage", Arrays.asList(Stage.values()), words::stage);
        stage.setValue(Stage.REGULAR);
    }

    private static ComboBox<Integer> number(String id, int most, int usual) {
        ComboBox<Integer> box =
                Parts.choice(id, IntStream.rangeClosed(1, most).boxed().toList(), each -> Integer.toString(each));
        box.setValue(usual);
        return box;
    }

    private static TextArea area(String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    /** The weeks of a plan are those of the calendar. */
    private void toMonday(LocalDate day) {
        if (day != null && day.getDayOfWeek() != DayOfWeek.MONDAY) {
            starts.setValue(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
    }

    void show(PlanDetails details) {
        title.setText(details.title());
        teacher.choose(details.teacher());
        coach.choose(details.coach());
        school.choose(details.school());
        starts.setValue(details.startsOn());
        cycles.setValue(details.cycles());
        weeks.setValue(details.weeks());
        stage.setValue(details.stage());
        needs.setText(details.needs());
        focus.setText(details.focus());
    }

    NameBox<PersonId> coach() {
        return coach;
    }

    /** Where one begins to type. */
    TextField first() {
        return title;
    }

    Node node() {
        HBox people = row(
                teacher.field(text.get("teacher"), text.get("name-new")),
                coach.field(text.get("coach"), text.get("name-new")));
        VBox where = Parts.field(text.get("school-zone"), zone);
        where.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !school.isNew(),
                        school.control().valueProperty(),
                        school.control().getEditor().textProperty()));
        HBox place = row(school.field(text.get("school"), text.get("name-new")), where);
        HBox time = Parts.row(
                "form-row",
                narrow(Parts.field(text.get("starts"), starts), DATE_WIDTH),
                narrow(Parts.field(text.get("cycles"), cycles), NUMBER_WIDTH),
                narrow(Parts.field(text.get("weeks"), weeks), NUMBER_WIDTH),
                Parts.field(text.get("stage"), stage));
        HBox ground = row(Parts.field(text.get("needs"), needs), Parts.field(text.get("focus"), focus));
        VBox box = new VBox(Parts.field(text.get("title"), title), people);
        if (!peopleMayBeNew) {
            box.getChildren().add(Parts.sentence(text.get("only-known"), "quiet"));
        }
        box.getChildren().addAll(place, time, ground);
        box.getStyleClass().add("fields");
        return box;
    }

    private static VBox narrow(VBox field, double width) {
        field.setMinWidth(width);
        field.setMaxWidth(width);
        return field;
    }

    /** Fields side by side, all of the same width. */
    static HBox row(VBox... fields) {
        HBox row = Parts.row("form-row", fields);
        row.setAlignment(Pos.TOP_LEFT);
        for (VBox field : fields) {
            field.setPrefWidth(0);
        }
        return row;
    }

    /** What is wrong, as far as it can be seen without asking. */
    Optional<String> problem() {
        if (starts.getValue() == null) {
            return Optional.of(text.get("no-start"));
        }
        return zone.zone().isPresent() ? Optional.empty() : Optional.of(text.get("no-zone", zone.typed()));
    }

    /**
     * What was typed.
     *
     * @throws java.util.NoSuchElementException if there is a {@link #problem()}
     */
    PlanDraft draft(List<GoalDetails> goals) {
        return new PlanDraft(
                title.getText().strip(),
                school.named(),
                zone.zone().orElseThrow(),
                teacher.named(),
                coach.named(),
                new Frame(
                        starts.getValue(),
                        cycles.getValue(),
                        weeks.getValue(),
                        stage.getValue(),
                        needs.getText(),
                        focus.getText()),
                goals);
    }
}
