package org.iom.iml.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

/** A file imported by a service, with the time it took and the final state of its job. */
record SentFile(double seconds, JsonNode job) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Sends a file and measures from the request until the last row has been imported; no row may be rejected. */
    static SentFile to(BenchService service, String imports, Path file) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String token = "Bearer " + service.token();
            long begin = System.nanoTime();
            HttpRequest submit = HttpRequest.newBuilder(service.url(imports))
                    .header("Authorization", token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .POST(BodyPublishers.ofFile(file))
                    .build();
            String location = client.send(submit, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            HttpRequest look = HttpRequest.newBuilder(
                            service.url(URI.create(location).getPath()))
                    .header("Authorization", token)
                    .build();
            while (true) {
                JsonNode job =
                        JSON.readTree(client.send(look, BodyHandlers.ofString()).body());
                if (job.path("rejected").asInt() > 0) {
                    throw new IllegalStateException("Rows are rejected: " + job);
                }
                if (job.hasNonNull("finishedAt")) {
                    return new SentFile((System.nanoTime() - begin) / 1e9, job);
                }
                Thread.sleep(20);
            }
        }
    }
}
