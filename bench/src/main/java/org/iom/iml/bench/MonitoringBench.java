package org.iom.iml.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iom.iml.testkit.server.ServiceDatabase;
import org.postgresql.PGConnection;

/**
 * A benchmark of three hundred thousand recommendations, the size of the United Nations index, generated from published
 * ones: imported, and listed with each filter and to the last page, each compared with bare SQL in turns; and of a
 * hundred thousand deadlines to be announced. It uses servers of its own and discards everything at the end.
 */
final class MonitoringBench implements AutoCloseable {

    private static final int FILES = 6;
    private static final int ROWS = 50_000;
    private static final int DEADLINES = 100_000;
    private static final int ENDS = 100;
    private static final String BARE = """
            drop table if exists bench_recommendation;
            create table bench_recommendation (party text, mechanism text, session int, text text, recommenders text,
                position text, themes text, sdgs text, gcm text, primary key (party, session, text))""";

    private final NameDesk names = new NameDesk();
    private final BenchService service;
    private final GeneratedRecommendations recommendations;
    private final BesideSelect table;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    MonitoringBench(Path root, Duration turn) throws Exception {
        String beside = root.resolveSibling("shared").resolve("data").toString();
        Path given = Path.of(System.getenv().getOrDefault("IML_SHARED_DATA", beside));
        this.recommendations = new GeneratedRecommendations(given.resolve("upr"));
        this.service = new BenchService(
                root,
                "monitoring",
                "/v1/mechanisms/CMW",
                Map.of("INSTRUMENTS_URL", names.url(), "IML_REMINDERS_EVERY", "1s"));
        this.table = new BesideSelect(service, turn);
    }

