package org.daybook.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.core.journal.Intent;
import org.junit.jupiter.api.Test;

class AuditActionTest {

    /** What becomes of a job is no action of anybody. */
    private static final String JOBS = "log.job";

    @Test
    void everyCommandOfTheRosterIsAnActionOfTheAuditLog() {
        List<String> commands = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.daybook.core.roster")
                        .stream()
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Intent.class))
                        .map(AuditActionTest::command)
                        .filter(command -> !command.startsWith(JOBS))
                        .toList();

        assertThat(commands)
                .hasSizeGreaterThan(20)
                .allSatisfy(command ->
                        assertThat(AuditAction.of(command)).as(command).isPresent());
    }

    @Test
    void everyActionIsACommandOfItsOwn() {
        assertThat(Stream.of(AuditAction.values()).map(AuditAction::command)).doesNotHaveDuplicates();
    }

    private static String command(JavaField field) {
        try {
            Field found = field.reflect();
            found.setAccessible(true);
            return ((Intent) found.get(null)).command();
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
