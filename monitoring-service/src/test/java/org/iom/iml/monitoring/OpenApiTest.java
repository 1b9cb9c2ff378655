package org.iom.iml.monitoring;

import io.quarkus.test.common.QuarkusTestResource;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.OpenApiContract;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class OpenApiTest {

    @Test
    void theContractIsTheCommittedOne() throws Exception {
        OpenApiContract.check(Desk.nobody().request().get("/q/openapi").asString());
    }
}
