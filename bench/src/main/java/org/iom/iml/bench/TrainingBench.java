package org.iom.iml.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iom.iml.testkit.server.ServiceDatabase;

/**
 * A benchmark of an edition with twenty thousand applicants: the selection and offer of seats, and the filtered lists
 * of applicants compared with bare SQL; the training needs arising from three hundred thousand recommendations; and
 * five hundred people applying at the same time around the deadline, each twice. It uses servers of its own and
 * discards everything at the end.
 */
final class TrainingBench implements AutoCloseable {

    private static final int PEOPLE = 20_000;
    private static final int SEATS = 200;
    private static final int AT_ONCE = 500;
    private static final String TASK = """
            {"goals":[{"attribute":"party","value":"SAA","points":20},{"attribute":"first-time","value":"true","points":5},
                      {"attribute":"gender","value":"female","points":3},{"attribute":"language-level","value":"c1","points":4},
                      {"attribute":"language-level","value":"b2","points":2}],
             "limits":[{"attribute":"gender","value":"female","minimum":90,"hard":true},
                       {"attribute":"sector","value":"government","minimum":100,"hard":true},
                       {"attribute":"party","value":"SAB","minimum":2,"maximum":8,"hard":true},
                       {"attribute":"party","value":"SAC","maximum":3,"hard":true},
                       {"attribute":"sector","value":"un-staff","maximum":30,"hard":false,"cost":2}]}""";

    private final BenchService service;
    private final BesideSelect table;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    TrainingBench(Path root, Duration turn) throws Exception {
        this.service = new BenchService(root, "training", "/v1/courses", Map.of());
        this.table = new BesideSelect(service, service.token(), "-c app.role=iml", turn);
    }

    void run() throws Exception {
        GeneratedApplications.write(service.database(), PEOPLE, SEATS);
        System.out.printf(Locale.ROOT, "%,d applications to an edition of %d seats%n", PEOPLE, SEATS);
        lists();
        needs();
        select();
        apply();
    }

    private void lists() throws Exception {
        table.head("page of 50");
        applications("all", "", "true");
        applications("one State", "party=SAB", "party = 'SAB'");
        applications("a status", "status=under-review", "status = 'under-review'");
        applications(
                "a status that nobody has",
                "status=offered",
                "status = 'offered' or id = " + "(select id from application limit 1)");
        applications(
                "one State and a status", "party=SAB&status=under-review", "party = 'SAB' and status = 'under-review'");
    }

    private void applications(String what, String filter, String condition) throws Exception {
        table.row(
                what,
                "select * from application where edition_id = '" + GeneratedApplications.EDITION + "' and (" + condition
                        + ") order by id limit 50",
                "/v1/editions/" + GeneratedApplications.EDITION + "/applications?limit=50&" + filter);
    }

    /**
     * Measures the training needs arising from three hundred thousand recommendations, which are computed for each
     * response.
     */
    private void needs() throws Exception {
        String bare =
                "select party, theme, count(*) from recommendation, unnest(themes) theme where kind = 'recommendation'";
        needs("needs of a State", "party=SAB", bare + " and party = 'SAB' group by 1, 2 order by 3 desc limit 50");
        needs(
                "needs on a theme",
                "theme=theme-7",
                bare + " and theme = 'theme-7' group by 1, 2 order by 3 desc limit 50");
        needs("needs of all States", "", bare + " group by 1, 2 order by 3 desc limit 50");
    }

    private void needs(String what, String filter, String select) throws Exception {
        table.row(what, select, "/v1/training-needs?limit=50&" + filter);
    }

    /**
     * Measures three selection proposals, of which the last is accepted, so that all seats are offered in one
     * transaction.
     */
    private void select() throws Exception {
        String proposals = "/v1/editions/" + GeneratedApplications.EDITION + "/selection-proposals";
        System.out.println();
        HttpResponse<String> made =
                post(proposals, TASK, "Idempotency-Key", UUID.randomUUID().toString());
        for (int round = 1; round <= 3; round++) {
            long begin = System.nanoTime();
            made = post(proposals, TASK, "Idempotency-Key", UUID.randomUUID().toString());
            require(made, 201);
            JsonNode proposal = json.readTree(made.body());
            System.out.printf(
                    Locale.ROOT,
                    "proposal %d: %d of %,d chosen, optimal %s, %.2f s%n",
                    round,
                    proposal.path("chosen").asInt(),
                    proposal.path("candidates").asInt(),
                    proposal.path("optimal").asText(),
                    (System.nanoTime() - begin) / 1e9);
        }
        String path = proposals + "/" + json.readTree(made.body()).path("id").asText();
        long begin = System.nanoTime();
        require(
                post(
                        path + "/decision",
                        "{\"expiresAt\":\"2127-01-01T00:00:00Z\"}",
                        "If-Match",
                        made.headers().firstValue("ETag").orElseThrow()),
                200);
        System.out.printf(
                Locale.ROOT,
                "decided: %d offers with their letters in %.2f s%n",
                count("select count(*) from offer"),
                (System.nanoTime() - begin) / 1e9);
    }

    /** Measures five hundred applications around the deadline, each sent in two requests under one key. */
    private void apply() throws Exception {
        Instant deadline = Instant.now().plusSeconds(3);
        run("update edition set applications_until = '" + deadline + "' where id = '" + GeneratedApplications.DEADLINE
                + "'");
        List<Callable<Integer>> all = new ArrayList<>();
        for (int person = 0; person < AT_ONCE; person++) {
            String body = """
                    {"name":"Applicant %1$d","email":"a%1$d@ministry.example","language":"en","party":"SAB",
                     "sector":"government","firstTime":true,"scholarship":false}""".formatted(person);
            String key = UUID.randomUUID().toString();
            Callable<Integer> once = () -> send(body, key, deadline);
            all.add(once);
            all.add(once);
        }
        int[] answers = new int[600];
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers[answer.get()]++;
            }
        }
        long rows =
                count("select count(*) from application where edition_id = '" + GeneratedApplications.DEADLINE + "'");
        long people = count("select count(distinct email) from application where edition_id = '"
                + GeneratedApplications.DEADLINE + "'");
        System.out.printf(
                Locale.ROOT,
                "%n%d people apply around the deadline, each by two requests at once: %d answers 202, %d refused as too"
                        + " late, %d others; %d rows of %d people, so %d double and %d lost%n",
                AT_ONCE,
                answers[202],
                answers[409],
                all.size() - answers[202] - answers[409],
                rows,
                people,
                rows - people,
                answers[202] / 2 - people);
    }

    private int send(String body, String key, Instant deadline) throws IOException, InterruptedException {
        Thread.sleep(Duration.between(Instant.now(), deadline.minusMillis(1_500)));
        while (true) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(
                                    service.url("/v1/editions/" + GeneratedApplications.DEADLINE + "/applications"))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            boolean again = answer.statusCode() == 503 || answer.body().contains("request-in-progress");
            if (!again) {
                return answer.statusCode();
            }
            Thread.sleep(20);
        }
    }

    private HttpResponse<String> post(String path, String body, String header, String value)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(service.url(path))
                        .header("Authorization", "Bearer " + service.personsToken())
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void require(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException("Answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set app.role = 'system'");
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set app.role = 'system'");
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Connection connection() throws SQLException {
        ServiceDatabase database = service.database();
        return DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
    }

    @Override
    public void close() throws Exception {
        table.close();
        client.close();
        service.close();
    }
}
