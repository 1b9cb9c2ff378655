package org.iom.iml.sandbox.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.sandbox.launch.Failure;
import org.jspecify.annotations.Nullable;

/** A client of the suite's import operations, which waits as instructed when the suite is busy. */
final class ImportApi {
    /** How long a service that restarts, or a limit of requests, is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int TRIES_UNANSWERED = 5;
    private static final long LONGEST_PAUSE_SECONDS = 60;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int UNCHANGED = 304;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;
    private final String token;

    ImportApi(String gateway, String token) {
        this.gateway = URI.create(gateway);
        this.token = token;
    }

    /** Posts the file unchanged and returns the location of its job. */
    URI post(FileImport file) throws InterruptedException {
        try {
            HttpRequest request = request(gateway.resolve(file.operation()))
                    .header("Content-Type", file.mediaType())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofFile(file.file()))
                    .build();
            HttpResponse<String> answer = send(request, ACCEPTED);
            return answer.headers()
                    .firstValue("Location")
                    .map(gateway::resolve)
                    .orElseThrow(
                            () -> new Failure("The import of " + file.name() + " was answered without a Location."));
        } catch (FileNotFoundException e) {
            throw new Failure("There is no file " + file.file() + ".", e);
        }
    }

    /** Returns the job as soon as it differs from {@code before}, or after a while. */
    Job job(URI location, @Nullable Job before) throws InterruptedException {
        HttpRequest.Builder request = request(location).GET();
        if (before != null) {
            request.header("If-None-Match", before.tag()).header("Prefer", "wait=10");
        }
        HttpResponse<String> answer = send(request.build(), OK, UNCHANGED);
        return before != null && answer.statusCode() == UNCHANGED
                ? before
                : Job.of(
                        json(location, answer),
                        answer.headers().firstValue("ETag").orElse("*"));
    }

    /** Reads all rejected rows of a job, page by page. */
    List<Rejection> rejections(URI job, String file) throws InterruptedException {
        List<Rejection> rejections = new ArrayList<>();
        String cursor = "";
        do {
            String query = "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor));
            JsonNode page = read(URI.create(job + "/rejections" + query));
            for (JsonNode row : page.path("items")) {
                rejections.add(new Rejection(
                        file,
                        row.path("line").asLong(),
                        row.path("code").asText(),
                        row.path("reason").asText()));
            }
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return rejections;
    }

    private JsonNode read(URI address) throws InterruptedException {
        return json(address, send(request(address).GET().build(), OK));
    }

    private JsonNode json(URI address, HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new Failure("The answer of " + address + " is not JSON: " + e.getMessage(), e);
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    /**
     * Sends a request, retrying even without a response; thanks to its Idempotency-Key, an import still starts only
     * once.
     */
    private HttpResponse<String> send(HttpRequest request, Integer... expected) throws InterruptedException {
        long begin = System.nanoTime();
        for (int pause = 1, tries = 1; ; pause *= 2, tries++) {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (List.of(expected).contains(answer.statusCode())) {
                    return answer;
                }
                if (!isBusy(answer) || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new Failure("%s %s was answered with %d: %s"
                            .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
                }
                Thread.sleep(Duration.ofSeconds(pauseOf(answer, pause)));
            } catch (IOException e) {
                if (tries == TRIES_UNANSWERED) {
                    throw new Failure("%s %s was not answered: %s".formatted(request.method(), request.uri(), e), e);
                }
                Thread.sleep(Duration.ofSeconds(pause));
            }
        }
    }

    /** Whether it may be sent again: what the request did is not known, or nothing yet. */
    private static boolean isBusy(HttpResponse<String> answer) {
        return BUSY.contains(answer.statusCode());
    }

    private static long pauseOf(HttpResponse<String> answer, long otherwise) {
        long seconds = answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .orElse(otherwise);
        return Math.min(seconds, LONGEST_PAUSE_SECONDS);
    }

    private static String encoded(String cursor) {
        return URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}
