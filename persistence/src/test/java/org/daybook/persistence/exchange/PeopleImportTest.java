package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.daybook.core.access.Role;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.PeopleImport;
import org.daybook.core.exchange.PeopleImportPlan;
import org.daybook.core.exchange.PeopleReading.PeopleFile;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonKind;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleImportTest {

    private static final String TEAM = """
        name,email,kinds,skills,aliases,hours
        Ana Ruiz,ana@example.org,teacher,maths,Anita,mon-fri 8-17
        Ben Kim,,technician,phones,,
        """;

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private PeopleImport imports;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        imports = new PeopleImport(test.workspace().work(), test.workspace().people(), test.ids(), test.clock());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        assertThat(carryOut(TEAM).added()).isEqualTo(2);
        long entry = test.workspace().journal().newest(1).getFirst().no();

        PeopleImportPlan again = carryOut(TEAM);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(test.workspace().journal().newest(1).getFirst().no()).isEqualTo(entry);
    }

    @Test
    void aPlanChangesNothing() throws IOException {
        assertThat(imports.plan(file(TEAM), TestWorkspace.BERLIN).added()).isEqualTo(2);
        assertThat(test.names()).isEmpty();
    }

    @Test
    void oneUndoTakesEverybodyBack() throws IOException {
        carryOut(TEAM);
        carryOut(TEAM.replace("maths", "physics") + "Cleo,,,,,\n");
        assertThat(test.names()).containsExactly("Ana Ruiz", "Ben Kim", "Cleo");

        test.workspace().journal().undo(test.admin()).orThrow();

        assertThat(test.names()).containsExactly("Ana Ruiz", "Ben Kim");
        assertThat(named("Ana Ruiz").skills()).containsExactly("maths");
        assertThat(test.workspace().journal().newest(3).get(1).summary())
                .isEqualTo("Imported team.csv: 1 people new, 1 changed");
    }

    @Test
    void somebodyIsKnownByEmailFirstAndRenamed() throws IOException {
        carryOut(TEAM);

        PeopleImportPlan plan = carryOut("name,email\nAna García,ANA@example.org\n");

        assertThat(plan.changed()).isEqualTo(1);
        assertThat(test.names()).containsExactly("Ana García", "Ben Kim");
        assertThat(named("Ana García").kinds()).containsExactly(PersonKind.TEACHER);
    }

    @Test
    void anAliasFindsSomebodyAndRenamesNobody() throws IOException {
        carryOut(TEAM);

        PeopleImportPlan plan = carryOut("name,skills\nanita,physics\n");

        assertThat(plan.changed()).isEqualTo(1);
        assertThat(named("Ana Ruiz").skills()).containsExactly("physics");
    }

    @Test
    void whatTheFileDoesNotSayStays() throws IOException {
        carryOut(TEAM);
        PersonDetails before = named("Ana Ruiz");

        assertThat(carryOut("name,email,skills,hours\nAna Ruiz,,,\n").unchanged())
                .isEqualTo(1);

        assertThat(named("Ana Ruiz")).isEqualTo(before);
    }

    @Test
    void aNameThatSeveralShareMeansNobody() throws IOException {
        test.person("Bea");
        test.person("Bea");

        PeopleImportPlan plan = carryOut("name\nBea\n");

        assertThat(plan.items()).isEmpty();
        assertThat(plan.skipped())
                .extracting(SkippedPart::reason)
                .containsExactly(
                        "Several people here are called “Bea”. Give the email address of the one who is meant.");
    }

    @Test
    void whoIsThereTwiceOrNamelessOrWronglyWrittenIsLeftOutWithTheLine() throws IOException {
        PeopleImportPlan plan = carryOut(
                "name,email\nAna,ana@example.org\nAnna,ana@example.org\n,nobody@example.org\nBen,ben at home\n");

        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.skipped()).extracting(SkippedPart::line).containsExactly(3, 4, 5);
        assertThat(plan.skipped().getFirst().reason())
                .isEqualTo("“Anna” is in the file more than once. What line 2 says was taken.");
    }

    @Test
    void aCancelledOrForbiddenImportLeavesNobody() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void advanced(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(imports.carryOut(test.admin(), file(TEAM), TestWorkspace.BERLIN, "team.csv", cancelled))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(imports.carryOut(
                        test.actor("sven", Role.DISPATCHER),
                        file(TEAM),
                        TestWorkspace.BERLIN,
                        "team.csv",
                        Progress.unwatched()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(test.names()).isEmpty();
    }

    private PeopleImportPlan carryOut(String csv) throws IOException {
        return imports.carryOut(test.admin(), file(csv), TestWorkspace.BERLIN, "team.csv", Progress.unwatched())
                .orThrow();
    }

    private static PeopleFile file(String csv) throws IOException {
        return (PeopleFile) new PeopleFileReader(ImportLimits.generous())
                .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Progress.unwatched());
    }

    private PersonDetails named(String name) {
        List<Person> everybody =
                test.workspace().work().read(() -> test.workspace().people().all());
        return everybody.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .details();
    }
}
