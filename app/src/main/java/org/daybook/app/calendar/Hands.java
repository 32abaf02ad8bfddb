package org.daybook.app.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.app.dispatch.Change;
import org.daybook.app.dispatch.Changes;
import org.daybook.app.dispatch.Details;
import org.daybook.app.dispatch.Wish;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.Handover;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** What is done by hand to the entries in the calendar, with mouse or keyboard, the same in every view. */
final class Hands {

    private static final Comparator<Commitment> BY_START = Comparator.comparing(Commitment::interval);

    private final CalendarViewModel model;
    private final Changes changes;
    private final Details details;
    private final ReadOnlyObjectWrapper<Clipboard> clipboard = new ReadOnlyObjectWrapper<>(Clipboard.EMPTY);

    Hands(CalendarViewModel model, Changes changes, Details details) {
        this.model = model;
        this.changes = changes;
        this.details = details;
    }

    /**
     * What was copied or cut.
     *
     * @param cut whether pasting moves it
     */
    record Clipboard(List<Commitment> what, boolean cut) {
        static final Clipboard EMPTY = new Clipboard(List.of(), false);

        boolean cuts(CommitmentRef ref) {
            return cut && what.stream().anyMatch(each -> each.ref().equals(ref));
        }
    }

    /**
     * Where something held is let go of.
     *
     * @param handover who takes it from whom, or null where its people stay
     */
    record Landing(
            Commitment what, WallClockSpan to, @Nullable Handover handover) {

        boolean isWhereItWas() {
            return to.equals(what.when()) && (handover == null || peopleAfter().equals(what.people()));
        }

        List<PersonId> peopleAfter() {
            return handover == null ? what.people() : handover.among(what.people());
        }

        Commitment asIfThere() {
            return what.at(to, peopleAfter());
        }
    }

    /** Whether a commitment can be moved here; absences and shifts belong to other desks. */
    static boolean movable(Commitment commitment) {
        return commitment.ref().kind() == CommitmentKind.ENTRY
                || commitment.ref().kind() == CommitmentKind.VISIT;
    }

    ReadOnlyObjectProperty<Clipboard> clipboardProperty() {
        return clipboard.getReadOnlyProperty();
    }

    /** What is picked out and can be changed, in order of time. */
    List<Commitment> held() {
        return model.faces().stream()
                .map(Face::commitment)
                .filter(commitment -> model.selection().holds(commitment.ref()))
                .filter(Hands::movable)
                .sorted(BY_START)
                .toList();
    }

    void open(Commitment commitment) {
        if (movable(commitment)) {
            details.edit(commitment);
        }
    }

    /** Begins a new entry. */
    void draft(WallClockSpan when, List<PersonId> people, Runnable whenClosed) {
        details.draft(when, people, whenClosed);
    }

    /** What letting go would mean, for the line that follows the pointer; of several, for the first. */
    Drop preview(List<Landing> landings) {
        return new Drop(
                landings.getFirst().to(),
                landings.size(),
                landings.stream()
                        .flatMap(landing -> model.clashesIf(landing.asIfThere()).stream())
                        .distinct()
                        .toList());
    }

    /** Moves what was held to where it was let go of. */
    void move(List<Landing> landings, Changes.Ending ending) {
        changes.requestAll(
                landings.stream()
                        .filter(landing -> !landing.isWhereItWas())
                        .map(landing -> wish(landing.what(), new Change.Move(landing.to(), landing.handover())))
                        .toList(),
                ending);
    }

    /** Leaves what was held where it is, and puts the same where it was let go of. */
    void copy(List<Landing> landings, Changes.Ending ending) {
        changes.requestAll(
                landings.stream()
                        .map(landing -> wish(landing.what(), new Change.Copy(landing.to(), landing.handover())))
                        .toList(),
                ending);
    }

    /** Moves everything picked out, keeping its distances. */
    void shift(UnaryOperator<WallClockSpan> there) {
        move(
                held().stream()
                        .map(one -> new Landing(one, there.apply(one.when()), null))
                        .toList(),
                Changes.Ending.NONE);
    }

    void delete() {
        changes.requestAll(
                held().stream().map(one -> wish(one, new Change.Delete())).toList(), Changes.Ending.NONE);
    }

    void copyToClipboard(boolean cut) {
        List<Commitment> what = held();
        if (!what.isEmpty()) {
            clipboard.set(new Clipboard(what, cut));
        }
    }

    void dropClipboard() {
        clipboard.set(Clipboard.EMPTY);
    }

    /**
     * Puts what was copied or cut to the place last pointed at: a single entry to its very time where hours are seen,
     * otherwise to its day, each at its own time of day.
     */
    void paste() {
        Clipboard now = clipboard.get();
        if (now.what().isEmpty()) {
            return;
        }
        List<Landing> landings =
                landings(now.what(), model.selection().placeProperty().get());
        if (now.cut()) {
            dropClipboard();
            move(landings, Changes.Ending.NONE);
        } else {
            copy(landings, Changes.Ending.NONE);
        }
    }

    /** Puts a copy of everything picked out right after it. */
    void duplicate() {
        copy(
                held().stream()
                        .map(one -> new Landing(one, after(one.when()), null))
                        .toList(),
                Changes.Ending.NONE);
    }

    private static WallClockSpan after(WallClockSpan span) {
        return span.startingAt(span.localEnd());
    }

    private List<Landing> landings(List<Commitment> what, LocalDateTime place) {
        LocalDate first = local(what.getFirst()).toLocalDate();
        long days = ChronoUnit.DAYS.between(first, place.toLocalDate());
        boolean toItsTime = model.showsHours()
                && what.size() == 1
                && !what.getFirst().when().allDay();
        return what.stream()
                .map(one -> new Landing(
                        one,
                        toItsTime
                                ? placed(one, place)
                                : one.when().startingAt(one.when().start().plusDays(days)),
                        null))
                .toList();
    }

    private WallClockSpan placed(Commitment one, LocalDateTime place) {
        LocalDateTime start = place.atZone(model.zone())
                .withZoneSameInstant(one.when().zone())
                .toLocalDateTime();
        return one.when().startingAt(start);
    }

    /** Begins a new entry of an hour at the place last pointed at. */
    void draftAtPlace() {
        LocalDateTime place = model.selection().placeProperty().get();
        draft(new WallClockSpan(place, Duration.ofHours(1), model.zone(), false), List.of(), () -> {});
    }

    private LocalDateTime local(Commitment commitment) {
        return commitment.when().allDay()
                ? commitment.when().localStart()
                : LocalDateTime.ofInstant(commitment.interval().startInclusive(), model.zone());
    }

    /** A longer or a shorter end for everything picked out; nothing gets shorter than a step. */
    void resize(Duration by, Duration least) {
        shift(span -> {
            Duration wanted = span.duration().plus(by);
            return span.lasting(wanted.compareTo(least) < 0 ? least : wanted);
        });
    }

    private static Wish wish(Commitment what, Change change) {
        return new Wish(what.ref(), what.title(), change);
    }
}
