package org.daybook.app.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Refusal;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** One promotion in the making: what it changes, what stands in its way, and who takes the warnings upon themselves. */
final class PromoteViewModel {

    private final Messages text = Messages.of(PromoteViewModel.class);
    private final RosterViewModel roster;
    private final VersionView version;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Warning> warnings =
            FXCollections.observableArrayList(warning -> new ObservableValue[] {warning.tickedProperty()});
    private final ObservableValue<Integer> ticked = Bindings.createObjectBinding(this::countTicked, warnings);
    private final ObservableValue<String> obstacle = Bindings.createStringBinding(this::sayObstacle, look);
    private final StringProperty name = new SimpleStringProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();

    /**
     * What was seen when the decision was made.
     *
     * @param live what is in production
     * @param diff how that differs; null where nothing is in production
     */
    record Look(
            Reviewed reviewed,
            @Nullable VersionView live,
            @Nullable VersionDiff diff) {}

    PromoteViewModel(RosterViewModel roster, VersionView version) {
        this.roster = roster;
        this.version = version;
        name.set(roster.board().userName());
        read();
    }

    VersionView version() {
        return version;
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The warnings that nobody has acknowledged. */
    ObservableList<Warning> warnings() {
        return warnings;
    }

    /** In whose name warnings are acknowledged. */
    StringProperty nameProperty() {
        return name;
    }

    /** Why something was refused; empty where nothing was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it is promoted. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** How many warnings are ticked. */
    ObservableValue<Integer> tickedProperty() {
        return ticked;
    }

    private int countTicked() {
        return (int) warnings.stream()
                .filter(warning -> warning.tickedProperty().get())
                .count();
    }

    /** What stands in the way, in a sentence; empty where nothing does. */
    ObservableValue<String> obstacleProperty() {
        return obstacle;
    }

    private String sayObstacle() {
        Look now = look.get();
        return now == null ? text.get("reading") : obstacle(now);
    }

    private String obstacle(Look now) {
        int errors = now.reviewed().validation().errors().size();
        if (now.reviewed().sheet().shifts().isEmpty()) {
            return text.get("promote-empty");
        }
        if (errors > 0) {
            return text.get("promote-errors", errors);
        }
        int open = now.reviewed().validation().open().size();
        return open > 0 ? text.get("promote-open", open) : "";
    }

    /** Reads everything anew; what was ticked stays so. */
    private void read() {
        roster.deeds().ask(this::look, now -> now.ifPresent(this::show));
    }

    private Optional<Look> look() {
        VersionBoard board = roster.board();
        VersionView live = board.versions(version.hospital()).stream()
                .filter(each -> each.status() == VersionStatus.PRODUCTION)
                .findFirst()
                .orElse(null);
        VersionDiff diff =
                live == null ? null : board.diff(live.id(), version.id()).orElse(null);
        return board.review(version.id()).map(reviewed -> new Look(reviewed, live, diff));
    }

    private void show(Look now) {
        Set<String> before = warnings.stream()
                .filter(warning -> warning.tickedProperty().get())
                .map(warning -> warning.finding().key())
                .collect(Collectors.toSet());
        warnings.setAll(now.reviewed().validation().open().stream()
                .map(finding -> Warning.of(finding, before.contains(finding.key())))
                .toList());
        look.set(now);
    }

    /** Ticks all at once, so that thousands are counted once and not each time. */
    void tickAll(boolean wanted) {
        warnings.setAll(warnings.stream()
                .map(warning -> Warning.of(warning.finding(), wanted))
                .toList());
    }

    /** Acknowledges what is ticked, in the name given. */
    void acknowledge() {
        List<String> keys = warnings.stream()
                .filter(warning -> warning.tickedProperty().get())
                .map(warning -> warning.finding().key())
                .toList();
        if (keys.isEmpty()) {
            problem.set(text.get("acknowledge-none"));
            return;
        }
        String who = name.get();
        roster.deeds()
                .carryOut(() -> roster.board().acknowledge(version.id(), keys, who), _ -> settled(), this::refused);
    }

    private void settled() {
        problem.set("");
        read();
        roster.refresh();
    }

    private void refused(Refusal refusal) {
        problem.set(refusal.sentence());
        read();
    }

    void promote() {
        Look now = look.get();
        if (now == null || !obstacle(now).isEmpty()) {
            return;
        }
        VersionView live = now.live();
        ScheduleVersionId facing = live == null ? null : live.id();
        roster.deeds()
                .carryOut(
                        () -> roster.board().promote(version.id(), facing),
                        _ -> {
                            over.set(true);
                            roster.refresh();
                            roster.open(version.id());
                        },
                        this::refused);
    }
}
