package org.daybook.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.roster.SheetBuilder.aSheet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.Test;

class RosterCheckTest {

    @Test
    void errorsComeFirstThenMandatoryShiftsThenOthers() {
        assertThat(codes(aSheet().shift("2026-03-02", "A", "08:00", "12:00")
                        .shift("2026-03-03", "B", "08:00", "12:00")
                        .mandatory()
                        .shift("2026-03-04", "C", "08:00", "12:00")
                        .with("Ana", "Ben")
                        .shift("2026-03-04", "D", "11:00", "13:00")
                        .with("Ana")))
                .containsExactly(
                        FindingCode.OVERLAPPING_SHIFTS,
                        FindingCode.MANDATORY_UNCOVERED,
                        FindingCode.UNDER_COVERED,
                        FindingCode.OVER_COVERED);
    }

    @Test
    void whoIsNotActiveIsAWarning() {
        assertThat(codes(aSheet().member("Ana", null, false)
                        .shift("2026-03-02", "A", "08:00", "12:00")
                        .with("Ana")))
                .containsExactly(FindingCode.INACTIVE_PERSON);
    }

    @Test
    void findingsKeepTheirKeysFromCheckToCheckAndEachHasItsOwn() {
        SheetBuilder sheet = aSheet().shift("2026-03-02", "A", "08:00", "12:00")
                .shift("2026-03-02", "B", "08:00", "12:00")
                .shift("2026-03-03", "A", "08:00", "12:00");

        List<String> keys = findings(sheet).stream().map(VersionFinding::key).toList();

        assertThat(keys).doesNotHaveDuplicates().hasSize(3);
        assertThat(findings(sheet)).extracting(VersionFinding::key).isEqualTo(keys);
    }

    @Test
    void findingsSurviveTheColumnTheyAreKeptIn() {
        FindingsConverter converter = new FindingsConverter();
        List<VersionFinding> findings = findings(aSheet().member("Ana\tB", SpecialtyType.BODY_ONLY, true)
                .shift("2026-03-02", "A", "08:00", "12:00")
                .about(StudyType.NEURO, SpecialtyType.BOTH)
                .with("Ana\tB"));

        List<VersionFinding> kept =
                Objects.requireNonNull(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(findings)));

        assertThat(kept).hasSize(2);
        assertThat(kept)
                .extracting(VersionFinding::key)
                .isEqualTo(findings.stream().map(VersionFinding::key).toList());
        assertThat(kept.getFirst().message()).startsWith("Ana B reads body studies only");
        assertThat(kept.getFirst().person()).isEqualTo(findings.getFirst().person());
    }

    /** Whoever is in two shifts at once has an error, and nobody else, as a comparison of all with all finds it. */
    @Test
    void overlapsAreThoseThatComparingAllWithAllFindsR6() {
        long seed = Long.getLong("daybook.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            SheetBuilder sheet = aSheet();
            for (int i = 0; i < 12; i++) {
                sheet.shift(
                                "2026-03-%02d".formatted(1 + random.nextInt(3)),
                                "S" + i,
                                "%02d:00".formatted(random.nextInt(24)),
                                "%02d:00".formatted(random.nextInt(24)))
                        .with("P" + random.nextInt(3));
            }
            RosterSheet built = sheet.build();

            Set<PersonId> found = new HashSet<>();
            for (VersionFinding finding : findings(sheet)) {
                if (finding.code() == FindingCode.OVERLAPPING_SHIFTS && finding.person() != null) {
                    found.add(finding.person());
                }
            }

            assertThat(found).as("seed %d, round %d", seed, round).isEqualTo(doubled(built));
        }
    }

    private static Set<PersonId> doubled(RosterSheet sheet) {
        Set<PersonId> doubled = new HashSet<>();
        for (Duty one : sheet.duties()) {
            for (Duty other : sheet.duties()) {
                if (!one.equals(other)
                        && one.person().equals(other.person())
                        && sheet.shiftOf(one)
                                .interval()
                                .overlaps(sheet.shiftOf(other).interval())) {
                    doubled.add(one.person());
                }
            }
        }
        return doubled;
    }

    private static List<FindingCode> codes(SheetBuilder sheet) {
        return findings(sheet).stream().map(VersionFinding::code).toList();
    }

    private static List<VersionFinding> findings(SheetBuilder sheet) {
        RosterSheet built = sheet.build();
        return RosterCheck.findings(built, sheet.crew(), Coverage.of(built, sheet.crew()));
    }
}
