package org.daybook.app.palette;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.task.Running;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Hit;
import org.daybook.core.search.Marked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/**
 * What the palette shows for what is typed: commands and people at once, entries when the search answers. One search
 * runs at a time; an answer to something else than what is typed by then is dropped, and what is typed asked for.
 */
final class PaletteViewModel {

    private static final int MOST_HITS = 12;
    private static final int MOST_PEOPLE = 4;
    private static final int NONE = -1;

    private final Messages text = Messages.of(PaletteViewModel.class);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);
    private final CommandRows commands;
    private final Finder finder;
    private final Ways ways;
    private final Tasks tasks;
    private final Clock clock;
    private Scope scope = Scope.EVERYTHING;
    private Map<PersonId, String> people = Map.of();
    private List<Hit> hits = List.of();
    private String answered = "";
    private @Nullable Running asking;
    private boolean choosesWhenAnswered;
    private Consumer<Row.Choice> taken = choice -> choice.action().run();

    /** @param clock what time it is, in the zone the calendar is read in */
    PaletteViewModel(Commands commands, Finder finder, Ways ways, Tasks tasks, Clock clock) {
        this.commands = new CommandRows(commands);
        this.finder = finder;
        this.ways = ways;
        this.tasks = tasks;
        this.clock = clock;
        typed.subscribe((_, _) -> typedAnew());
    }

    StringProperty typedProperty() {
        return typed;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** Which row would be chosen; negative where none can be. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Optional<Row.Choice> selection() {
        int at = selected.get();
        return at >= 0 && at < rows.size() && rows.get(at) instanceof Row.Choice choice
                ? Optional.of(choice)
                : Optional.empty();
    }

    /** What happens to what is chosen, instead of its being done at once. */
    void onTaken(Consumer<Row.Choice> whatToDo) {
        taken = whatToDo;
    }

    /** Begins anew. */
    void begin(Scope offered, String text) {
        scope = offered;
        hits = List.of();
        answered = "";
        choosesWhenAnswered = false;
        typed.set("");
        typed.set(text);
        draw();
        tasks.query(_ -> finder.people(), found -> {
            people = found;
            draw();
        });
    }

    private void typedAnew() {
        choosesWhenAnswered = false;
        selected.set(NONE);
        ask();
        draw();
    }

    private String wanted() {
        return typed.get().strip();
    }

    private boolean isAsking() {
        return asking != null && !asking.finishedProperty().get();
    }

    private void ask() {
        String wanted = wanted();
        if (wanted.isEmpty()) {
            hits = List.of();
            answered = "";
        } else if (!isAsking() && !wanted.equals(answered)) {
            asking = tasks.query(_ -> finder.find(wanted, MOST_HITS), found -> take(wanted, found));
        }
    }

    private void take(String question, List<Hit> found) {
        if (!question.equals(wanted())) {
            asking = null;
            ask();
            return;
        }
        hits = found;
        answered = question;
        draw();
        if (choosesWhenAnswered) {
            choosesWhenAnswered = false;
            choose();
        }
    }

    /** Moves the selection by so many choices, around the ends. */
    void move(int by) {
        List<Integer> choices = choices();
        if (!choices.isEmpty()) {
            int now = choices.indexOf(selected.get());
            selected.set(choices.get(Math.floorMod(now + by, choices.size())));
        }
    }

    /** Takes what is selected; where the search has yet to answer and nothing else fits, its first hit. */
    void choose() {
        boolean isOfOldAnswer = selection()
                .map(each -> isHit(each) && !wanted().equals(answered))
                .orElse(!wanted().equals(answered));
        if (isOfOldAnswer) {
            choosesWhenAnswered = true;
        } else {
            selection().ifPresent(this::choose);
        }
    }

    void choose(Row.Choice choice) {
        commands.used(choice.key());
        taken.accept(choice);
    }

    private void draw() {
        String before = selection().map(Row.Choice::key).orElse("");
        List<Row> now = new ArrayList<>();
        if (scope == Scope.EVERYTHING && wanted().isEmpty()) {
            now.addAll(commands.all(text.get("recent")));
        } else if (scope == Scope.EVERYTHING) {
            Fuzzy fuzzy = new Fuzzy(wanted());
            group(now, text.get("commands"), commands.matching(fuzzy));
            group(now, text.get("people"), people(fuzzy));
        } else if (wanted().isEmpty()) {
            now.add(new Row.Note(text.get("entries-how")));
        }
        group(now, text.get("entries"), hits.stream().map(this::choice).toList());
        if (now.isEmpty() && wanted().equals(answered)) {
            now.add(new Row.Note(text.get("nothing", wanted())));
        }
        rows.setAll(now);
        select(before);
    }

    private static void group(List<Row> rows, String heading, List<? extends Row> members) {
        if (!members.isEmpty()) {
            rows.add(new Row.Heading(heading));
            rows.addAll(members);
        }
    }

    private List<Row> people(Fuzzy fuzzy) {
        record Found(PersonId id, Fuzzy.Match match) {}
        return people.entrySet().stream()
                .flatMap(person ->
                        fuzzy.match(person.getValue()).map(match -> new Found(person.getKey(), match)).stream())
                .sorted(Comparator.comparing(Found::match, Fuzzy.Match.BEST_FIRST))
                .limit(MOST_PEOPLE)
                .<Row>map(found -> person(found.id(), found.match().name()))
                .toList();
    }

    private Row.Choice person(PersonId id, Marked name) {
        Row.Face face = new Row.Face(
                MaterialDesignA.ACCOUNT_OUTLINE, "", name, List.of(Marked.plain(text.get("person-only"))), "");
        return new Row.Choice("person " + id, face, () -> ways.toPerson().accept(id));
    }

    private Row.Choice choice(Hit hit) {
        ZoneId zone = clock.getZone();
        LocalDate day =
                hit.occurrence().interval().startInclusive().atZone(zone).toLocalDate();
        return new Row.Choice(
                "hit " + hit.occurrence().ref(),
                HitFaces.of(hit, LocalDate.now(clock)),
                () -> ways.toEntry().reveal(hit.occurrence(), day));
    }

    private static boolean isHit(Row.Choice choice) {
        return choice.key().startsWith("hit ");
    }

    private List<Integer> choices() {
        List<Integer> choices = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Choice) {
                choices.add(i);
            }
        }
        return choices;
    }

    /** What was selected stays selected; otherwise the first. */
    private void select(String key) {
        List<Integer> choices = choices();
        int same = choices.stream()
                .filter(at -> rows.get(at) instanceof Row.Choice choice && Objects.equals(choice.key(), key))
                .findFirst()
                .orElse(choices.isEmpty() ? NONE : choices.getFirst());
        selected.set(same);
    }
}
