package org.iom.iml.monitoring;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;

/** A file that was sent in, and what became of it. */
public record ImportedFile(String location) {

    private static final String UPR_INFO = "/v1/recommendation-imports?format=upr-info";

    public static ImportedFile send(byte[] bytes, String contentType) {
        return send(UPR_INFO, bytes, contentType);
    }

    public static ImportedFile send(String path, byte[] bytes, String contentType) {
        return new ImportedFile(
                submit(path, bytes, contentType).statusCode(202).extract().header("Location"));
    }

    public static ValidatableResponse submit(byte[] bytes, String contentType) {
        return submit(UPR_INFO, bytes, contentType);
    }

    private static ValidatableResponse submit(String path, byte[] bytes, String contentType) {
        return Desk.unit()
                .request()
                .contentType(contentType)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(bytes)
                .post(path)
                .then();
    }

    public JsonPath job() {
        return Desk.unit().request().get(location).jsonPath();
    }

    /** Waits for the end: read, accepted, unchanged and rejected rows. */
    public List<Integer> counts() {
        Facts.eventually(() -> Desk.unit().request().get(location).then().body("status", equalTo("finished")));
        JsonPath job = job();
        return List.of(job.getInt("read"), job.getInt("accepted"), job.getInt("unchanged"), job.getInt("rejected"));
    }

    public JsonPath rejections() {
        return Desk.unit().request().get(location + "/rejections").jsonPath();
    }
}
