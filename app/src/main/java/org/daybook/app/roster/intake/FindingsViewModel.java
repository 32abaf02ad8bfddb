package org.daybook.app.roster.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.roster.intake.FindingsDesk.Taken;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.Validation;
import org.daybook.core.roster.VersionFinding;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** What was found in the version that is open: which of it is listed, and which is to be acknowledged. */
final class FindingsViewModel {

    private final Messages text = Messages.of(FindingsViewModel.class);
    private final ObservableValue<@Nullable Reviewed> reviewed;
    private final FindingsDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Runnable undo;
    private final ObjectProperty<FindingFilter> filter = new SimpleObjectProperty<>(FindingFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ObservableList<FindingRow> shown = FXCollections.observableArrayList();
    private List<FindingRow> all = List.of();
    private @Nullable ScheduleVersionId version;
    private boolean choosing;

    /** @param undo takes back the latest change */
    FindingsViewModel(
            ObservableValue<@Nullable Reviewed> reviewed,
            FindingsDesk desk,
            Tasks tasks,
            Toasts toasts,
            Runnable undo) {
        this.reviewed = reviewed;
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undo = undo;
        name.set(desk.userName());
        reviewed.subscribe(this::read);
        filter.subscribe(this::list);
        search.subscribe(this::list);
    }

    ObjectProperty<FindingFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** In whose name warnings are acknowledged. */
    StringProperty nameProperty() {
        return name;
    }

    ObservableList<FindingRow> shown() {
        return shown;
    }

    /** How many warnings are chosen to be acknowledged. */
    ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /** How many there are under a filter. */
    long count(FindingFilter of) {
        return all.stream()
                .filter(row -> of == FindingFilter.ALL || row.filter() == of)
                .count();
    }

    /** Whether there is a version at all. */
    boolean open() {
        return reviewed.getValue() != null;
    }

    /** Whether warnings of the version can be acknowledged: only where it can still be promoted. */
    boolean mayAcknowledge() {
        Reviewed now = reviewed.getValue();
        if (now == null) {
            return false;
        }
        VersionView view = now.sheet().version();
        return view.status() == VersionStatus.STAGING && !view.rejected();
    }

    /** Chooses all open warnings that are listed, or none; thousands are counted once and not each time. */
    void tickAll(boolean chosen) {
        choosing = true;
        shown.stream()
                .filter(FindingRow::open)
                .forEach(row -> row.tickedProperty().set(chosen));
        choosing = false;
        countTicked();
    }

    /** Takes the chosen warnings upon whoever's name is there. */
    void acknowledge() {
        ScheduleVersionId id = version;
        List<String> keys = all.stream()
                .filter(row -> row.tickedProperty().get())
                .map(row -> row.finding().key())
                .toList();
        if (id == null || keys.isEmpty()) {
            return;
        }
        String inName = name.get();
        tasks.command(_ -> desk.acknowledge(id, keys, inName), this::told);
    }

    private void told(Outcome<Integer> outcome) {
        switch (outcome) {
            case Outcome.Done<Integer>(var _, String summary) ->
                toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
            case Outcome.Refused<Integer>(Refusal refusal) -> toasts.show(Toast.refused(refusal.sentence()));
        }
    }

    private void read(@Nullable Reviewed now) {
        if (now == null) {
            version = null;
            all = List.of();
            fill(List.of());
            return;
        }
        ScheduleVersionId id = now.sheet().version().id();
        if (!id.equals(version)) {
            all = List.of();
        }
        version = id;
        fill(rows(now.validation(), Map.of()));
        if (!now.validation().acknowledged().isEmpty()) {
            tasks.query(_ -> desk.taken(id), taken -> {
                if (reviewed.getValue() == now) {
                    fill(rows(now.validation(), taken));
                }
            });
        }
    }

    private static List<FindingRow> rows(Validation validation, Map<String, Taken> taken) {
        return validation.findings().stream()
                .map(finding -> new FindingRow(
                        finding, validation.acknowledged().contains(finding.key()), taken.get(finding.key())))
                .toList();
    }

    /** What was chosen stays so, as long as it is still there to be acknowledged. */
    private void fill(List<FindingRow> rows) {
        Set<String> chosen = all.stream()
                .filter(row -> row.tickedProperty().get())
                .map(row -> row.finding().key())
                .collect(Collectors.toSet());
        all = rows;
        for (FindingRow row : all) {
            row.tickedProperty().set(row.open() && chosen.contains(row.finding().key()));
            row.tickedProperty().subscribe(this::countTicked);
        }
        countTicked();
        list();
    }

    private void countTicked() {
        if (choosing) {
            return;
        }
        ticked.set((int) all.stream().filter(row -> row.tickedProperty().get()).count());
    }

    private void list() {
        String words = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(row -> filter.get() == FindingFilter.ALL || row.filter() == filter.get())
                .filter(row -> matches(row.finding(), words))
                .toList());
    }

    private static boolean matches(VersionFinding finding, String words) {
        return words.isEmpty()
                || (finding.message() + " " + finding.place())
                        .toLowerCase(Locale.ROOT)
                        .contains(words);
    }
}
