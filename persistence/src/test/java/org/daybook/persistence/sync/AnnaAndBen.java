package org.daybook.persistence.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.daybook.persistence.sync.centre.TestCentre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two laptops and a centre that know of one visit; whatever they do, both show the same in the end. */
abstract class AnnaAndBen {

    @TempDir
    protected Path folder;

    protected final TestCentre centre = TestCentre.fresh();
    protected Laptop anna;
    protected Laptop ben;
    protected ScheduleEntryId visit;
    protected PersonId tom;
    protected PersonId eva;

    @BeforeEach
    final void begin() {
        Tenant tenant = centre.tenant("Tenant");
        anna = new Laptop(folder.resolve("anna"), centre.centre(centre.member(tenant)));
        ben = new Laptop(folder.resolve("ben"), centre.centre(centre.member(tenant)));
        tom = anna.test().person("Tom");
        eva = anna.test().person("Eva");
        visit = anna.add("Site visit", "2026-03-24T10:00", "2026-03-24T11:00", tom);
        meet();
    }

    @AfterEach
    final void bothAreEqual() {
        assertThat(ben.content()).isEqualTo(anna.content());
        assertThat(ben.book().checksum()).isEqualTo(anna.book().checksum());
        ben.close();
        anna.close();
        centre.close();
    }

    protected final void meet() {
        anna.sync();
        ben.sync();
        anna.sync();
    }
}
