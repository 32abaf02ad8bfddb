package org.daybook.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.app.sample.Later;
import org.daybook.app.task.Tasks;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Hit;
import org.daybook.core.search.Query;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

class PaletteViewModelTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:20:00Z"), BERLIN);
    private static final PersonId ANA = new PersonId(new UUID(0, 1));

    private final List<String> done = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Later queries = new Later();
    private final List<String> titles = new ArrayList<>(List.of("Boiler inspection", "Back office"));
    private PaletteViewModel model = model();

    @BeforeEach
    void begin() {
        model.begin(Scope.EVERYTHING, "");
        queries.runAll();
    }

    @Test
    void withNothingTypedAllCommandsStandByCategory() {
        assertThat(words()).containsExactly("[Edit]", "Undo", "Redo", "[Files]", "Back up now");
        assertThat(model.selection().orElseThrow().face().name().text()).isEqualTo("Undo");
    }

    @Test
    void whatWasUsedLastComesFirstTheNextTime() {
        model.typedProperty().set("back up");
        queries.runAll();
        model.choose();

        model.begin(Scope.EVERYTHING, "");
        queries.runAll();

        assertThat(done).containsExactly("Back up now");
        assertThat(words()).containsExactly("[Recently used]", "Back up now", "[Edit]", "Undo", "Redo");
    }

    @Test
    void commandsPeopleAndEntriesAreFoundTogether() {
        model.typedProperty().set("b");
        titles.add("Bring Ana");
        queries.runAll();

        assertThat(words())
                .containsExactly(
                        "[Commands]", "Back up now", "[Entries]", "Boiler inspection", "Back office", "Bring Ana");

        model.typedProperty().set("ana");
        queries.runAll();

        assertThat(words()).containsExactly("[People]", "Ana Duarte", "[Entries]", "Bring Ana");
    }

    @Test
    void oneSearchRunsAtATimeAndStaleAnswersAreDropped() {
        model.typedProperty().set("b");
        model.typedProperty().set("ba");
        model.typedProperty().set("bac");
        queries.runOne();

        assertThat(words()).containsExactly("[Commands]", "Back up now");
        queries.runAll();

        assertThat(asked).containsExactly("b", "bac");
        assertThat(words()).containsExactly("[Commands]", "Back up now", "[Entries]", "Back office");
    }

    @Test
    void enterBeforeTheAnswerTakesItsFirstHit() {
        model.begin(Scope.ENTRIES, "");
        model.typedProperty().set("boil");

        model.choose();
        assertThat(done).isEmpty();
        queries.runAll();

        assertThat(done).containsExactly("Boiler inspection on 2026-11-26");
    }

    @Test
    void typingOnAfterEnterCallsItOff() {
        model.begin(Scope.ENTRIES, "");
        model.typedProperty().set("boil");
        model.choose();
        model.typedProperty().set("back");
        queries.runAll();

        assertThat(done).isEmpty();
    }

    @Test
    void theSelectionSkipsHeadingsAndGoesAround() {
        model.move(1);
        model.move(1);
        assertThat(model.selection().orElseThrow().face().name().text()).isEqualTo("Back up now");

        model.move(1);
        assertThat(model.selection().orElseThrow().face().name().text()).isEqualTo("Undo");

        model.move(-1);
        assertThat(model.selection().orElseThrow().face().name().text()).isEqualTo("Back up now");
    }

    @Test
    void anAnswerLeavesTheSelectionWhereItWas() {
        model.typedProperty().set("b");
        assertThat(model.selection().orElseThrow().face().name().text()).isEqualTo("Back up now");

        queries.runAll();

        assertThat(model.selection().orElseThrow().face().name().text()).isEqualTo("Back up now");
    }

    @Test
    void amongEntriesAloneThereAreNoCommands() {
        model.begin(Scope.ENTRIES, "");
        queries.runAll();
        assertThat(model.rows()).singleElement().isInstanceOf(Row.Note.class);

        model.typedProperty().set("back");
        queries.runAll();

        assertThat(words()).containsExactly("[Entries]", "Back office");
    }

    @Test
    void whereNothingIsFoundThatIsSaid() {
        model.typedProperty().set("zeppelin");
        assertThat(model.rows()).isEmpty();

        queries.runAll();

        assertThat(model.rows())
                .singleElement()
                .isEqualTo(new Row.Note("Nothing has “zeppelin”. Try fewer letters, or another word."));
    }

    @Test
    void choosingAPersonLeadsToTheirTime() {
        model.typedProperty().set("duar");
        model.choose();
        assertThat(done).containsExactly("only true");
    }

    private PaletteViewModel model() {
        Commands commands = new Commands();
        commands.add(List.of(command("Edit", "Undo"), command("Edit", "Redo"), command("Files", "Back up now")));
        Ways ways = new Ways(
                (found, day) -> done.add(found.title() + " on " + day),
                person -> done.add("only " + person.equals(ANA)));
        Tasks tasks = new Tasks(queries, queries, Runnable::run, fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        return new PaletteViewModel(commands, new TitleFinder(), ways, tasks, CLOCK);
    }

    private Command command(String category, String name) {
        return Command.of(category, name, MaterialDesignU.UNDO_VARIANT, () -> done.add(name));
    }

    private List<String> words() {
        return model.rows().stream()
                .map(row -> switch (row) {
                    case Row.Heading(String name) -> "[" + name + "]";
                    case Row.Note(String sentence) -> sentence;
                    case Row.Choice(var _, Row.Face face, var _) -> face.name().text();
                })
                .toList();
    }

    private final class TitleFinder implements Finder {

        @Override
        public List<Hit> find(String typed, int most) {
            asked.add(typed);
            Query query = Query.of(typed);
            return titles.stream()
                    .filter(title -> query.terms().stream().allMatch(term -> term.isIn(title)))
                    .map(title -> new Hit(commitment(title), query.mark(title), List.of()))
                    .toList();
        }

        @Override
        public Map<PersonId, String> people() {
            return Map.of(ANA, "Ana Duarte");
        }
    }

    private static Commitment commitment(String title) {
        LocalDateTime start = LocalDate.of(2026, 11, 26).atTime(10, 0);
        WallClockSpan when = WallClockSpan.between(start, start.plusHours(1), BERLIN);
        CommitmentRef ref = new CommitmentRef(CommitmentKind.ENTRY, new UUID(1, title.hashCode()), null);
        return new Commitment(
                ref, title, when, when.interval(), Firmness.HARD, "TICKET", "SCHEDULED", List.of(), false, null);
    }
}
