package org.daybook.persistence.sync.centre;

import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two members of one tenant, with a laptop each. */
abstract class TwoLaptops {

    TestCentre centre;
    Tenant tenant;
    Invitation annesName;
    Laptop anne;
    Laptop bert;

    @BeforeEach
    void begin() {
        centre = TestCentre.fresh();
        tenant = centre.tenant("Northside");
        annesName = centre.member(tenant);
        anne = new Laptop(centre.centre(annesName));
        bert = new Laptop(centre.centre(centre.member(tenant)));
    }

    @AfterEach
    void end() {
        centre.close();
    }
}
