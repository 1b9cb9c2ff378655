package org.iom.iml.monitoring;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.iom.iml.testkit.OpenApiContract;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "service", value = "monitoring"))
@QuarkusTestResource(InstrumentsPeer.class)
class OpenApiTest {

    @Test
    void theContractIsTheCommittedOne() throws Exception {
        OpenApiContract.check(Callers.anyone().get("/q/openapi").asString());
    }
}
