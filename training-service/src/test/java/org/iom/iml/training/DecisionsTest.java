package org.iom.iml.training;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a machine is, and whatever its role: it decides nothing, not even whether there is something to decide. */
@ServiceTest
class DecisionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "training-requests/%s/acceptance",
                "training-requests/%s/refusal",
                "editions/%s/applications/%s/rejection",
                "editions/%s/selection-proposals/%s/decision",
                "annual-programmes/2027/proposals/%s/edition",
                "annual-programmes/2027/proposals/%s/training-request",
                "annual-programmes/2027/proposals/%s/refusal"
            })
    void aPersonDecides(String decision) {
        String path = "/v1/" + decision.replace("%s", UUID.randomUUID().toString());
        for (Desk machine : List.of(Desk.machine(), Desk.operatingMachine())) {
            machine.request()
                    .header("If-Match", "\"1\"")
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("person-required"));
        }
    }
}
