package org.iom.iml.review;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.iom.iml.testkit.OpenApiContract;
import org.iom.iml.testkit.SuiteResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "service", value = "review"))
class OpenApiTest {

    @Test
    void theCommittedContractIsWhatTheServiceAnswers() throws IOException {
        OpenApiContract.check(given().get("/q/openapi").asString());
    }
}
