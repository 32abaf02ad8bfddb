package org.daybook.app.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.AskingCard;
import org.daybook.app.surface.Parts;
import org.daybook.app.surface.Sheets;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.VersionView;

/** The cards that ask what is to be done with a version. */
final class VersionSheets {

    private static final int MOST_TAGS_OFFERED = 12;

    private final Messages text = Messages.of(VersionSheets.class);
    private final VersionWords words = new VersionWords();
    private final RosterViewModel model;
    private final Sheets sheets;

    VersionSheets(RosterViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    void promote(VersionView version) {
        new PromoteSheet(new PromoteViewModel(model, version), sheets).show();
    }

    void copy(VersionView version) {
        AskingCard card = new AskingCard(sheets, text.get("clone-title", version.name()));
        TextField name = new TextField(text.get("clone-name", version.name()));
        name.setId("clone-name");
        card.ask(
                text.get("clone-go"),
                () -> model.deeds()
                        .carryOut(
                                () -> model.board().cloneVersion(version.id(), name.getText()),
                                id -> {
                                    card.close();
                                    model.open(id);
                                },
                                card::refuse),
                Parts.sentence(text.get("clone-lead"), "quiet"),
                Parts.field(text.get("version-name"), name));
        card.show(name);
        name.selectAll();
    }

    void tag(VersionView version) {
        AskingCard card = new AskingCard(sheets, text.get("tag-title", version.name()));
        TextField tags = new TextField(String.join(", ", version.tags()));
        tags.setId("tags");
        FlowPane others = new FlowPane();
        others.getStyleClass().add("tags-offered");
        model.versions().stream()
                .flatMap(each -> each.tags().stream())
                .distinct()
                .filter(tag -> !version.tags().contains(tag))
                .limit(MOST_TAGS_OFFERED)
                .forEach(tag -> others.getChildren().add(offered(tag, tags)));
        card.ask(
                text.get("tag-go"),
                () -> model.deeds()
                        .carryOut(
                                () -> model.board().tag(version.id(), parted(tags.getText())),
                                _ -> {
                                    card.close();
                                    model.refresh();
                                },
                                card::refuse),
                Parts.sentence(text.get("tag-lead"), "quiet"),
                new VBox(Parts.field(text.get("tags"), tags), others));
        card.show(tags);
        tags.end();
    }

    /** A tag of another version, which is added by a click. */
    private static Hyperlink offered(String tag, TextField tags) {
        Hyperlink link = new Hyperlink("+ " + tag);
        link.setOnAction(_ -> {
            String before = tags.getText().strip();
            tags.setText(before.isEmpty() ? tag : before + (before.endsWith(",") ? " " : ", ") + tag);
            link.setDisable(true);
        });
        return link;
    }

    private static List<String> parted(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    void asKnownAt(VersionView version) {
        ZoneId zone = model.book().usualZone();
        AskingCard card = new AskingCard(sheets, text.get("known-title", version.name()));
        LocalDateTime likely = LocalDateTime.ofInstant(version.updatedAt(), zone);
        DatePicker day = new DatePicker(likely.toLocalDate());
        day.setId("known-day");
        TextField time = new TextField(Times.clock(likely.toLocalTime()));
        time.setId("known-time");
        card.ask(
                text.get("known-go"),
                () -> moment(day, time, zone)
                        .ifPresentOrElse(
                                then -> lookAt(version, then, card), () -> card.refuse(text.get("known-no-time"))),
                Parts.sentence(knownLead(version, zone), "quiet"),
                Parts.row(
                        "fields", Parts.field(text.get("known-day"), day), Parts.field(text.get("known-time"), time)));
        card.show(day);
    }

    private String knownLead(VersionView version, ZoneId zone) {
        String made = words.moment(version.createdAt(), zone);
        String changed = words.moment(version.updatedAt(), zone);
        return made.equals(changed) ? text.get("known-lead-new", made) : text.get("known-lead", made, changed);
    }

    /** A minute counts to its end, so that what happened in it was known. */
    private static Optional<Instant> moment(DatePicker day, TextField time, ZoneId zone) {
        LocalDate date = day.getValue();
        return Optional.ofNullable(date)
                .flatMap(_ -> Times.parseClock(time.getText()))
                .map(clock -> endOf(date, clock, zone));
    }

    private static Instant endOf(LocalDate date, LocalTime clock, ZoneId zone) {
        return date.atTime(clock).plusMinutes(1).atZone(zone).toInstant().minusMillis(1);
    }

    private void lookAt(VersionView version, Instant then, AskingCard card) {
        if (then.isBefore(version.createdAt())) {
            card.refuse(text.get(
                    "known-too-early",
                    version.name(),
                    words.moment(version.createdAt(), model.book().usualZone())));
            return;
        }
        card.close();
        model.open(version.id());
        model.lookAt(then);
        if (model.viewProperty().get() == ViewKind.COMPARE) {
            model.viewProperty().set(ViewKind.SHIFTS);
        }
    }
}
