package org.iom.iml.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A benchmark of opening whole reviews of two hundred findings, compared with bare SQL, and of generating their
 * reports, fifty in a row.
 */
final class ReviewFiles {

    private static final int OPENED = 200;
    private static final int IN_A_ROW = 50;
    private static final int WARMING = 5;

    private static final List<String> WHOLE = List.of("", "/findings?limit=200", "/recommendations?limit=200");

    private static final List<String> TABLES = List.of(
            "select * from review where id = '%s'",
            "select * from finding f join finding_provision p on p.finding = f.id where review = '%s' order by f.id",
            "select * from recommendation where review = '%s' order by id");

    private final BenchService service;
    private final HttpClient client = HttpClient.newHttpClient();

    ReviewFiles(BenchService service) {
        this.service = service;
    }

    void run(Connection connection) throws IOException, InterruptedException, SQLException {
        System.out.printf("%n%-46s %8s %8s %8s %9s%n", "", "p50 ms", "p95 ms", "most ms", "MiB");
        open(connection);
        report("report as PDF", "application/pdf");
        report("report as DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        report("report as HTML", "text/html");
    }

    /** Opens reviews one after another, in turns with the SQL. */
    private void open(Connection connection) throws IOException, InterruptedException, SQLException {
        List<Double> rows = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < OPENED + WARMING; i++) {
                String review = GeneratedReviews.review(1 + i * 7 % GeneratedReviews.REVIEWS);
                double read = select(statement, review);
                double answered = 0;
                for (String part : WHOLE) {
                    answered += get(review + part, "application/json");
                }
                if (i >= WARMING) {
                    rows.add(read);
                    answers.add(answered);
                }
            }
        }
        print("a review whole, SELECT", rows, "");
        print("a review whole, GET of its three parts", answers, memory());
    }

    private static double select(Statement statement, String review) throws SQLException {
        long begin = System.nanoTime();
        for (String table : TABLES) {
            try (ResultSet rows = statement.executeQuery(String.format(Locale.ROOT, table, review))) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private void report(String what, String type) throws IOException, InterruptedException {
        for (int i = 0; i < WARMING; i++) {
            get(GeneratedReviews.review(50) + "/report", type);
        }
        String before = memory();
        List<Double> times = new ArrayList<>();
        for (int i = 1; i <= IN_A_ROW; i++) {
            times.add(get(GeneratedReviews.review(i * 50) + "/report", type));
        }
        print(what + ", 200 findings", times, before + " → " + memory());
    }

    private double get(String path, String type) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int status = client.send(
                        HttpRequest.newBuilder(service.url("/v1/reviews/" + path))
                                .header("Accept", type)
                                .build(),
                        BodyHandlers.ofByteArray())
                .statusCode();
        if (status != 200) {
            throw new IOException(path + " is answered with " + status);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private String memory() throws IOException {
        return String.format(Locale.ROOT, "%.0f", service.residentMebibytes());
    }

    private static void print(String what, List<Double> millis, String memory) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-46s %8.1f %8.1f %8.1f %9s%n",
                what,
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
                sorted[sorted.length - 1],
                memory);
    }
}
