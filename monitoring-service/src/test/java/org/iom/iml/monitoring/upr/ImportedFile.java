package org.iom.iml.monitoring.upr;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.iom.iml.monitoring.Awaited;
import org.iom.iml.monitoring.Callers;

/** A file that was sent in, and what became of it. */
record ImportedFile(String location) {

    static ImportedFile send(byte[] bytes, String contentType) {
        return new ImportedFile(
                submit(bytes, contentType).statusCode(202).extract().header("Location"));
    }

    static ValidatableResponse submit(byte[] bytes, String contentType) {
        return Callers.unit()
                .contentType(contentType)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(bytes)
                .post("/v1/recommendation-imports?format=upr-info")
                .then();
    }

    JsonPath job() {
        return Callers.unit().get(location).jsonPath();
    }

    /** Waits for the end: read, accepted, unchanged and rejected rows. */
    List<Integer> counts() {
        Awaited.until(() -> Callers.unit().get(location).then().body("status", equalTo("finished")));
        JsonPath job = job();
        return List.of(job.getInt("read"), job.getInt("accepted"), job.getInt("unchanged"), job.getInt("rejected"));
    }

    JsonPath rejections() {
        return Callers.unit().get(location + "/rejections").jsonPath();
    }
}
