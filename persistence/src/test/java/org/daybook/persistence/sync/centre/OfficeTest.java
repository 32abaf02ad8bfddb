package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.LogMark;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.junit.jupiter.api.Test;

class OfficeTest {

    @Test
    void aNewMemberIsGreetedWithTheNameOfTheirTenant() throws Exception {
        try (TestCentre centre = TestCentre.fresh()) {
            Invitation member = centre.member(centre.tenant("Northside"));
            Centre.Greeting greeting = centre.centre(member).hello(UUID.randomUUID(), LogMark.ORIGIN);
            assertThat(greeting).isEqualTo(new Centre.Greeting("Northside", LogMark.ORIGIN, 0, true));
        }
    }
}
