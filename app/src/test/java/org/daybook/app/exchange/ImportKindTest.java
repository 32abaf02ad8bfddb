package org.daybook.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daybook.core.journal.Outcome;
import org.junit.jupiter.api.Test;

class ImportKindTest {

    private final ImportKind calendars = kind("Calendar files", ".ics");
    private final ImportKind people = kind("CSV and vCard files", ".csv", ".vcf");
    private final List<ImportKind> both = List.of(calendars, people);

    @Test
    void theNameOfAFileTellsWhoReadsItWhateverItsCase() {
        assertThat(ImportKind.of(Path.of("Plan 2026.ics"), both)).isEqualTo(calendars);
        assertThat(ImportKind.of(Path.of("team.csv"), both)).isEqualTo(people);
        assertThat(ImportKind.of(Path.of("TEAM.VCF"), both)).isEqualTo(people);
    }

    @Test
    void aFileWhoseNameTellsNothingGoesToTheFirstReaderWhichSaysWhatIsWrong() {
        assertThat(ImportKind.of(Path.of("csv"), both)).isEqualTo(calendars);
    }

    @Test
    void fileChoosersAreGivenBothCases() {
        assertThat(people.filter().getExtensions()).containsExactly("*.csv", "*.CSV", "*.vcf", "*.VCF");
    }

    private static ImportKind kind(String name, String... endings) {
        return new ImportKind(name, List.of(endings), (file, _) -> Outcome.refused("Nobody reads " + file));
    }
}