    void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%,d recommendations made of %,d that are published%n",
                FILES * ROWS,
                recommendations.published());
        know();
        imports();
        lists();
        matrices();
        pages();
        sweeps();
    }

    private void imports() throws Exception {
        System.out.printf("%n%-34s %9s %9s %7s %9s %9s%n", "", "copy/s", "import/s", "ratio", "core s", "MiB");
        for (int part = 1; part <= FILES; part++) {
            Path file = recommendations.write(ROWS, part);
            try {
                double copied = ROWS / copy(file);
                double before = service.coreSeconds();
                double taken = ROWS / take(file);
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %9.0f %9.0f %7.2f %9.1f %9.0f%n",
                        "%,d rows, round %d".formatted(ROWS, part),
                        copied,
                        taken,
                        taken / copied,
                        service.coreSeconds() - before,
                        service.residentMebibytes());
            } finally {
                Files.delete(file);
            }
        }
        run("vacuum analyze recommendation");
        run("vacuum analyze recommendation_position");
    }

    private void lists() throws Exception {
        table.head("page of 50");
        String state = GeneratedRecommendations.state(7);
        row("all", "", "true");
        row("one State", "party=" + state, "party = '" + state + "'");
        row("one session", "session=8", "session = 8");
        row("a position", "position=noted", "position = 'noted'");
        row("a theme", "theme=detention", "themes @> array['detention']");
        row("a frequent theme", "theme=women-s-rights", "themes @> array['women-s-rights']");
        row("a recommender", "recommender=" + state, "recommenders @> array['" + state + "']");
        row("a goal", "sdg=8", "sdgs @> array['8']");
        row("an objective of the Compact", "gcmObjective=13", "gcm_objectives @> array[13]");
        row(
                "a State, a position and a theme",
                "party=" + state + "&position=noted&theme=detention",
                "party = '" + state + "' and position = 'noted' and themes @> array['detention']");
        row(
                "words",
                "q=" + URLEncoder.encode("migrant detention", StandardCharsets.UTF_8),
                "search @@ websearch_to_tsquery('english', folded('migrant detention'))");
    }

    private void row(String what, String filter, String condition) throws Exception {
        table.row(
                what,
                "select * from recommendation where " + condition + " order by id limit 50",
                "/v1/recommendations?limit=50&" + filter);
    }

    /** A matrix is asked in four counts: of its cells, lines, columns and of all; the SELECT is that of its cells. */
    private void matrices() throws Exception {
        table.head("matrix of theme and mechanism");
        String state = GeneratedRecommendations.state(7);
        matrix("one State", "&party=" + state, "where party = '" + state + "'");
        matrix("all", "", "");
        table.head("matrix of State and cycle");
        table.row(
                "all",
                "select party, session / 13, count(*) from recommendation group by 1, 2",
                "/v1/recommendation-matrix?rows=party&columns=cycle");
    }

    private void matrix(String what, String filter, String where) throws Exception {
        table.row(
                what,
                "select code, mechanism, count(*) from recommendation, unnest(themes) as code " + where
                        + " group by 1, 2",
                "/v1/recommendation-matrix?rows=theme&columns=mechanism" + filter);
    }

    private void pages() throws Exception {
        List<Double> times = new ArrayList<>();
        String cursor = "";
        while (true) {
            long begin = System.nanoTime();
            JsonNode page = json.readTree(get("/v1/recommendations?limit=200" + cursor));
            times.add((System.nanoTime() - begin) / 1e6);
            if (page.path("nextCursor").isMissingNode()) {
                break;
            }
            cursor = "&cursor=" + URLEncoder.encode(page.path("nextCursor").asText(), StandardCharsets.UTF_8);
        }
        double first = median(times.subList(0, ENDS));
        double last = median(times.subList(times.size() - ENDS, times.size()));
        System.out.printf(
                Locale.ROOT,
                "%n%,d pages of 200: the first %d take %.1f ms in the median, the last %.1f ms; ratio %.2f%n",
                times.size(),
                ENDS,
                first,
                last,
                last / first);
    }

    /**
     * Measures the time from the commit of duties until all their deadlines have been announced, and for one that moves
     * among them.
     */
    private void sweeps() throws Exception {
        long begin = System.nanoTime();
        run("""
                insert into reporting_duty (id, party, instrument, body, kind, number, membership, due_on, set_by, status,
                    arisen_on, updated_at, version)
                select gen_random_uuid(), 'SA' || chr(65 + n %% 26), 'ICRMW', 'CMW', 'periodic', 2 + n, 1,
                       current_date + 120 + n %% 2000, 'generated', 'open', current_date, now(), 0
                from generate_series(1, %d) n""".formatted(DEADLINES));
        double bare = (System.nanoTime() - begin) / 1e9;
        double all = until("select count(*) >= %d from deadline_told".formatted(DEADLINES));
        System.out.printf(
                Locale.ROOT,
                "%n%,d deadlines: inserted in %.1f s, all told as set %.1f s later (a round begins every second)%n",
                DEADLINES,
                bare,
                all);
        for (int round = 1; round <= 5; round++) {
            run("update reporting_duty set due_on = current_date + 5 where number = " + (round * 1_000 + 2));
            double one = until("select count(*) >= %d from deadline_told where near = 7".formatted(round));
            System.out.printf(Locale.ROOT, "one of them moves near: told %.2f s later, round %d%n", one, round);
        }
    }

    private double until(String condition) throws Exception {
        long begin = System.nanoTime();
        while (!holds(condition)) {
            if (System.nanoTime() - begin > 120_000_000_000L) {
                throw new IOException("Not within two minutes: " + condition);
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void know() throws SQLException {
        for (int i = 0; i < GeneratedRecommendations.STATES; i++) {
            run("insert into known_code (list, code) values ('PARTIES', '" + GeneratedRecommendations.state(i)
                    + "') on conflict do nothing");
        }
    }

    private double copy(Path file) throws SQLException, IOException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                Reader rows = Files.newBufferedReader(file)) {
            statement.execute(BARE);
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_recommendation from stdin (format csv, header)", rows);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    /** Returns the seconds from the request until the last row has been imported. */
    private double take(Path file) throws IOException, InterruptedException {
        SentFile sent = SentFile.to(service, "/v1/recommendation-imports?format=recommendations-csv", file);
        if (sent.job().path("accepted").asLong() != ROWS) {
            throw new IOException("Not all rows went in: " + sent.job());
        }
        return sent.seconds();
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(service.url(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private boolean holds(String condition) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set app.role = 'system'");
            try (ResultSet row = statement.executeQuery(condition)) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
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
        names.close();
    }
}
