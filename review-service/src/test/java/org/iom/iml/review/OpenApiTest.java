package org.iom.iml.review;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import org.iom.iml.testkit.OpenApiContract;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpenApiTest {

    @Test
    void theCommittedContractIsWhatTheServiceAnswers() throws IOException {
        OpenApiContract.check(given().get("/q/openapi").asString());
    }
}
